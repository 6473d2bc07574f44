package org.entente.demo;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.demo.DemoFile.ApplicationFact;
import org.entente.form.FormInput;
import org.entente.grant.Call;
import org.entente.review.ReviewCase;
import org.entente.review.ReviewPanels;
import org.entente.workflow.CaseJobs;
import org.entente.workflow.OpenTask;
import org.entente.workflow.OpenTasks;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The panels of the demo's calls: four reviewers and their chair. */
@Component
@Profile("demo")
class DemoReviews {

  private static final BigDecimal HALF = new BigDecimal("0.5");

  /** How a second reviewer differs, criterion by criterion, one application after the other. */
  private static final List<List<BigDecimal>> APART =
      List.of(
          List.of(BigDecimal.ONE.negate(), HALF, HALF.negate()),
          List.of(HALF, HALF.negate(), BigDecimal.ZERO),
          List.of(new BigDecimal("-1.5"), BigDecimal.ZERO, HALF));

  private static final List<String> REMARKS =
      List.of(
          "A clear plan, and somebody there who waits for it.",
          "Solid in the subjects that matter for this stay.",
          "The courses or laboratory asked for exist only there.");

  private final ReviewPanels panels;
  private final OpenTasks tasks;
  private final CaseJobs jobs;
  private final DemoDesk desk;
  private final DemoClock clock;
  private final JdbcClient jdbc;

  DemoReviews(
      ReviewPanels panels,
      OpenTasks tasks,
      CaseJobs jobs,
      DemoDesk desk,
      DemoClock clock,
      JdbcClient jdbc) {
    this.panels = panels;
    this.tasks = tasks;
    this.jobs = jobs;
    this.desk = desk;
    this.clock = clock;
    this.jdbc = jdbc;
  }

  void begin(UUID call) {
    Set<UUID> members =
        Stream.of("reviewer1", "reviewer2", "reviewer3", "reviewer4")
            .map(name -> desk.person(name).id())
            .collect(Collectors.toSet());
    panels.appoint(call, desk.person("panel-chair").id(), members, desk.person("officer").actor());
    jobs.runDue(Call.ref(call));
  }

  /** Everything is scored, and the chair confirms the ranking. */
  void rank(UUID call, Map<UUID, ApplicationFact> facts, int daysAgo) {
    int number = 0;
    for (UUID review : reviews(call)) {
      clock.turnTo(daysAgo, number++);
      int reviewer = 0;
      for (OpenTask task : open(review)) {
        score(declared(task), points(facts, review, reviewer++));
      }
      jobs.runDue(ReviewCase.ref(review));
    }
    jobs.runDue(Call.ref(call));
    clock.turnTo(daysAgo - 3, 1);
    desk.complete(Call.ref(call), "panel-chair", Map.of("rankingDecision", "CONFIRMED"));
  }

  /**
   * As far as it is: two applications scored, one by one reviewer, a conflict declared, the others
   * untouched.
   */
  void half(UUID call, Map<UUID, ApplicationFact> facts) {
    List<UUID> reviews = reviews(call);
    for (int i = 0; i < 2; i++) {
      UUID review = reviews.get(i);
      int reviewer = 0;
      for (OpenTask task : open(review)) {
        score(declared(task), points(facts, review, reviewer++));
      }
      jobs.runDue(ReviewCase.ref(review));
    }
    List<OpenTask> third = open(reviews.get(2));
    score(declared(third.get(0)), points(facts, reviews.get(2), 0));
    declared(third.get(1));
    desk.complete(
        open(reviews.get(3)).get(0),
        FormInput.of(Map.of("conflict", "YES", "reason", "I supervise this applicant’s project.")));
    jobs.runDue(ReviewCase.ref(reviews.get(3)));
  }

  private List<UUID> reviews(UUID call) {
    return jdbc.sql("select id from review_case where call_id = ? order by number")
        .param(call)
        .query(UUID.class)
        .list();
  }

  private List<OpenTask> open(UUID review) {
    return tasks.of(ReviewCase.ref(review));
  }

  /** The task of scoring that follows. */
  private OpenTask declared(OpenTask task) {
    desk.complete(task, FormInput.of(Map.of("conflict", "NO")));
    return tasks.of(task.caseRef()).stream()
        .filter(next -> next.key().equals("scoreApplication"))
        .filter(next -> String.valueOf(task.element()).equals(next.element()))
        .findFirst()
        .orElseThrow();
  }

  private void score(OpenTask task, List<String> points) {
    Map<String, String> answers = new LinkedHashMap<>();
    for (int i = 0; i < points.size(); i++) {
      answers.put("scores[" + i + "].points", points.get(i));
      answers.put("scores[" + i + "].remark", REMARKS.get(i));
    }
    desk.complete(task, FormInput.of(answers));
  }

  private List<String> points(Map<UUID, ApplicationFact> facts, UUID review, int reviewer) {
    UUID application =
        jdbc.sql("select application from review_case where id = ?")
            .param(review)
            .query(UUID.class)
            .single();
    ApplicationFact fact = Objects.requireNonNull(facts.get(application));
    List<BigDecimal> apart = APART.get(Math.floorMod(fact.name().hashCode(), APART.size()));
    List<String> points = fact.points();
    return Stream.iterate(0, i -> i < points.size(), i -> i + 1)
        .map(i -> new BigDecimal(points.get(i)).add(reviewer == 0 ? BigDecimal.ZERO : apart.get(i)))
        .map(BigDecimal::toPlainString)
        .toList();
  }
}
