package org.entente.legalreview;

import java.util.List;
import java.util.Optional;
import org.entente.agreement.Agreement;
import org.entente.drafting.Drafts;
import org.entente.shared.Actor;
import org.entente.shared.Refusal;
import org.springframework.stereotype.Component;

/** Nobody reviews what they asked for or wrote, and nobody reviews one case in two roles. */
@Component
class Independence {

  private final Drafts drafts;
  private final Opinions opinions;

  Independence(Drafts drafts, Opinions opinions) {
    this.drafts = drafts;
    this.opinions = opinions;
  }

  Optional<Refusal> objection(Agreement agreement, ReviewerRole role, Actor actor) {
    if (actor.involves(agreement.proposer())) {
      return refused("legalreview.error.ownProposal");
    }
    if (drafts.authors(agreement.id()).stream().anyMatch(actor::involves)) {
      return refused("legalreview.error.ownText");
    }
    return objection(opinions.of(agreement.id()), role, actor);
  }

  static Optional<Refusal> objection(List<GivenOpinion> given, ReviewerRole role, Actor actor) {
    boolean otherRole =
        given.stream()
            .filter(opinion -> opinion.role() != role)
            .map(GivenOpinion::reviewer)
            .anyMatch(
                before -> actor.involves(before.personId()) || actor.involves(before.onBehalfOf()));
    return otherRole ? refused("legalreview.error.otherRole") : Optional.empty();
  }

  private static Optional<Refusal> refused(String messageKey) {
    return Optional.of(Refusal.forbidden(messageKey));
  }
}
