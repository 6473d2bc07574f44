package org.entente.reporting.process;

import java.util.Optional;
import org.entente.form.Answers;
import org.entente.reporting.ReportReviews;
import org.entente.reporting.process.GrantReportingProcess.Verdict;
import org.entente.shared.Actor;
import org.entente.shared.ContentHash;
import org.entente.shared.Refusal;
import org.entente.workflow.OpenTask;
import org.entente.workflow.Routing;
import org.entente.workflow.UserTaskHandler;
import org.springframework.stereotype.Component;

/** An officer accepts the report, or sends it back with remarks. */
@Component
class ReviewReport implements UserTaskHandler {

  private final ReportReviews reviews;

  ReviewReport(ReportReviews reviews) {
    this.reviews = reviews;
  }

  @Override
  public Routing complete(OpenTask task, Answers answers, Actor actor) {
    Verdict verdict = answers.choice(GrantReportingProcess.REPORT.name(), Verdict.class);
    String remarks = answers.text("remarks").orElse("");
    reviews.decide(task.caseId(), verdict == Verdict.ACCEPTED, remarks, actor);
    return Routing.of(GrantReportingProcess.REPORT, verdict);
  }

  @Override
  public Optional<ContentHash> contentHash(OpenTask task) {
    return Optional.of(reviews.content(task.caseId()));
  }

  @Override
  public Optional<Refusal> objection(OpenTask task, Actor actor) {
    return reviews.objection(task.caseId(), actor);
  }
}
