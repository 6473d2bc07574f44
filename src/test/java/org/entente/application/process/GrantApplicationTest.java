package org.entente.application.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entente.application.AppealState;
import org.entente.application.Appeals;
import org.entente.application.Application;
import org.entente.application.ApplicationStatus;
import org.entente.application.Applications;
import org.entente.application.Eligibility;
import org.entente.application.Finding;
import org.entente.application.Verdict;
import org.entente.application.Withdrawals;
import org.entente.application.query.ApplicationDetails;
import org.entente.form.FormInput;
import org.entente.grant.CallCancelled;
import org.entente.grant.CancelledCalls;
import org.entente.shared.Actor;
import org.entente.shared.Refusal;
import org.entente.testing.EntenteTest;
import org.entente.testing.ProcessDriver;
import org.entente.testing.SampleApplications;
import org.entente.testing.SampleCalls;
import org.entente.workflow.OpenTask;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Every way an application can go until it is eligible, ineligible for good, or ended. */
@EntenteTest
class GrantApplicationTest {

  private static final String DISTANCE = "600";

  @Autowired private ProcessDriver driver;
  @Autowired private ConfirmEligibility confirming;
  @Autowired private SampleApplications samples;
  @Autowired private SampleCalls calls;
  @Autowired private Applications applications;
  @Autowired private Eligibility eligibility;
  @Autowired private Appeals appeals;
  @Autowired private Withdrawals withdrawals;
  @Autowired private ApplicationDetails details;
  @Autowired private ApplicationEventPublisher events;
  @Autowired private CancelledCalls cancelled;
  @Autowired private TransactionOperations transaction;
  @Autowired private JdbcClient jdbc;

  @Test
  void goesOnToReviewWhereRulesAndOfficerAgree() {
    UUID id = samples.checked("student");
    assertThat(eligibility.findings(id)).allMatch(Finding::passed).hasSize(8);
    assertThat(eligibility.proposed(id)).isEqualTo(Verdict.ELIGIBLE);
    confirm(id, "ELIGIBLE", Map.of());
    assertThat(status(id)).isEqualTo(ApplicationStatus.ELIGIBLE);
    assertThat(driver.ended(id)).isTrue();
    assertThat(driver.passed(id))
        .contains("sendReceipt", "checkEligibility", "admitApplication", "foundEligible");
    Application application = applications.get(id);
    assertThat(applications.eligible(application.call()))
        .extracting(Application::id)
        .containsExactly(id);
    assertThat(applications.stillOpen(application.call())).isZero();
    assertThat(told(id)).contains("receipt", "eligible");
  }

  @Test
  void keepsTheDistanceThatTheOfficerChecked() {
    UUID id = samples.checked("student");
    confirm(id, "ELIGIBLE", Map.of("distanceKm", "650"));
    assertThat(applications.get(id).placement().distanceKm()).isEqualTo(650);
    assertThat(applications.get(id).snapshot().answers().number("distanceKm"))
        .hasValueSatisfying(km -> assertThat(km).isEqualByComparingTo("600"));
  }

  @Test
  void asksForMoreAndLooksAtWhatCame() {
    UUID id = samples.checked("student");
    confirm(id, "MORE_INFORMATION", Map.of("reason", "The transcript cannot be read."));
    assertThat(status(id)).isEqualTo(ApplicationStatus.MORE_INFORMATION);
    assertThat(details.of(id).asked()).isEqualTo("The transcript cannot be read.");
    assertThat(details.of(id).askedUntil()).isNotNull();
    samples.submit(id, Map.of("motivation", "The same, with a transcript that can be read."));
    assertThat(applications.get(id).snapshot().number()).isEqualTo(2);
    assertThat(details.of(id).snapshots()).hasSize(2);
    driver.runAsyncJobs(id);
    assertThat(driver.task(id, "confirmEligibility")).isNotNull();
    assertThat(driver.passed(id)).contains("informationReceived");
    assertThat(eligibility.findings(id)).hasSize(8);
  }

  @Test
  void decidesOnWhatIsThereWhereNothingCame() {
    UUID id = samples.checked("student");
    confirm(id, "MORE_INFORMATION", Map.of("reason", "The transcript cannot be read."));
    driver.fireTimer(id, "informationOverdue");
    assertThat(status(id)).isEqualTo(ApplicationStatus.SUBMITTED);
    assertThatThrownBy(() -> samples.submit(id, Map.of("motivation", "Far too late, alas.")))
        .hasMessageContaining("application.submitted.already");
    confirm(id, "INELIGIBLE", Map.of("reason", "The transcript never came."));
    assertThat(driver.passed(id)).contains("recordInformationLapse");
  }

  @Test
  void isIneligibleForGoodWhereNobodyAppeals() {
    UUID id = ineligible();
    assertThat(status(id)).isEqualTo(ApplicationStatus.INELIGIBLE);
    assertThat(details.of(id).appeal()).isEqualTo(AppealState.POSSIBLE);
    driver.fireTimer(id, "appealPeriodOver");
    assertThat(details.of(id).appeal()).isEqualTo(AppealState.LAPSED);
    assertThat(driver.passed(id)).contains("notAppealed");
    assertThatThrownBy(() -> appeals.make(id, "Too late."))
        .hasMessageContaining("application.appeal.none");
    assertThat(told(id)).contains("ineligible", "appealLapsed");
  }

