package org.entente.signature;

import java.util.Objects;
import java.util.Optional;
import org.entente.agreement.Agreement;
import org.entente.drafting.Drafts;
import org.entente.drafting.TextApprovals;
import org.entente.shared.Actor;
import org.entente.shared.Refusal;
import org.entente.signature.OpenLines.OpenLine;
import org.springframework.stereotype.Component;

/** Nobody signs what they asked for, wrote or reviewed, and nobody signs twice. */
@Component
class Impartiality {

  private final Drafts drafts;
  private final TextApprovals approvals;

  Impartiality(Drafts drafts, TextApprovals approvals) {
    this.drafts = drafts;
    this.approvals = approvals;
  }

  Optional<Refusal> objection(Agreement agreement, OpenLine open, Actor actor) {
    if (actor.involves(agreement.proposer())) {
      return refused("signature.error.ownProposal");
    }
    if (drafts.authors(agreement.id()).stream().anyMatch(actor::involves)) {
      return refused("signature.error.ownText");
    }
    boolean reviewed =
        approvals.of(agreement.id()).stream()
            .map(TextApprovals.Approval::reviewer)
            .anyMatch(r -> actor.involves(r.personId()) || actor.involves(r.onBehalfOf()));
    if (reviewed) {
      return refused("signature.error.ownReview");
    }
    Passing passed = open.line().passed();
    if (passed != null && passed.involves(actor)) {
      return refused("signature.error.passedBefore");
    }
    return signedBefore(open.round(), actor)
        ? refused("signature.error.signedBefore")
        : Optional.empty();
  }

  /** Neither in person nor through whoever stood in for them. */
  private static boolean signedBefore(SigningRound round, Actor actor) {
    return round.lines().stream()
        .map(SignatureLine::signed)
        .filter(Objects::nonNull)
        .anyMatch(it -> actor.involves(it.personId()) || actor.involves(it.onBehalfOfId()));
  }

  private static Optional<Refusal> refused(String messageKey) {
    return Optional.of(Refusal.forbidden(messageKey));
  }
}
