package org.entente.review.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entente.application.ApplicationWithdrawn;
import org.entente.form.FormInput;
import org.entente.review.ReviewPanels;
import org.entente.shared.Actor;
import org.entente.shared.ContentHash;
import org.entente.shared.Refusal;
import org.entente.testing.EntenteTest;
import org.entente.testing.ProcessDriver;
import org.entente.testing.SampleReviews;
import org.entente.workflow.Completion;
import org.entente.workflow.OpenTask;
import org.entente.workflow.TaskDesk;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

@EntenteTest
class GrantReviewProcessTest {

  private static final FormInput FREE = FormInput.of(Map.of("conflict", "NO"));
  private static final FormInput CONFLICT =
      FormInput.of(Map.of("conflict", "YES", "reason", "We have written a book together"));

  @Autowired private SampleReviews samples;
  @Autowired private ProcessDriver driver;
  @Autowired private TaskDesk desk;
  @Autowired private ReviewPanels panels;
  @Autowired private JdbcClient jdbc;
  @Autowired private ApplicationEventPublisher events;
  @Autowired private TransactionOperations transaction;

  @Test
  void isSettledWhenEveryReviewerHasScored() {
    UUID call = samples.call(2, 2);
    UUID application = samples.application(call);
    samples.begin(call, "reviewer1", "reviewer2");
    UUID review = samples.review(application);
    assertThat(driver.tasks(review)).extracting(OpenTask::key).containsOnly("declareConflict");
    assertThat(reviewers(review)).containsExactlyInAnyOrder("reviewer1", "reviewer2");
    samples.scoreAll(application, "8", "2.5");
    assertThat(driver.passed(review)).contains("scoreGiven", "seatScored", "settleReview");
    assertThat(column(application, "state")).isEqualTo("SETTLED");
    assertThat(column(application, "score")).isEqualTo("68.0000");
    assertThat(variables(review)).isEmpty();
    assertThat(audited(application))
        .contains("review.begun", "review.noConflictDeclared", "review.scored", "review.settled");
  }

  @Test
  void aConflictLeadsToSomebodyElse() {
    UUID call = samples.call(1, 1);
    UUID application = samples.application(call);
    samples.begin(call, "reviewer1", "reviewer2");
    UUID review = samples.review(application);
    String first = reviewers(review).get(0);
    driver.complete(driver.task(review, "declareConflict"), first, CONFLICT);
    assertThat(reviewers(review)).hasSize(1).doesNotContain(first);
    assertThat(driver.passed(review)).contains("reviewerRecused", "fillSeat");
    samples.scoreAll(application, "10", "5");
    assertThat(column(application, "score")).isEqualTo("100.0000");
    assertThat(audited(application)).contains("review.conflictDeclared", "review.reviewerAssigned");
  }

  @Test
  void aConflictSaysWhatItIs() {
    UUID review = begun(1, "reviewer1");
    OpenTask task = driver.task(review, "declareConflict");
    Completion completion =
        desk.complete(
            task.id(),
            FormInput.of(Map.of("conflict", "YES")),
            null,
            driver.person("reviewer1").actor());
    assertThat(completion).isInstanceOf(Completion.Invalid.class);
  }

  @Test
  void isRemindedWarnedAndReplaced() {
    UUID call = samples.call(1, 1);
    UUID application = samples.application(call);
    samples.begin(call, "reviewer1", "reviewer2");
    UUID review = samples.review(application);
    String late = reviewers(review).get(0);
    driver.fireTimer(review, "reviewReminderDue");
    driver.fireTimer(review, "reviewLate");
    assertThat(driver.passed(review)).contains("reviewerReminded", "reviewerWarned");
    driver.fireTimer(review, "reviewExpired");
    assertThat(reviewers(review)).hasSize(1).doesNotContain(late);
    assertThat(told(late))
        .contains("notice.review.reminded", "notice.review.warned", "notice.review.replaced");
    assertThat(audited(application))
        .contains("review.reminded", "review.warned", "review.reviewerReplaced");
  }

