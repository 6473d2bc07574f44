package org.entente.signature;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.entente.agreement.Agreement;
import org.entente.agreement.Party;
import org.entente.agreement.PartyNames;
import org.entente.drafting.Drafts;
import org.entente.drafting.FrozenVersion;
import org.entente.shared.Ids;
import org.entente.shared.Refusal;
import org.entente.signature.SignatureAuthority.Decision;
import org.entente.signature.SignatureAuthority.Signatory;
import org.springframework.stereotype.Component;

/** Turns a decision into the lines of a round: one per signatory, and one per partner of theirs. */
@Component
class RoundPlan {

  private final Drafts drafts;
  private final PartyNames names;
  private final Clock clock;

  RoundPlan(Drafts drafts, PartyNames names, Clock clock) {
    this.drafts = drafts;
    this.names = names;
    this.clock = clock;
  }

  SigningRound round(Agreement agreement, Decision decision, int number) {
    FrozenVersion version = drafts.latestFrozen(agreement.id()).orElseThrow(Refusal::notFound);
    UUID id = Ids.next(clock);
    return new SigningRound(
        id,
        agreement.id(),
        number,
        version.number(),
        version.hash(),
        RoundState.OPEN,
        decision.rule(),
        clock.instant(),
        null,
        null,
        null,
        lines(id, agreement, decision));
  }

  /** Who signs in which order, as one line of text for the history. */
  String described(Decision decision) {
    return decision.signatories().stream()
        .map(
            s ->
                s.position()
                    + " "
                    + s.side()
                    + " "
                    + (s.group() == null ? s.titleKey() : s.group()))
        .collect(Collectors.joining(", "));
  }

  private List<SignatureLine> lines(UUID round, Agreement agreement, Decision decision) {
    List<SignatureLine> lines = new ArrayList<>();
    for (Signatory signatory : decision.signatories()) {
      for (Party party : signedFor(agreement, signatory.side())) {
        lines.add(line(round, lines.size() + 1, signatory, party));
      }
    }
    return lines;
  }

  /** Ours sign once, for our first party; of theirs each party signs; witnesses attest each. */
  private static List<Party> signedFor(Agreement agreement, Side side) {
    return switch (side) {
      case OURS -> List.of(agreement.terms().ownParty());
      case THEIRS ->
          agreement.terms().side(Party.Side.THEIRS).stream()
              .filter(party -> party.role() == Party.Role.PARTY)
              .toList();
      case WITNESS -> witnesses(agreement);
    };
  }

  /**
   * Who was named a witness; where nobody was, the head of whoever benefits is witness of honour.
   */
  private static List<Party> witnesses(Agreement agreement) {
    List<Party> named = inRole(agreement, Party.Role.WITNESS);
    return named.isEmpty() ? inRole(agreement, Party.Role.BENEFICIARY) : named;
  }

  private static List<Party> inRole(Agreement agreement, Party.Role role) {
    return agreement.parties().stream().filter(party -> party.role() == role).toList();
  }

  private SignatureLine line(UUID round, int position, Signatory signatory, Party party) {
    return new SignatureLine(
        Ids.next(clock),
        round,
        position,
        signatory.side(),
        signatory.role(),
        signatory.group(),
        signatory.deputyGroup(),
        signatory.titleKey(),
        names.of(party).names(),
        party.partnerId(),
        signatory.row(),
        LineState.WAITING,
        null,
        null,
        null);
  }
}
