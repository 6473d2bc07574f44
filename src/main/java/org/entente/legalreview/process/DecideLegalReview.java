package org.entente.legalreview.process;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.entente.form.Answers;
import org.entente.legalreview.GiveOpinion;
import org.entente.legalreview.LegalReviews;
import org.entente.legalreview.Opinion;
import org.entente.legalreview.ReviewerRole;
import org.entente.shared.Actor;
import org.entente.shared.ContentHash;
import org.entente.shared.Refusal;
import org.entente.workflow.OpenTask;
import org.entente.workflow.Routing;
import org.entente.workflow.UserTaskHandler;
import org.springframework.stereotype.Component;

/** A reviewer gives an opinion on the frozen text. */
@Component
class DecideLegalReview implements UserTaskHandler {

  private final LegalReviews reviews;

  DecideLegalReview(LegalReviews reviews) {
    this.reviews = reviews;
  }

  @Override
  public Routing complete(OpenTask task, Answers answers, Actor actor) {
    Opinion opinion = answers.choice(LegalReviewProcess.OPINION.name(), Opinion.class);
    reviews.give(
        new GiveOpinion(
            task.caseId(),
            role(task),
            opinion,
            answers.text("reason").or(() -> answers.text("remark")).orElse(null),
            task.key(),
            actor));
    return Routing.NONE;
  }

  @Override
  public Map<String, Object> context(OpenTask task) {
    return Map.of("reviewerRole", role(task).name());
  }

  @Override
  public Optional<ContentHash> contentHash(OpenTask task) {
    return Optional.of(reviews.current(task.caseId()).hash());
  }

  @Override
  public Optional<Refusal> objection(OpenTask task, Actor actor) {
    return reviews.objection(task.caseId(), role(task), actor);
  }

  @Override
  public Optional<String> page(OpenTask task) {
    return Optional.of("/legal-review/" + task.id());
  }

  private static ReviewerRole role(OpenTask task) {
    return ReviewerRole.valueOf(Objects.requireNonNull(task.element(), "one task per role"));
  }
}
