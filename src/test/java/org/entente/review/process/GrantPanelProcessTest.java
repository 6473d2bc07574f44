package org.entente.review.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.entente.application.ApplicationEligible;
import org.entente.application.ApplicationWithdrawn;
import org.entente.document.StoredFile;
import org.entente.document.pdf.Pdfs;
import org.entente.form.FormInput;
import org.entente.grant.CallCancelled;
import org.entente.review.PanelMinutes;
import org.entente.review.PanelRankings;
import org.entente.review.Place;
import org.entente.review.Ranking;
import org.entente.review.Rankings;
import org.entente.review.Standing;
import org.entente.shared.Actor;
import org.entente.shared.ContentHash;
import org.entente.shared.Refusal;
import org.entente.testing.EntenteTest;
import org.entente.testing.ProcessDriver;
import org.entente.testing.SampleReviews;
import org.entente.workflow.OpenTask;
import org.entente.workflow.TaskDesk;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import org.verapdf.pdfa.flavours.PDFAFlavour;

@EntenteTest
class GrantPanelProcessTest {

  private static final FormInput CONFIRM =
      FormInput.of(Map.of("rankingDecision", "CONFIRMED", "remark", "After an hour’s talk"));

  @Autowired private SampleReviews samples;
  @Autowired private ProcessDriver driver;
  @Autowired private TaskDesk desk;
  @Autowired private Rankings rankings;
  @Autowired private PanelRankings computed;
  @Autowired private PanelMinutes minutes;
  @Autowired private JdbcClient jdbc;
  @Autowired private ApplicationEventPublisher events;
  @Autowired private TransactionOperations transaction;

  @Test
  void ranksWhenAllReviewsAreInAndEndsWithTheMinutes() throws Exception {
    UUID call = samples.call(2, 2);
    UUID best = samples.application(call);
    UUID second = samples.application(call);
    UUID last = samples.application(call);
    samples.begin(call, "reviewer1", "reviewer2", "reviewer3");
    samples.scoreAll(second, "7", "4");
    samples.scoreAll(best, "9", "4.5");
    assertThat(driver.tasks(call)).isEmpty();
    samples.scoreAll(last, "1", "1");
    driver.runAsyncJobs(call);
    OpenTask task = driver.task(call, "confirmRanking");
    assertThat(task.assignee()).isEqualTo(driver.person("panel-chair").id());
    assertThat(rankings.find(call)).isEmpty();
    driver.complete(task, "panel-chair", CONFIRM);
    driver.runAsyncJobs(call);
    Ranking ranking = rankings.find(call).orElseThrow();
    assertThat(ranking.places())
        .extracting(Place::application, Place::standing)
        .containsExactly(
            tuple(best, Standing.PROPOSED),
            tuple(second, Standing.RESERVE),
            tuple(last, Standing.BELOW));
    assertThat(driver.passed(call)).contains("announceRanking", "writeMinutes", "panelDone");
    assertThat(driver.ended(call, "grant-panel")).isTrue();
    for (UUID application : List.of(best, second, last)) {
      assertThat(driver.ended(samples.review(application))).isTrue();
    }
    assertThat(audited(call))
        .contains(
            "review.panelAppointed",
            "review.reviewersDrawn",
            "review.rankingComputed",
            "review.rankingConfirmed",
            "review.minutesWritten");
    tellsTheMinutes(minutes.find(call).orElseThrow(), ranking);
  }

  private static void tellsTheMinutes(StoredFile file, Ranking ranking) throws Exception {
    assertThat(Pdfs.violations(file.content(), PDFAFlavour.PDFA_2_U)).isEmpty();
    assertThat(Pdfs.violations(file.content(), PDFAFlavour.PDFUA_1)).isEmpty();
    assertThat(Pdfs.text(file.content()))
        .contains(
            ranking.hash().hex(),
            "Minutes of the review panel",
            "Panel chair",
            "Reviewer 1",
            "90.0000",
            "After an hour’s talk",
            "Procès-verbal",
            "Acta del comité")
        .doesNotContain("Amira", "Haddad");
  }

