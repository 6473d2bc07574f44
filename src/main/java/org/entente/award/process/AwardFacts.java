package org.entente.award.process;

import java.util.Date;
import java.util.Objects;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.entente.award.Award;
import org.entente.award.Awards;
import org.entente.award.Decided;
import org.entente.award.Offer;
import org.entente.workflow.Facts;
import org.springframework.stereotype.Component;

/** What the award's model asks. Public, since expressions call it. */
@Component
public class AwardFacts implements Facts {

  private final Awards awards;

  AwardFacts(Awards awards) {
    this.awards = awards;
  }

  /** The group that approves. */
  public String approvers(DelegateExecution execution) {
    return Objects.requireNonNull(award(execution).level(), "decided before");
  }

  /** The case that drafting and signature are about. */
  public String agreement(DelegateExecution execution) {
    UUID agreement = award(execution).agreement();
    return Objects.requireNonNull(agreement, "made before").toString();
  }

  /** When a decision can be taken back no more. */
  public Date standsAt(DelegateExecution execution) {
    Decided decided = Objects.requireNonNull(award(execution).decided(), "decided before");
    return Date.from(decided.standsAt());
  }

  /** Until when the applicant may answer, as the letter says. */
  public Date acceptBy(DelegateExecution execution) {
    Offer offer = Objects.requireNonNull(award(execution).offer(), "offered before");
    return Date.from(offer.acceptBy());
  }

  private Award award(DelegateExecution execution) {
    return awards.get(GrantAwardProcess.award(execution));
  }
}
