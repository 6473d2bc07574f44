package org.entente.review.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.entente.form.FormInput;
import org.entente.people.Substitutions;
import org.entente.review.ReviewPanels;
import org.entente.shared.Refusal;
import org.entente.testing.EntenteTest;
import org.entente.testing.ProcessDriver;
import org.entente.testing.SampleReviews;
import org.entente.workflow.OpenTask;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Applicant, eligibility confirmer, reviewer and chair are different people, however they come. */
@EntenteTest
class ReviewFourEyesTest {

  private static final FormInput FREE = FormInput.of(Map.of("conflict", "NO"));
  private static final FormInput CONFIRM = FormInput.of(Map.of("rankingDecision", "CONFIRMED"));

  @Autowired private SampleReviews samples;
  @Autowired private ProcessDriver driver;
  @Autowired private ReviewPanels panels;
  @Autowired private Substitutions substitutions;
  @Autowired private JdbcClient jdbc;
  @Autowired private Clock clock;

  private final List<Runnable> undo = new ArrayList<>();

  @AfterEach
  void everythingIsAsBefore() {
    undo.forEach(Runnable::run);
    undo.clear();
  }

  /** Whoever is involved in an application is never drawn for it. */
  @Test
  void theDrawLeavesOutWhoMustNotReview() {
    UUID call = samples.call(1, 1);
    UUID own = samples.application(call, SampleReviews.UNIT, driver.person("reviewer1").id());
    UUID admitted = samples.application(call);
    samples.decidedBy(admitted, "reviewer2");
    UUID ofTheirUnit = samples.application(call, "genie-chimique", null);
    samples.begin(call, "reviewer1", "reviewer2", "reviewer3");
    assertThat(reviewer(own)).isNotEqualTo("reviewer1");
    assertThat(reviewer(admitted)).isNotEqualTo("reviewer2");
    assertThat(reviewer(ofTheirUnit)).isNotEqualTo("reviewer3");
  }

  /** What became true after the draw counts at the moment of doing. */
  @ParameterizedTest
  @CsvSource({
    "applied, review.error.involved",
    "admitted, review.error.involved",
    "moved, review.error.ownUnit",
    "chair, review.error.chairs"
  })
  void aReviewerWhoBecomesInvolvedDoesNotScore(String how, String refusal) {
    UUID call = samples.call(1, 1);
    UUID application = samples.application(call);
    samples.begin(call, "reviewer1");
    involve(how, call, application, "reviewer1");
    assertRefused(
        driver.task(samples.review(application), "declareConflict"), "reviewer1", FREE, refusal);
  }

  /** Whoever stands in brings their own part along. */
  @ParameterizedTest
  @CsvSource({
    "applied, review.error.involved",
    "admitted, review.error.involved",
    "moved, review.error.ownUnit",
    "chair, review.error.chairs"
  })
  void aSubstituteWhoIsInvolvedDoesNotScore(String how, String refusal) {
    UUID call = samples.call(1, 1);
    UUID application = samples.application(call);
    samples.begin(call, "reviewer1");
    away("reviewer1", "legal");
    involve(how, call, application, "legal");
    assertRefused(
        driver.task(samples.review(application), "declareConflict"), "legal", FREE, refusal);
  }

  @Test
  void aSubstituteWhoIsFreeScoresInTheReviewersName() {
    UUID call = samples.call(1, 1);
    UUID application = samples.application(call);
    samples.begin(call, "reviewer1");
    away("reviewer1", "legal");
    UUID review = samples.review(application);
    driver.complete(driver.task(review, "declareConflict"), "legal", FREE);
    driver.complete(
        driver.task(review, "scoreApplication"), "legal", SampleReviews.scores("5", "2"));
    assertThat(
            jdbc.sql("select scored_for from review_assignment where application = :id")
                .param("id", application)
                .query(UUID.class)
                .single())
        .isEqualTo(driver.person("reviewer1").id());
  }

  @Test
  void nobodyReviewsOneApplicationTwiceThroughSubstitution() {
    UUID call = samples.call(2, 2);
    UUID application = samples.application(call);
    samples.begin(call, "reviewer1", "reviewer2");
    away("reviewer1", "reviewer2");
    UUID first = driver.person("reviewer1").id();
    OpenTask task =
        driver.tasks(samples.review(application)).stream()
            .filter(each -> first.equals(each.assignee()))
            .findFirst()
            .orElseThrow();
    assertRefused(task, "reviewer2", FREE, "review.error.reviewsIt");
  }

  @Test
  void nobodyOfThePanelIsAskedToChairIt() {
    UUID call = samples.call(1, 1);
    UUID chair = driver.person("panel-chair").id();
    assertThatThrownBy(
            () -> panels.appoint(call, chair, Set.of(chair), driver.person("officer").actor()))
        .isInstanceOf(Refusal.class);
  }

  /** The chair decides on nothing in which they had another part. */
  @ParameterizedTest
  @CsvSource({
    "applied, review.error.applied",
    "admitted, review.error.admitted",
    "reviewed, review.error.reviewed"
  })
  void aChairWhoIsInvolvedDoesNotConfirm(String how, String refusal) {
    UUID call = ranked(how, "panel-chair");
    assertRefused(driver.task(call, "confirmRanking"), "panel-chair", CONFIRM, refusal);
  }