  @Test
  void theChairDecidesOnTheRankingThatIsShown() {
    UUID call = samples.call(1, 1);
    UUID first = samples.application(call);
    UUID second = samples.application(call);
    samples.begin(call, "reviewer1");
    samples.scoreAll(first, "9", "4");
    samples.scoreAll(second, "9", "3");
    driver.runAsyncJobs(call);
    OpenTask task = driver.task(call, "confirmRanking");
    ContentHash seen = desk.contentHash(task).orElseThrow();
    withdraw(first);
    assertThat(driver.passed(call)).doesNotContain("confirmRanking");
    driver.runAsyncJobs(call);
    OpenTask anew = driver.task(call, "confirmRanking");
    assertThat(anew.id()).isNotEqualTo(task.id());
    assertThatThrownBy(
            () -> desk.complete(anew.id(), CONFIRM, seen, driver.person("panel-chair").actor()))
        .isInstanceOfSatisfying(
            Refusal.class, r -> assertThat(r.kind()).isEqualTo(Refusal.Kind.CONFLICT));
    driver.complete(anew, "panel-chair", CONFIRM);
    assertThat(rankings.find(call).orElseThrow().places())
        .extracting(Place::application)
        .containsExactly(second);
  }

  @Test
  void theChairHasAnApplicationReviewedOnceMore() {
    UUID call = samples.call(1, 1);
    UUID application = samples.application(call);
    samples.begin(call, "reviewer1", "reviewer2");
    samples.scoreAll(application, "9", "4");
    driver.runAsyncJobs(call);
    driver.complete(
        call,
        "confirmRanking",
        "panel-chair",
        Map.of(
            "rankingDecision", "ANOTHER_REVIEW",
            "number", String.valueOf(samples.number(application)),
            "reason", "The only reviewer is new to the field"));
    driver.runAsyncJobs(call);
    assertThat(driver.tasks(call)).isEmpty();
    UUID review = samples.review(application);
    assertThat(driver.passed(review)).contains("anotherReviewAsked");
    samples.scoreAll(application, "5", "2");
    driver.runAsyncJobs(call);
    driver.complete(driver.task(call, "confirmRanking"), "panel-chair", CONFIRM);
    assertThat(rankings.find(call).orElseThrow().places().get(0).score())
        .isEqualByComparingTo("66");
    assertThat(audited(application)).contains("review.anotherAsked");
  }

  @Test
  void anotherReviewCanBeAskedForBeforeTheRanking() {
    UUID call = samples.call(1, 1);
    UUID application = samples.application(call);
    samples.begin(call, "reviewer1");
    samples.scoreAll(application, "9", "4");
    driver.runAsyncJobs(call);
    computed.askAnotherFirst(
        call,
        samples.number(application),
        "The only reviewer is new to the field",
        driver.person("panel-chair").actor());
    driver.runAsyncJobs(call);
    assertThat(driver.tasks(call)).isEmpty();
    UUID review = samples.review(application);
    // Nobody of the panel is left: the officer decides.
    driver.complete(
        driver.task(review, "appointReviewer"),
        "officer",
        FormInput.of(Map.of("solution", "GO_WITHOUT", "reason", "Nobody else knows the field")));
    driver.runAsyncJobs(call);
    assertThat(driver.task(call, "confirmRanking")).isNotNull();
  }

  @Test
  void anApplicationWhoseAppealWasUpheldJoins() {
    UUID call = samples.call(1, 1);
    UUID first = samples.application(call);
    samples.begin(call, "reviewer1");
    samples.scoreAll(first, "9", "4");
    driver.runAsyncJobs(call);
    UUID late = samples.application(call);
    transaction.executeWithoutResult(status -> events.publishEvent(new ApplicationEligible(late)));
    assertThat(driver.tasks(call)).isEmpty();
    driver.runAsyncJobs(call);
    samples.scoreAll(late, "10", "5");
    driver.runAsyncJobs(call);
    driver.complete(driver.task(call, "confirmRanking"), "panel-chair", CONFIRM);
    assertThat(rankings.find(call).orElseThrow().places())
        .extracting(Place::application)
        .containsExactly(late, first);
    UUID tooLate = samples.application(call);
    transaction.executeWithoutResult(
        status -> events.publishEvent(new ApplicationEligible(tooLate)));
    assertThat(audited(tooLate)).contains("review.cameTooLate");
  }

  /** Applications that become eligible while the ranking is computed are not forgotten. */
  @Test
  void looksAgainBeforeItRanks() {
    UUID call = samples.call(1, 1);
    UUID first = samples.application(call);
    samples.begin(call, "reviewer1");
    samples.scoreAll(first, "9", "4");
    driver.runJob(call, "drawReviewers");
    driver.runJob(call, "startReviews");
    UUID late = samples.application(call);
    driver.runAsyncJobs(call);
    assertThat(driver.tasks(call)).isEmpty();
    samples.scoreAll(late, "10", "5");
    driver.runAsyncJobs(call);
    assertThat(driver.task(call, "confirmRanking")).isNotNull();
  }