  @Test
  void whoeverWasReplacedHasNoPartInItAnyMore() {
    UUID call = samples.call(1, 1);
    UUID application = samples.application(call);
    samples.begin(call, "reviewer1", "reviewer2");
    UUID review = samples.review(application);
    OpenTask task = driver.task(review, "declareConflict");
    String late = samples.signInName(task.assignee());
    driver.fireTimer(review, "reviewExpired");
    assertThatThrownBy(() -> driver.complete(task, late, FREE))
        .isInstanceOfSatisfying(
            Refusal.class, r -> assertThat(r.kind()).isEqualTo(Refusal.Kind.CONFLICT));
  }

  @Test
  void anOfficerAppointsWhereNobodyIsLeft() {
    UUID call = samples.call(1, 1);
    UUID application = samples.application(call);
    samples.begin(call, "reviewer1");
    UUID review = samples.review(application);
    driver.complete(driver.task(review, "declareConflict"), "reviewer1", CONFLICT);
    OpenTask task = driver.task(review, "appointReviewer");
    assertThat(task.candidateGroups()).containsExactly("officer");
    UUID other = driver.person("reviewer4").id();
    driver.complete(
        task, "officer", FormInput.of(Map.of("solution", "APPOINT", "reviewer", other.toString())));
    assertThat(reviewers(review)).containsExactly("reviewer4");
    assertThat(panels.find(call).orElseThrow().members()).contains(other);
    samples.scoreAll(application, "5", "5");
    assertThat(column(application, "state")).isEqualTo("SETTLED");
  }

  @Test
  void anOfficerGoesOnWithoutOnlyWhereTheQuorumIsInReach() {
    UUID call = samples.call(2, 1);
    UUID application = samples.application(call);
    samples.begin(call, "reviewer1", "reviewer2");
    UUID review = samples.review(application);
    driver.complete(task(review, "reviewer1"), "reviewer1", CONFLICT);
    driver.complete(task(review, "reviewer2"), "reviewer2", CONFLICT);
    FormInput without =
        FormInput.of(Map.of("solution", "GO_WITHOUT", "reason", "There is nobody of this field"));
    List<OpenTask> open = driver.tasks(review);
    assertThatThrownBy(() -> driver.complete(open.get(0), "officer", without))
        .isInstanceOfSatisfying(
            Refusal.class, r -> assertThat(r.messageKey()).isEqualTo("review.error.quorum"));
    String third = driver.person("reviewer3").id().toString();
    driver.complete(
        open.get(0), "officer", FormInput.of(Map.of("solution", "APPOINT", "reviewer", third)));
    driver.complete(open.get(1), "officer", without);
    samples.scoreAll(application, "6", "3");
    assertThat(driver.passed(review)).contains("seatGivenUp", "settleReview");
    assertThat(column(application, "reviews")).isEqualTo("1");
  }

  @Test
  void isScoredOnceAndForGood() {
    UUID call = samples.call(1, 1);
    UUID application = samples.application(call);
    samples.begin(call, "reviewer1");
    samples.scoreAll(application, "8", "2");
    for (String change :
        List.of(
            "update review_assignment set total = 100 where application = :id",
            "delete from review_assignment where application = :id")) {
      assertThatThrownBy(() -> jdbc.sql(change).param("id", application).update())
          .rootCause()
          .hasMessageContaining("what a panel has decided stays");
    }
  }

  @Test
  void aScoreBelongsToWhatWasRead() {
    UUID call = samples.call(1, 1);
    UUID application = samples.application(call);
    samples.begin(call, "reviewer1");
    UUID review = samples.review(application);
    driver.complete(driver.task(review, "declareConflict"), "reviewer1", FREE);
    OpenTask task = driver.task(review, "scoreApplication");
    ContentHash read = desk.contentHash(task).orElseThrow();
    samples.resubmitted(call, application);
    Actor reviewer = driver.person("reviewer1").actor();
    assertThatThrownBy(
            () -> desk.complete(task.id(), SampleReviews.scores("8", "2"), read, reviewer))
        .isInstanceOfSatisfying(
            Refusal.class, r -> assertThat(r.kind()).isEqualTo(Refusal.Kind.CONFLICT));
    ContentHash now = desk.contentHash(task).orElseThrow();
    assertThat(now).isNotEqualTo(read);
    desk.complete(task.id(), SampleReviews.scores("8", "2"), now, reviewer);
    assertThat(
            jdbc.sql(
                    """
                    select content_hash from audit_event
                     where subject_id = :id and action = 'review.scored'
                    """)
                .param("id", application)
                .query(String.class)
                .single())
        .isEqualTo(now.hex());
  }