  @Test
  void goesOnToReviewWhereAnAppealIsUpheld() {
    UUID id = ineligible();
    appeals.make(id, "The stay begins a day after the call has closed.");
    assertThat(applications.stillOpen(applications.get(id).call())).isOne();
    decide(id, "UPHELD");
    assertThat(status(id)).isEqualTo(ApplicationStatus.ELIGIBLE);
    assertThat(driver.passed(id)).contains("foundEligible_appeal");
    assertThat(details.of(id).appeal()).isEqualTo(AppealState.UPHELD);
  }

  @Test
  void isIneligibleForGoodWhereAnAppealIsRejected() {
    UUID id = ineligible();
    appeals.make(id, "I do not agree.");
    decide(id, "REJECTED");
    assertThat(status(id)).isEqualTo(ApplicationStatus.INELIGIBLE);
    assertThat(driver.passed(id)).contains("appealRejected");
    assertThat(told(id)).contains("appealRejected");
  }

  @Test
  void letsNobodyDecideOnAnAppealAgainstTheirOwnDecision() {
    UUID id = ineligible();
    appeals.make(id, "I do not agree.");
    OpenTask task = driver.task(id, "decideAppeal");
    assertThatThrownBy(
            () ->
                driver.complete(
                    task,
                    "officer",
                    FormInput.of(Map.of("appealVerdict", "UPHELD", "reason", "Mine after all"))))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("application.appeal.decidedBefore");
  }

  @Test
  void letsNobodyConfirmTheirOwnApplication() {
    UUID id = samples.checked("officer");
    assertThat(eligibility.findings(id)).extracting(Finding::rule).contains("audienceDiffers");
    assertThatThrownBy(() -> confirm(id, "ELIGIBLE", Map.of("reason", "I am in a hurry.")))
        .hasMessageContaining("application.confirm.own");
  }

  @Test
  void endsWhereItsApplicantWithdrawsIt() {
    UUID waiting = samples.checked("student");
    withdrawals.withdraw(waiting, "I found a job.");
    assertThat(status(waiting)).isEqualTo(ApplicationStatus.WITHDRAWN);
    assertThat(driver.ended(waiting)).isTrue();
    assertThat(driver.passed(waiting)).contains("applicationWithdrawn");
    assertThatThrownBy(() -> withdrawals.withdraw(waiting, "Again."))
        .hasMessageContaining("application.withdraw.ended");
    UUID eligible = samples.checked("student");
    confirm(eligible, "ELIGIBLE", Map.of());
    withdrawals.withdraw(eligible, "");
    assertThat(status(eligible)).isEqualTo(ApplicationStatus.WITHDRAWN);
  }

  @Test
  void isAskedHowFarItIsWhereTheApplicantDidNotKnow() {
    UUID id = samples.submitted(calls.open(), "student", Map.of("distanceKm", ""));
    driver.runAsyncJobs(id);
    OpenTask task = driver.task(id, "confirmEligibility");
    assertThat(confirming.context(task)).containsEntry("distanceAsked", true);
    confirm(id, "ELIGIBLE", Map.of("distanceKm", "712"));
    assertThat(applications.get(id).placement().distanceKm()).isEqualTo(712);
  }

  @Test
  void endsWithItsCall() {
    UUID call = calls.open();
    UUID submitted = samples.submitted(call, "student", Map.of());
    UUID draft = samples.draft(call, "professor");
    transaction.executeWithoutResult(
        status -> {
          calls.enter(call, "CANCELLED");
          events.publishEvent(new CallCancelled(call, Actor.SYSTEM));
        });
    assertThat(status(submitted)).as("before a job").isEqualTo(ApplicationStatus.SUBMITTED);
    assertThat(cancelled.endNext(call)).isTrue();
    assertThat(cancelled.endNext(call)).isFalse();
    assertThat(status(submitted)).isEqualTo(ApplicationStatus.CANCELLED);
    assertThat(driver.ended(submitted)).isTrue();
    assertThat(driver.passed(submitted)).contains("applicationCancelled");
    assertThat(told(submitted)).contains("cancelled");
    assertThat(told(draft)).contains("cancelledDraft");
  }

  private UUID ineligible() {
    UUID id = samples.checked("student");
    confirm(id, "INELIGIBLE", Map.of("reason", "The unit does not support the stay."));
    return id;
  }

  private void confirm(UUID id, String verdict, Map<String, String> more) {
    Map<String, String> answers = new java.util.HashMap<>();
    answers.put("verdict", verdict);
    answers.put("distanceKm", DISTANCE);
    answers.putAll(more);
    driver.complete(id, "confirmEligibility", "officer", answers);
  }

  private void decide(UUID id, String verdict) {
    driver.complete(
        id,
        "decideAppeal",
        "vice-rector",
        Map.of("appealVerdict", verdict, "reason", "The words of the call say so."));
  }

  private ApplicationStatus status(UUID id) {
    return ApplicationStatus.valueOf(
        jdbc.sql("select status from application where id = :id")
            .param("id", id)
            .query(String.class)
            .single());
  }

  /** What its applicant was told. */
  private List<String> told(UUID id) {
    return jdbc
        .sql("select message_key from notify_notice where link = :link")
        .param("link", "/my/applications/" + id)
        .query(String.class)
        .list()
        .stream()
        .map(key -> key.substring(key.lastIndexOf('.') + 1))
        .toList();
  }
}
