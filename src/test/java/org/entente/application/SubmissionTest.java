package org.entente.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.entente.application.Submissions.Outcome;
import org.entente.form.FormCheck;
import org.entente.grant.Calls;
import org.entente.shared.ContentHash;
import org.entente.shared.Language;
import org.entente.shared.Refusal;
import org.entente.testing.EntenteTest;
import org.entente.testing.ProcessDriver;
import org.entente.testing.SampleApplications;
import org.entente.testing.SampleCalls;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** From a draft to a snapshot that stands for good. */
@EntenteTest
class SubmissionTest {

  private static final int AT_ONCE = 20;

  @Autowired private SampleCalls calls;
  @Autowired private SampleApplications samples;
  @Autowired private Drafts drafts;
  @Autowired private Submissions submissions;
  @Autowired private Applications applications;
  @Autowired private Waivers waivers;
  @Autowired private ApplicationStore store;
  @Autowired private DraftStore draftStore;
  @Autowired private DraftKeeping keeping;
  @Autowired private DraftCheck checks;
  @Autowired private SnapshotStore snapshots;
  @Autowired private SnapshotTaking taking;
  @Autowired private WaiverStore waiverStore;
  @Autowired private ApplicationNotices notices;
  @Autowired private Calls allCalls;
  @Autowired private TransactionOperations transaction;
  @Autowired private ProcessDriver driver;
  @Autowired private JdbcClient jdbc;
  @Autowired private Clock clock;

  @Test
  void keepsAnUnfinishedDraftAndSaysWhatIsWrong() {
    UUID id = samples.draft(calls.open(), "student");
    Sent sent =
        new Sent(
            Map.of("from", List.of("soon"), "motivation", List.of("Short")),
            List.of(),
            0,
            Language.EN);
    Draft kept = drafts.save(id, sent);
    assertThat(kept.fields()).containsEntry("from", List.of("soon"));
    FormCheck check = drafts.check(kept, Language.EN);
    assertThat(check.errors()).containsKeys("country", "from", "until", "motivation");
    assertThat(submissions.submit(id, new Sent(kept.fields(), List.of(), 1, Language.EN)))
        .isInstanceOf(Outcome.Invalid.class);
    assertThat(applications.find(id)).isEmpty();
  }

  @Test
  void takesOneSnapshotOfTwentySubmissionsAtOnce() throws Exception {
    UUID id = samples.draft(calls.open(), "student");
    Sent sent = samples.sent(0, Map.of());
    ExecutorService people = Executors.newFixedThreadPool(AT_ONCE);
    List<Callable<Outcome>> all = new ArrayList<>();
    for (int i = 0; i < AT_ONCE; i++) {
      all.add(() -> submissions.submit(id, sent));
    }
    Set<String> answers = new HashSet<>();
    for (Future<Outcome> each : people.invokeAll(all)) {
      Application application = ((Outcome.Submitted) each.get()).application();
      answers.add(application.reference() + " " + application.snapshot().hash());
    }
    people.shutdown();
    assertThat(answers).hasSize(1);
    assertThat(
            jdbc.sql("select count(*) from application_snapshot where application = :id")
                .param("id", id)
                .query(Integer.class)
                .single())
        .isOne();
    assertThatThrownBy(
            () -> submissions.submit(id, samples.sent(1, Map.of("motivation", "Something else."))))
        .hasMessageContaining("application.submitted.already");
  }

  @Test
  void fixesWhatWasSubmittedUnderItsHash() {
    UUID id = samples.submitted("student");
    Application application = applications.get(id);
    assertThat(application.reference()).matches("AP-\\d{4}-\\d{5}");
    String content =
        jdbc.sql("select content from application_snapshot where application = :id")
            .param("id", id)
            .query(String.class)
            .single();
    assertThat(ContentHash.of(content)).isEqualTo(application.snapshot().hash());
    assertThat(application.snapshot().answers().date("from"))
        .hasValue(application.placement().from());
    assertThat(application.snapshot().answers().files("transcript"))
        .extracting("name")
        .containsExactly("marks.pdf");
    assertThat(applications.files(id))
        .extracting(ApplicantFile::field)
        .containsExactly("transcript");
    for (String sql :
        List.of(
            "update application_snapshot set late = true where application = :id",
            "delete from application_snapshot where application = :id")) {
      assertThatThrownBy(() -> jdbc.sql(sql).param("id", id).update())
          .isInstanceOf(DataAccessException.class)
          .rootCause()
          .hasMessageContaining("what was submitted stays");
    }
  }