  @ParameterizedTest
  @CsvSource({
    "applied, review.error.applied",
    "admitted, review.error.admitted",
    "reviewed, review.error.reviewed"
  })
  void aSubstituteOfTheChairWhoIsInvolvedDoesNotConfirm(String how, String refusal) {
    UUID call = ranked(how, "legal");
    away("panel-chair", "legal");
    assertRefused(driver.task(call, "confirmRanking"), "legal", CONFIRM, refusal);
  }

  @Test
  void anOfficerWhoAppliedAppointsNobody() {
    UUID call = samples.call(1, 1);
    samples.application(call, SampleReviews.UNIT, driver.person("officer").id());
    assertThatThrownBy(() -> samples.begin(call, "reviewer1"))
        .isInstanceOfSatisfying(
            Refusal.class, r -> assertThat(r.messageKey()).isEqualTo("review.error.applied"));
  }

  @Test
  void thePanelIsAppointedWhenEverythingIsDecided() {
    UUID call = samples.call(1, 1);
    UUID application = samples.application(call);
    status(application, "SUBMITTED");
    assertThatThrownBy(() -> samples.begin(call, "reviewer1"))
        .isInstanceOfSatisfying(
            Refusal.class, r -> assertThat(r.messageKey()).isEqualTo("review.error.undecided"));
    status(application, "ELIGIBLE");
    samples.begin(call, "reviewer1");
    assertThatThrownBy(() -> samples.begin(call, "reviewer1"))
        .isInstanceOfSatisfying(
            Refusal.class, r -> assertThat(r.messageKey()).isEqualTo("review.error.appointed"));
  }

  private UUID ranked(String how, String person) {
    UUID call = samples.call(1, 1);
    UUID application = samples.application(call);
    samples.begin(call, "reviewer1");
    if (how.equals("reviewed") && person.equals("legal")) {
      away("reviewer1", "legal");
      UUID review = samples.review(application);
      driver.complete(driver.task(review, "declareConflict"), "legal", FREE);
      driver.complete(
          driver.task(review, "scoreApplication"), "legal", SampleReviews.scores("5", "2"));
    } else if (how.equals("reviewed")) {
      samples.scoreAll(application, "5", "2");
      reviewedBefore(call, person);
    } else {
      samples.scoreAll(application, "5", "2");
      involve(how, call, application, person);
    }
    driver.runAsyncJobs(call);
    return call;
  }

  /** They were a reviewer of the call before their role changed. */
  private void reviewedBefore(UUID call, String person) {
    jdbc.sql(
            """
            insert into review_assignment (id, call_id, application, reviewer, state, assigned_at)
            select gen_random_uuid(), call_id, application, :person, 'EXPIRED', now()
              from review_case where call_id = :call
            """)
        .param("call", call)
        .param("person", driver.person(person).id())
        .update();
  }

  private void involve(String how, UUID call, UUID application, String person) {
    switch (how) {
      case "applied" -> apply(application, person);
      case "admitted" -> samples.decidedBy(application, person);
      case "moved" -> move(person);
      default -> chair(call, person);
    }
  }

  /** They turn out to be the applicant. */
  private void apply(UUID application, String person) {
    UUID id = driver.person(person).id();
    UUID applicant =
        jdbc.sql("select applicant from application where id = :id")
            .param("id", application)
            .query(UUID.class)
            .single();
    jdbc.sql("delete from application_link where applicant = :id").param("id", applicant).update();
    jdbc.sql(
            "update application_applicant set person = null, address = 'gone-' || id || '@example.org' where person = :person")
        .param("person", id)
        .update();
    jdbc.sql("update application_applicant set person = :person where id = :id")
        .param("person", id)
        .param("id", applicant)
        .update();
    undo.add(
        () ->
            jdbc.sql("update application_applicant set person = null where id = :id")
                .param("id", applicant)
                .update());
    jdbc.sql("update review_case set barred = barred || :person where application = :application")
        .param("person", id)
        .param("application", application)
        .update();
  }

  private void move(String person) {
    UUID id = driver.person(person).id();
    jdbc.sql(
            "insert into people_role_assignment (person, role, unit) values (:id, 'PROFESSOR', :unit)")
        .param("id", id)
        .param("unit", SampleReviews.UNIT)
        .update();
    undo.add(
        () ->
            jdbc.sql("delete from people_role_assignment where person = :id and role = 'PROFESSOR'")
                .param("id", id)
                .update());
  }

  private void chair(UUID call, String person) {
    jdbc.sql("update review_panel set chair = :person where call_id = :call")
        .param("person", driver.person(person).id())
        .param("call", call)
        .update();
  }

  private void status(UUID application, String status) {
    jdbc.sql("update application set status = :status where id = :id")
        .param("status", status)
        .param("id", application)
        .update();
  }

  private void away(String person, String substitute) {
    UUID id = driver.person(person).id();
    LocalDate today = LocalDate.now(clock);
    UUID substitution =
        substitutions.record(id, driver.person(substitute).id(), today, today, null);
    undo.add(() -> substitutions.takeBack(substitution, id));
  }

  private String reviewer(UUID application) {
    return Stream.of(driver.task(samples.review(application), "declareConflict"))
        .map(task -> samples.signInName(task.assignee()))
        .findFirst()
        .orElseThrow();
  }

  private void assertRefused(OpenTask task, String person, FormInput input, String refusal) {
    assertThatThrownBy(() -> driver.complete(task, person, input))
        .isInstanceOfSatisfying(
            Refusal.class,
            r -> {
              assertThat(r.messageKey()).isEqualTo(refusal);
              assertThat(r.kind()).isEqualTo(Refusal.Kind.FORBIDDEN);
            });
  }
}
