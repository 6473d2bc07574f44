package org.entente.testing;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.form.FormInput;
import org.entente.review.ReviewPanels;
import org.entente.shared.ContentHash;
import org.entente.shared.Ids;
import org.entente.shared.Jsonb;
import org.entente.workflow.OpenTask;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Closed calls with eligible applications, without the way there, and their review. */
@Component
public class SampleReviews {

  /** A house as a whole, to which nobody of the demo belongs. */
  public static final String UNIT = "polytechnique-montreal";

  private static final AtomicInteger NUMBERS = new AtomicInteger();

  private final SampleCalls calls;
  private final ProcessDriver driver;
  private final ReviewPanels panels;
  private final JdbcClient jdbc;
  private final TransactionOperations transaction;
  private final Clock clock;

  SampleReviews(
      SampleCalls calls,
      ProcessDriver driver,
      ReviewPanels panels,
      JdbcClient jdbc,
      TransactionOperations transaction,
      Clock clock) {
    this.calls = calls;
    this.driver = driver;
    this.panels = panels;
    this.jdbc = jdbc;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** Closed; two criteria, of which merit weighs 60 percent. */
  public UUID call(int reviewers, int quorum) {
    UUID call = calls.open();
    calls.enter(call, "CLOSED");
    rules(call, reviewers, quorum, 1, 1);
    return call;
  }

  /** Every application of the call is read by so many. */
  public void judgedBy(UUID call, int reviewers, int quota, int reserve) {
    rules(call, reviewers, reviewers, quota, reserve);
  }

  private void rules(UUID call, int reviewers, int quorum, int quota, int reserve) {
    jdbc.sql(
            """
            update grant_call set quota = :quota, reserve = :reserve, reviewers = :reviewers,
              quorum = :quorum, outlier = 20, criteria = cast(:criteria as jsonb) where id = :id
            """)
        .param("quota", quota)
        .param("reserve", reserve)
        .param("reviewers", reviewers)
        .param("quorum", quorum)
        .param(
            "criteria",
            """
            [{"key": "merit", "name": {"en": "Merit", "fr": "Mérite", "ar": "الجدارة"}, "weight": 60, "maximum": 10},
             {"key": "project", "name": {"en": "Project", "fr": "Projet", "ar": "المشروع"}, "weight": 40, "maximum": 5}]
            """)
        .param("id", call)
        .update();
  }

  public UUID application(UUID call) {
    return application(call, UNIT, null);
  }

  /**
   * An eligible one.
   *
   * @param person null for somebody without an account
   */
  public UUID application(UUID call, String unit, @Nullable UUID person) {
    UUID id = Ids.next(clock);
    transaction.executeWithoutResult(status -> insert(call, id, unit, person));
    return id;
  }

  private void insert(UUID call, UUID id, String unit, @Nullable UUID person) {
    int number = NUMBERS.incrementAndGet();
    UUID applicant = applicant(number, unit, person);
    jdbc.sql(
            """
            insert into application (id, reference, call_id, applicant, status, snapshot, country,
              from_on, until_on, unit, started_at, submitted_at)
            values (:id, :reference, :call, :applicant, 'ELIGIBLE', 1, 'GB', date '2027-01-01',
              date '2027-06-30', :unit, now(), now())
            """)
        .param("id", id)
        .param("reference", "AP-1999-%05d".formatted(number))
        .param("call", call)
        .param("applicant", applicant)
        .param("unit", unit)
        .update();
    snapshot(call, id, "I am Amira Haddad, and want to learn what cannot be learnt here.");
  }

  private UUID applicant(int number, String unit, @Nullable UUID person) {
    return jdbc.sql(
            """
            insert into application_applicant
              (id, person, name, address, language, audience, unit, known_at)
            values (:id, :person, 'Amira Haddad', :address, 'EN', 'STUDENTS', :unit, now())
            on conflict (person) do update set unit = excluded.unit returning id
            """)
        .param("id", Ids.next(clock))
        .param("person", person)
        .param("address", "amira" + number + "@example.org")
        .param("unit", unit)
        .query(UUID.class)
        .single();
  }

  private void snapshot(UUID call, UUID application, String motivation) {
    Map<String, Object> answers = new TreeMap<>();
    answers.put("country", "GB");
    answers.put("motivation", motivation);
    Map<String, Object> whole = new TreeMap<>();
    whole.put("answers", answers);
    whole.put("call", call.toString());
    whole.put("files", List.of());
    whole.put("form", 1);
    String content = Jsonb.write(whole);
    jdbc.sql(
            """
            insert into application_snapshot (application, number, form_version, content, hash,
              files, submitted_at, late)
            values (:application, (select count(*) + 1 from application_snapshot
              where application = :application), 1, :content, :hash, '[]', now(), false)
            """)
        .param("application", application)
        .param("content", content)
        .param("hash", ContentHash.of(content).hex())
        .update();
  }

  /** Submitted once more, as after an appeal that was upheld. */
  public void resubmitted(UUID call, UUID application) {
    snapshot(call, application, "I have thought again, and want to learn even more.");
    jdbc.sql("update application set snapshot = 2 where id = :id")
        .param("id", application)
        .update();
  }

  /** This person has decided that the application is eligible. */
  public void decidedBy(UUID application, String signInName) {
    decidedBy(application, driver.person(signInName).id(), null);
  }

  /**
   * The same.
   *
   * @param behalf in whose name, null for their own
   */
  public void decidedBy(UUID application, UUID by, @Nullable UUID behalf) {
    jdbc.sql(
            """
            insert into application_verdict
              (id, application, kind, outcome, reason, overruled, decided_by, on_behalf, decided_at)
            values (:id, :application, 'CONFIRMATION', 'ELIGIBLE', '', false, :by, :behalf, now())
            """)
        .param("id", Ids.next(clock))
        .param("application", application)
        .param("by", by)
        .param("behalf", behalf)
        .update();
  }

  /** Reviewers are drawn and asked. */
  public void begin(UUID call, String... reviewers) {
    Set<UUID> members =
        Stream.of(reviewers).map(name -> driver.person(name).id()).collect(Collectors.toSet());
    panels.appoint(
        call, driver.person("panel-chair").id(), members, driver.person("officer").actor());
    driver.runAsyncJobs(call);
  }

  /** A page of reviews, and whose it is. */
  public record Shown(String person, String path, String name) {}

  /** Each page of reviews with something on it. */
  public List<Shown> pages() {
    UUID ranked = call(2, 2);
    List<UUID> applications = Stream.generate(() -> application(ranked)).limit(4).toList();
    begin(ranked, "reviewer1", "reviewer2", "reviewer3");
    applications.forEach(each -> scoreAll(each, "7.5", "4"));
    driver.runAsyncJobs(ranked);
    UUID running = call(2, 1);
    for (int i = 0; i < 3; i++) {
      application(running);
    }
    begin(running, "reviewer1", "reviewer2");
    List<OpenTask> tasks = tasks(running, "reviewer1");
    driver.complete(tasks.get(0), "reviewer1", FormInput.of(Map.of("conflict", "NO")));
    driver.complete(
        tasks(running, "reviewer2").get(0),
        "reviewer2",
        FormInput.of(Map.of("conflict", "YES", "reason", "We have written a book together")));
    UUID waiting = call(2, 2);
    return List.of(
        new Shown("reviewer1", "/reviews", "reviews"),
        new Shown("reviewer1", "/reviews?show=done", "reviews-done"),
        new Shown("reviewer1", "/reviews/" + tasks.get(1).element(), "review-declare"),
        new Shown("reviewer1", "/reviews/" + tasks.get(0).element(), "review-score"),
        new Shown("reviewer1", "/reviews/" + scored(ranked), "review-scored"),
        new Shown("panel-chair", "/calls/" + ranked + "/review", "review-ranking"),
        new Shown("officer", "/calls/" + running + "/review", "review-progress"),
        new Shown("officer", "/calls/" + waiting + "/review", "review-panel"),
        new Shown("officer", "/tasks/" + vacant(running), "appoint-reviewer"));
  }

  private List<OpenTask> tasks(UUID call, String reviewer) {
    UUID person = driver.person(reviewer).id();
    return jdbc
        .sql("select id from review_case where call_id = :call order by number")
        .param("call", call)
        .query(UUID.class)
        .list()
        .stream()
        .flatMap(review -> driver.tasks(review).stream())
        .filter(task -> person.equals(task.assignee()))
        .toList();
  }

  private UUID scored(UUID call) {
    return jdbc.sql(
            """
            select id from review_assignment where call_id = :call and state = 'SCORED'
              and reviewer = :person limit 1
            """)
        .param("call", call)
        .param("person", driver.person("reviewer1").id())
        .query(UUID.class)
        .single();
  }

  private String vacant(UUID call) {
    return jdbc.sql(
            """
            select t.id from tasklist_task t join review_case c on c.id = t.case_id
             where c.call_id = :call and t.task_key = 'appointReviewer' and t.state = 'OPEN'
            """)
        .param("call", call)
        .query(String.class)
        .single();
  }

  /** The review of an application, as a case of its own. */
  public UUID review(UUID application) {
    return jdbc.sql("select id from review_case where application = :application")
        .param("application", application)
        .query(UUID.class)
        .single();
  }

  public int number(UUID application) {
    return jdbc.sql("select number from review_case where application = :application")
        .param("application", application)
        .query(Integer.class)
        .single();
  }

  /** Declares and scores in the name of every reviewer whose task is open. */
  public void scoreAll(UUID application, String merit, String project) {
    UUID review = review(application);
    driver.tasks(review).forEach(task -> score(task, merit, project));
  }

  /** The reviewer of one task declares, if they have not, and scores. */
  public void score(OpenTask task, String merit, String project) {
    String reviewer = signInName(task.assignee());
    UUID review = task.caseId();
    if (task.key().equals("declareConflict")) {
      driver.complete(task, reviewer, FormInput.of(Map.of("conflict", "NO")));
    }
    String element = String.valueOf(task.element());
    driver.complete(
        driver.task(review, "scoreApplication", element), reviewer, scores(merit, project));
  }

  public static FormInput scores(String merit, String project) {
    return FormInput.of(
        Map.of(
            "scores[0].points",
            merit,
            "scores[0].remark",
            "Solid",
            "scores[1].points",
            project,
            "scores[1].remark",
            "Clear"));
  }

  public String signInName(@Nullable UUID person) {
    return jdbc.sql("select sign_in_name from people_person where id = :id")
        .param("id", person)
        .query(String.class)
        .single();
  }
}