  @Test
  void countsTheDeadlineByTheClockOfTheTransaction() {
    Instant deadline =
        clock.instant().plus(Duration.ofDays(3)).truncatedTo(java.time.temporal.ChronoUnit.SECONDS);
    UUID call = calls.open();
    calls.close(call, deadline);
    UUID late = samples.draft(call, "professor");
    Outcome tooLate = at(deadline, late);
    assertThat(tooLate).isInstanceOf(Outcome.TooLate.class);
    assertThat(((Outcome.TooLate) tooLate).since()).isEqualTo(deadline);
    assertThat(drafts.find(late).orElseThrow().fields()).containsKey("motivation");
    UUID inTime = samples.draft(call, "student");
    assertThat(at(deadline.minusMillis(1), inTime)).isInstanceOf(Outcome.Submitted.class);
  }

  private Outcome at(Instant instant, UUID id) {
    SubmissionDesk desk =
        new SubmissionDesk(
            store,
            draftStore,
            keeping,
            checks,
            snapshots,
            taking,
            waiverStore,
            notices,
            allCalls,
            Clock.fixed(instant, ZoneOffset.UTC));
    Sent sent = samples.sent(drafts.find(id).orElseThrow().version(), Map.of());
    return transaction.execute(status -> desk.submit(id, sent));
  }

  @Test
  void comesLateOnlyUnderLeaveOfTwoPeople() {
    UUID id = samples.draft(calls.closingIn(Duration.ofSeconds(-1)), "student");
    assertThat(samples.submit(id, Map.of())).isInstanceOf(Outcome.TooLate.class);
    var officer = driver.person("officer").actor();
    Waiver waiver =
        waivers.grant(id, "In hospital.", clock.instant().plus(Duration.ofDays(1)), officer);
    assertThat(samples.submit(id, Map.of())).isInstanceOf(Outcome.TooLate.class);
    assertThatThrownBy(() -> waivers.confirm(waiver.id(), officer))
        .hasMessageContaining("application.waiver.two");
    var standIn = driver.person("dean").actor().onBehalfOf(officer.personId(), officer.name());
    assertThatThrownBy(() -> waivers.confirm(waiver.id(), standIn))
        .hasMessageContaining("application.waiver.two");
    waivers.confirm(waiver.id(), driver.person("vice-rector").actor());
    assertThat(samples.submit(id, Map.of())).isInstanceOf(Outcome.Submitted.class);
    assertThat(applications.get(id).snapshot().late()).isTrue();
  }

  @Test
  void refusesLeaveWithoutReasonOrForThePast() {
    UUID id = samples.draft(calls.open(), "student");
    var officer = driver.person("officer").actor();
    Instant tomorrow = clock.instant().plus(Duration.ofDays(1));
    assertThatThrownBy(() -> waivers.grant(id, " ", tomorrow, officer))
        .hasMessageContaining("application.waiver.reason");
    assertThatThrownBy(() -> waivers.grant(id, "In hospital.", clock.instant(), officer))
        .hasMessageContaining("application.waiver.past");
    UUID own = samples.draft(calls.open(), "officer");
    assertThatThrownBy(() -> waivers.grant(own, "In hospital.", tomorrow, officer))
        .hasMessageContaining("application.waiver.own");
  }

  @Test
  void saysWhatChangedWhereADraftWasSavedElsewhere() {
    UUID id = samples.draft(calls.open(), "student");
    drafts.save(id, samples.sent(0, Map.of()));
    Sent stale = samples.sent(0, Map.of("motivation", "Typed in another window."));
    assertThatThrownBy(() -> drafts.save(id, stale))
        .isInstanceOfSatisfying(
            DraftChanged.class,
            changed -> {
              assertThat(changed.fields()).containsExactly("motivation");
              assertThat(changed.kind()).isEqualTo(Refusal.Kind.CONFLICT);
            });
    assertThat(drafts.save(id, samples.sent(0, Map.of())).version()).isOne();
    assertThat(drafts.save(id, samples.sent(1, Map.of("motivation", "Typed again."))).version())
        .isEqualTo(2);
  }

  @Test
  void beginsOneApplicationForEachCall() {
    UUID call = calls.open();
    assertThat(samples.draft(call, "student")).isEqualTo(samples.draft(call, "student"));
    calls.enter(call, "CONCLUDED");
    assertThatThrownBy(() -> samples.draft(call, "professor"))
        .hasMessageContaining("application.call.over");
    calls.enter(call, "DRAFT");
    assertThatThrownBy(() -> samples.draft(call, "professor"))
        .isInstanceOfSatisfying(
            Refusal.class, it -> assertThat(it.kind()).isEqualTo(Refusal.Kind.NOT_FOUND));
  }

  @Test
  void takesFilesOutOfADraft() {
    UUID id = samples.draft(calls.open(), "student");
    Draft draft = drafts.save(id, samples.sent(0, Map.of()));
    assertThat(draft.files()).hasSize(1);
    assertThat(drafts.remove(id, draft.files().get(0).id()).files()).isEmpty();
    assertThat(drafts.remove(id, draft.files().get(0).id()).files()).isEmpty();
  }
}
