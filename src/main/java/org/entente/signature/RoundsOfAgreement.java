package org.entente.signature;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.entente.agreement.AgreementSignatures;
import org.entente.agreement.Agreements;
import org.entente.shared.ContentHash;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the agreement's page and its activation how far it is signed. */
@Component
@Transactional(readOnly = true)
class RoundsOfAgreement implements AgreementSignatures {

  private final RoundTable rounds;
  private final Agreements agreements;
  private final SignatoryTitles titles;

  RoundsOfAgreement(RoundTable rounds, Agreements agreements, SignatoryTitles titles) {
    this.rounds = rounds;
    this.agreements = agreements;
    this.titles = titles;
  }

  @Override
  public List<Line> lines(UUID agreementId) {
    List<SigningRound> all = rounds.all(agreementId);
    return all.isEmpty()
        ? List.of()
        : all.get(all.size() - 1).lines().stream().map(this::line).toList();
  }

  @Override
  public boolean allSigned(UUID agreementId) {
    return rounds.live(agreementId).filter(SigningRound::allSigned).isPresent();
  }

  @Override
  @Transactional
  public void hold(UUID agreementId) {
    rounds.lockLive(agreementId);
  }

  @Override
  public Optional<SealedCopy> sealedCopy(UUID agreementId) {
    return rounds.live(agreementId).flatMap(round -> sealed(round, agreementId));
  }

  private Optional<SealedCopy> sealed(SigningRound round, UUID agreementId) {
    ContentHash blob = round.sealedBlob();
    if (blob == null) {
      return Optional.empty();
    }
    Instant last =
        round.lines().stream()
            .map(SignatureLine::signed)
            .filter(Objects::nonNull)
            .map(Signed::at)
            .max(Comparator.naturalOrder())
            .orElse(round.openedAt());
    String name = SealedCopies.name(agreements.get(agreementId));
    return Optional.of(new SealedCopy(blob, name, round.version(), last));
  }

  private Line line(SignatureLine line) {
    Signed signed = line.signed();
    return new Line(
        line.role().name(),
        signed != null && signed.title() != null ? signed.title() : titles.of(line),
        line.organisation(),
        signed == null ? null : signed.name(),
        state(line.state()),
        signed == null ? null : signed.at(),
        signed == null ? null : signed.hash());
  }

  private static State state(LineState state) {
    return switch (state) {
      case WAITING, PASSED -> State.OPEN;
      case SIGNED -> State.SIGNED;
      case REFUSED -> State.REFUSED;
      case VOID -> State.VOID;
    };
  }
}