  @Test
  void beginsAndEndsMoreThanOneBatch() {
    UUID call = samples.call(1, 1);
    List<UUID> applications = Stream.generate(() -> samples.application(call)).limit(21).toList();
    samples.begin(call, "reviewer1", "reviewer2");
    applications.forEach(application -> samples.scoreAll(application, "5", "2"));
    driver.runAsyncJobs(call);
    driver.complete(driver.task(call, "confirmRanking"), "panel-chair", CONFIRM);
    driver.runAsyncJobs(call);
    assertThat(driver.ended(call, "grant-panel")).isTrue();
    assertThat(applications).allMatch(each -> driver.ended(samples.review(each)));
    assertThat(rankings.find(call).orElseThrow().places())
        .extracting(Place::tieRule)
        .doesNotContain("");
  }

  @Test
  void theCancellationOfTheCallEndsEveryReview() {
    UUID call = samples.call(1, 1);
    List<UUID> applications = Stream.generate(() -> samples.application(call)).limit(21).toList();
    samples.begin(call, "reviewer1", "reviewer2");
    transaction.executeWithoutResult(
        status -> events.publishEvent(new CallCancelled(call, driver.person("officer").actor())));
    OpenTask open = driver.tasks(samples.review(applications.get(0))).get(0);
    assertThatThrownBy(
            () ->
                driver.complete(
                    open,
                    samples.signInName(open.assignee()),
                    FormInput.of(Map.of("conflict", "NO"))))
        .isInstanceOfSatisfying(
            Refusal.class, r -> assertThat(r.messageKey()).isEqualTo("review.error.over"));
    driver.runAsyncJobs(call);
    assertThat(driver.passed(call)).contains("panelDissolved");
    assertThat(driver.ended(call)).isTrue();
    assertThat(applications).allMatch(each -> driver.ended(samples.review(each)));
  }

  @Test
  void aRankingThatStandsStays() {
    UUID call = samples.call(1, 1);
    UUID application = samples.application(call);
    samples.begin(call, "reviewer1");
    samples.scoreAll(application, "9", "4");
    driver.runAsyncJobs(call);
    driver.complete(driver.task(call, "confirmRanking"), "panel-chair", CONFIRM);
    Ranking before = rankings.find(call).orElseThrow();
    UUID elsewhere = samples.call(1, 1);
    UUID stranger = samples.application(elsewhere);
    samples.begin(elsewhere, "reviewer1");
    withdraw(application);
    driver.runAsyncJobs(call);
    assertThat(rankings.find(call)).contains(before);
    for (String change :
        List.of(
            "update review_ranking set hash = repeat('0', 64) where call_id = :call",
            "delete from review_ranking where call_id = :call",
            "update review_place set score = 1 where ranking in (select id from review_ranking where call_id = :call)",
            "delete from review_place where ranking in (select id from review_ranking where call_id = :call)",
            "insert into review_place select ranking, 99, :stranger, number, reference, score, means, reviews, spread, standing, tie_rule from review_place where ranking in (select id from review_ranking where call_id = :call)")) {
      assertThatThrownBy(() -> change(change, call, stranger))
          .rootCause()
          .hasMessageContaining("stays");
    }
  }

  @Test
  void aCallWithoutEligibleApplicationsHasAnEmptyRanking() {
    UUID call = samples.call(1, 1);
    samples.begin(call, "reviewer1");
    driver.complete(driver.task(call, "confirmRanking"), "panel-chair", CONFIRM);
    driver.runAsyncJobs(call);
    assertThat(rankings.find(call).orElseThrow().places()).isEmpty();
    assertThat(minutes.written(call)).isTrue();
  }

  private void change(String sql, UUID call, UUID stranger) {
    jdbc.sql(sql).param("call", call).param("stranger", stranger).update();
  }

  private void withdraw(UUID application) {
    jdbc.sql("update application set status = 'WITHDRAWN' where id = :id")
        .param("id", application)
        .update();
    transaction.executeWithoutResult(
        status ->
            events.publishEvent(
                new ApplicationWithdrawn(application, Actor.outsider("Amira Haddad"))));
  }

  private List<String> audited(UUID subject) {
    return jdbc.sql("select action from audit_event where subject_id = :id")
        .param("id", subject)
        .query(String.class)
        .list();
  }
}