  @Test
  void pointsAreWithinTheCriterion() {
    UUID review = begun(1, "reviewer1");
    driver.complete(driver.task(review, "declareConflict"), "reviewer1", FREE);
    OpenTask task = driver.task(review, "scoreApplication");
    for (String points : List.of("10.5", "-1", "3.3", "")) {
      Completion completion =
          desk.complete(
              task.id(),
              SampleReviews.scores(points, "2"),
              desk.contentHash(task).orElse(null),
              driver.person("reviewer1").actor());
      assertThat(completion).as(points).isInstanceOf(Completion.Invalid.class);
    }
  }

  @Test
  void endsWhenTheApplicationIsWithdrawn() {
    UUID call = samples.call(1, 1);
    UUID application = samples.application(call);
    samples.begin(call, "reviewer1");
    UUID review = samples.review(application);
    withdraw(application);
    assertThat(driver.ended(review)).isTrue();
    assertThat(driver.passed(review)).contains("reviewClosed", "reviewOver");
    assertThat(driver.tasks(review)).isEmpty();
    assertThat(column(application, "state")).isEqualTo("ENDED");
    assertThat(told("reviewer1")).contains("notice.review.ended");
    assertThat(audited(application)).contains("review.ended");
  }

  @Test
  void outliersAreFound() {
    UUID call = samples.call(2, 2);
    UUID application = samples.application(call);
    samples.begin(call, "reviewer1", "reviewer2");
    UUID review = samples.review(application);
    samples.score(task(review, "reviewer1"), "10", "5");
    samples.score(task(review, "reviewer2"), "2", "1");
    assertThat(column(application, "outlying")).isEqualTo("true");
    assertThat(column(application, "spread")).isEqualTo("80.0000");
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

  private UUID begun(int reviewers, String... names) {
    UUID call = samples.call(reviewers, reviewers);
    UUID application = samples.application(call);
    samples.begin(call, names);
    return samples.review(application);
  }

  private OpenTask task(UUID review, String reviewer) {
    UUID person = driver.person(reviewer).id();
    return driver.tasks(review).stream()
        .filter(task -> person.equals(task.assignee()))
        .findFirst()
        .orElseThrow();
  }

  private List<String> reviewers(UUID review) {
    return driver.tasks(review).stream().map(task -> samples.signInName(task.assignee())).toList();
  }

  private String column(UUID application, String column) {
    return jdbc.sql("select " + column + "::text from review_case where application = :id")
        .param("id", application)
        .query(String.class)
        .single();
  }

  private List<String> audited(UUID subject) {
    return jdbc.sql("select action from audit_event where subject_id = :id")
        .param("id", subject)
        .query(String.class)
        .list();
  }

  private List<String> told(String signInName) {
    return jdbc.sql("select message_key from notify_notice where person_id = :person")
        .param("person", driver.person(signInName).id())
        .query(String.class)
        .list();
  }

  /** Nothing is kept in the engine but the part that an instance of the reviewers is about. */
  private List<String> variables(UUID review) {
    return jdbc.sql(
            """
            select v.name_ from act_ru_variable v
              join act_ru_execution e on e.proc_inst_id_ = v.proc_inst_id_
             where e.business_key_ = :review and v.name_ not in
               ('nrOfInstances', 'nrOfActiveInstances', 'nrOfCompletedInstances', 'loopCounter', 'element')
            """)
        .param("review", review.toString())
        .query(String.class)
        .list();
  }
}
