package org.entente.grant.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.entente.grant.Call;
import org.entente.grant.CallCancelled;
import org.entente.grant.CallChange;
import org.entente.grant.CallChanges;
import org.entente.grant.CallDrafts;
import org.entente.grant.CallForm;
import org.entente.grant.CallForms;
import org.entente.grant.CallStages;
import org.entente.grant.CallStatus;
import org.entente.grant.Calls;
import org.entente.grant.FormField;
import org.entente.grant.FormSheet;
import org.entente.shared.Actor;
import org.entente.shared.Language;
import org.entente.shared.Refusal;
import org.entente.testing.CallStories;
import org.entente.testing.CancellationEar;
import org.entente.testing.EntenteTest;
import org.entente.testing.ProcessDriver;
import org.entente.testing.SampleAwards;
import org.entente.workflow.OpenTask;
import org.entente.workflow.TaskDesk;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The story of a call, each way out of it once. */
@EntenteTest
class GrantCallTest {

  @Autowired private CallStories samples;
  @Autowired private ProcessDriver driver;
  @Autowired private Calls calls;
  @Autowired private CallDrafts drafts;
  @Autowired private CallForms forms;
  @Autowired private CallStages stages;
  @Autowired private CallChanges changes;
  @Autowired private TaskDesk desk;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate transaction;
  @Autowired private CancellationEar ear;
  @Autowired private SampleAwards applications;

  private final String title = "Call " + UUID.randomUUID();

  @Test
  void isApprovedAnnouncedOpenedClosedAndConcluded() {
    UUID id = samples.ready(title);
    assertThat(calls.get(id).status()).isEqualTo(CallStatus.IN_APPROVAL);
    driver.complete(id, "decideCall", "presidents-office", Map.of("callDecision", "APPROVED"));
    assertThat(calls.get(id).status()).isEqualTo(CallStatus.ANNOUNCED);
    driver.runAsyncJobs(id);
    driver.fireTimer(id, "openingReached");
    assertThat(calls.get(id).status()).isEqualTo(CallStatus.OPEN);
    assertThat(calls.open()).extracting(Call::id).contains(id);
    samples.pass(id);
    assertThat(calls.open()).as("by the clock").extracting(Call::id).doesNotContain(id);
    driver.fireTimer(id, "closingReached");
    assertThat(calls.get(id).status()).isEqualTo(CallStatus.CLOSED);
    assertThat(driver.ended(id)).isFalse();
    calls.concluded(id, officer());
    calls.concluded(id, officer());
    assertThat(calls.get(id).status()).isEqualTo(CallStatus.CONCLUDED);
    assertThat(driver.ended(id)).isTrue();
    assertThat(driver.passed(id)).contains("subscribersTold", "callConcluded");
    assertThat(variables(id))
        .isSubsetOf("callDraft", "callDecision", "everybodyTold", "callClosed");
  }

  @Test
  void comesBackToItsAuthorAndEndsRefused() {
    UUID id = samples.ready(title);
    answer(id, "RETURNED", "Say what a month pays.");
    Call call = calls.get(id);
    assertThat(call.status()).isEqualTo(CallStatus.DRAFT);
    drafts.amend(id, samples.terms(title), call.version(), officer());
    driver.complete(id, "draftCall", "officer", Map.of("callDraft", "READY"));
    answer(id, "REFUSED", "There is no money for it.");
    assertThat(calls.get(id).status()).isEqualTo(CallStatus.CANCELLED);
    assertThat(driver.passed(id)).contains("callRefused");
    assertThat(driver.ended(id)).isTrue();
  }

  @Test
  void isWithdrawnByItsAuthor() {
    UUID id = samples.draft(title).id();
    driver.complete(
        id,
        "draftCall",
        "officer",
        Map.of("callDraft", "WITHDRAWN", "reason", "Next year instead."));
    assertThat(calls.get(id).status()).isEqualTo(CallStatus.CANCELLED);
    assertThat(driver.passed(id)).contains("callWithdrawn");
    assertThat(driver.ended(id)).isTrue();
  }

  @Test
  void isDecidedOnExactlyWhatWasRead() {
    UUID id = samples.ready(title);
    OpenTask task = driver.task(id, "decideCall");
    assertThat(desk.contentHash(task)).isPresent();
    assertThatThrownBy(
            () -> drafts.amend(id, samples.terms(title), calls.get(id).version(), officer()))
        .hasMessageContaining("grant.call.noDraft");
    CallForm form = forms.newest(id);
    assertThatThrownBy(() -> forms.save(id, form.version(), longer(form), officer()))
        .hasMessageContaining("grant.form.locked");
    assertThatThrownBy(
            () ->
                desk.complete(
                    task.id(),
                    org.entente.form.FormInput.of(Map.of("callDecision", "APPROVED")),
                    org.entente.shared.ContentHash.of("another text"),
                    driver.person("finance-director").actor()))
        .isInstanceOf(Refusal.class);
    assertThat(calls.get(id).status()).isEqualTo(CallStatus.IN_APPROVAL);
  }

  @Test
  void isNotAnnouncedAfterItsDeadline() {
    UUID id = samples.ready(title);
    samples.pass(id);
    assertThatThrownBy(
            () ->
                driver.complete(
                    id, "decideCall", "finance-director", Map.of("callDecision", "APPROVED")))
        .hasMessageContaining("grant.call.past");
  }

  @Test
  void closesLaterWhenSomebodyElseSaysSo() {
    UUID id = samples.open(title);
    Instant later = calls.get(id).closesAt().plus(Duration.ofDays(7));
    changes.requestExtension(id, later, "The strike.", officer());
    assertThatThrownBy(() -> changes.requestExtension(id, later, "Again.", officer()))
        .hasMessageContaining("grant.change.another");
    driver.complete(
        id, "decideCallExtension", "finance-director", Map.of("changeDecision", "APPROVED"));
    assertThat(calls.get(id).closesAt()).isEqualTo(later);
    assertThat(driver.openJobs(id)).contains("closingReached", "tellSubscribers_extended");
    assertThat(due(id)).isEqualTo(later);
    driver.runAsyncJobs(id);
    assertThat(driver.passed(id)).contains("callExtended", "deadlineMoved");
    samples.pass(id);
    driver.fireTimer(id, "closingReached");
    assertThat(calls.get(id).status()).isEqualTo(CallStatus.CLOSED);
  }

  @Test
  void staysOpenWhereItsDeadlineMovedWhileTheTimerWentOff() {
    UUID id = samples.open(title);
    driver.fireTimer(id, "closingReached");
    assertThat(calls.get(id).status()).isEqualTo(CallStatus.OPEN);
    assertThat(driver.openJobs(id)).contains("closingReached");
  }

  @Test
  void keepsItsDeadlineWhenSomebodyElseSaysNo() {
    UUID id = samples.open(title);
    Instant before = calls.get(id).closesAt();
    changes.requestExtension(id, before.plusSeconds(60), "Please.", officer());
    driver.complete(
        id,
        "decideCallExtension",
        "presidents-office",
        Map.of("changeDecision", "REFUSED", "reason", "Thirty days do."));
    assertThat(calls.get(id).closesAt()).isEqualTo(before);
    assertThat(driver.passed(id)).contains("changeRefused");
    assertThat(changes.of(id))
        .extracting(CallChange::state)
        .containsExactly(CallChange.State.REFUSED);
  }

  @Test
  void usesANewerFormWhenSomebodyElseSaysSo() {
    UUID id = samples.open(title);
    CallForm form = forms.newest(id);
    CallForm newer = forms.save(id, form.version(), longer(form), officer());
    assertThat(calls.get(id).formVersion()).as("not by itself").isEqualTo(form.version());
    changes.requestForm(id, newer.version(), "We have to know.", officer());
    driver.complete(id, "decideCallForm", "finance-director", Map.of("changeDecision", "APPROVED"));
    assertThat(calls.get(id).formVersion()).isEqualTo(newer.version());
    assertThat(calls.form(id, form.version())).isEqualTo(form);
    assertThat(driver.passed(id)).contains("formChanged");
  }

  @Test
  void dropsAChangeThatNobodyWantsOrThatCameTooLate() {
    UUID id = samples.open(title);
    CallForm form = forms.newest(id);
    CallForm newer = forms.save(id, form.version(), longer(form), officer());
    changes.requestForm(id, newer.version(), "We have to know.", officer());
    assertThatThrownBy(() -> changes.withdraw(id, driver.person("registrar").actor()))
        .hasMessageContaining("grant.change.notYours");
    changes.withdraw(id, officer());
    assertThat(driver.tasks(id)).isEmpty();
    changes.requestExtension(id, calls.get(id).closesAt().plusSeconds(60), "Too late.", officer());
    samples.pass(id);
    assertThatThrownBy(
            () ->
                driver.complete(
                    id,
                    "decideCallExtension",
                    "finance-director",
                    Map.of("changeDecision", "APPROVED")))
        .hasMessageContaining("grant.change.notRunning");
    driver.fireTimer(id, "closingReached");
    assertThat(driver.tasks(id)).isEmpty();
    assertThat(calls.get(id).status()).isEqualTo(CallStatus.CLOSED);
    assertThat(driver.passed(id)).contains("changeWithdrawn");
  }

  @Test
  void isCancelledAtAnyStageAndSaysSoInTheSameTransaction() {
    for (UUID id : List.of(samples.draft(title).id(), samples.ready(title), samples.open(title))) {
      List<CallCancelled> heard = new ArrayList<>();
      java.util.function.Consumer<CallCancelled> listener = heard::add;
      ear.listen(listener);
      assertThatThrownBy(
              () ->
                  transaction.executeWithoutResult(
                      status -> {
                        stages.cancel(id, "No money this year.", officer());
                        assertThat(heard).as("before the commit").hasSize(1);
                        throw new IllegalStateException("undone");
                      }))
          .hasMessage("undone");
      assertThat(calls.get(id).status()).isNotEqualTo(CallStatus.CANCELLED);
      stages.cancel(id, "No money this year.", officer());
      assertThat(heard).hasSize(2).allMatch(event -> event.call().equals(id));
      ear.stop(listener);
      driver.runAsyncJobs(id);
      assertThat(driver.ended(id)).isTrue();
      assertThat(driver.passed(id)).contains("callCancelled");
      assertThatThrownBy(() -> stages.cancel(id, "Once more.", officer()))
          .hasMessageContaining("grant.cancel.over");
    }
  }

  @Test
  void tellsEverySubscriberOnceHoweverManyStepsItTakes() {
    UUID[] subscribers = {UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID()};
    for (UUID subscriber : subscribers) {
      subscribe(subscriber);
    }
    try {
      UUID id = samples.open(title);
      changes.requestExtension(
          id, calls.get(id).closesAt().plusSeconds(60), "The strike.", officer());
      driver.complete(
          id, "decideCallExtension", "finance-director", Map.of("changeDecision", "APPROVED"));
      driver.runAsyncJobs(id);
      stages.cancel(id, "No money this year.", officer());
      driver.runAsyncJobs(id);
      for (UUID subscriber : subscribers) {
        assertThat(mails(id, subscriber)).isEqualTo(3);
      }
      assertThat(driver.ended(id)).isTrue();
    } finally {
      jdbc.sql("delete from grant_subscriber where id = any(:ids)")
          .param("ids", subscribers)
          .update();
    }
  }

  /** The call speaks English and Arabic. */
  @Test
  void tellsWhoeverReadsAnotherLanguageInOneThatItHas() {
    UUID subscriber = UUID.randomUUID();
    subscribe(subscriber);
    jdbc.sql("update grant_subscriber set language = 'ES' where id = :id")
        .param("id", subscriber)
        .update();
    try {
      UUID id = samples.open(title);
      driver.runAsyncJobs(id);
      assertThat(
              jdbc.sql("select to_language from notify_mail where to_address = :address")
                  .param("address", subscriber + "@example.org")
                  .query(String.class)
                  .list())
          .containsExactly("EN");
    } finally {
      jdbc.sql("delete from grant_subscriber where id = :id").param("id", subscriber).update();
    }
  }

  @Test
  void tellsItsApplicantsOfALaterDeadlineOnce() {
    UUID id = samples.open(title);
    UUID submitted = applications.eligible(id, "Submitted", null);
    UUID drafting = applications.eligible(id, "Drafting", null);
    UUID refused = applications.eligible(id, "Refused", null);
    jdbc.sql(
            "update application set status = 'DRAFT', reference = null, snapshot = null, submitted_at = null where id = :id")
        .param("id", drafting)
        .update();
    jdbc.sql("update application set status = 'INELIGIBLE' where id = :id")
        .param("id", refused)
        .update();
    changes.requestExtension(
        id, calls.get(id).closesAt().plusSeconds(60), "The strike.", officer());
    driver.complete(
        id, "decideCallExtension", "finance-director", Map.of("changeDecision", "APPROVED"));
    driver.runAsyncJobs(id);
    assertThat(told(submitted)).containsExactly("notice.application.extended");
    assertThat(told(drafting)).containsExactly("notice.application.extendedDraft");
    assertThat(told(refused)).isEmpty();
  }

  private List<String> told(UUID application) {
    return jdbc.sql("select message_key from notify_mail where mail_key like :key")
        .param("key", "%application:" + application + ":extended:%")
        .query(String.class)
        .list();
  }

  private void subscribe(UUID id) {
    jdbc.sql(
            """
            insert into grant_subscriber
              (id, address, folded, language, audience, leave_token, confirmed_at)
            values (:id, :address, :address, 'EN', '{STUDENTS}', :token, now())
            """)
        .param("id", id)
        .param("address", id + "@example.org")
        .param("token", id.toString())
        .update();
  }

  private int mails(UUID call, UUID subscriber) {
    return jdbc.sql(
            "select count(*) from notify_mail where mail_key like :call and to_address = :address")
        .param("call", "outside:call:" + call + ":%")
        .param("address", subscriber + "@example.org")
        .query(Integer.class)
        .single();
  }

  private void answer(UUID id, String decision, String reason) {
    driver.complete(
        id, "decideCall", "finance-director", Map.of("callDecision", decision, "reason", reason));
  }

  static String longer(CallForm form) {
    return FormSheet.of(form.json())
        .put(
            new FormField(
                "allergies" + form.version(),
                FormField.Type.TEXT,
                false,
                Map.of(Language.EN, "Allergies", Language.AR, "الحساسية"),
                Map.of(),
                List.of(),
                null))
        .json();
  }

  private Actor officer() {
    return driver.person("officer").actor();
  }

  private Instant due(UUID id) {
    return jdbc.sql(
            """
            select j.duedate_ from act_ru_job j
              join act_ru_execution e on e.id_ = j.process_instance_id_
             where e.business_key_ = :id and j.handler_type_ = 'timer-intermediate-transition'
            """)
        .param("id", id.toString())
        .query(java.sql.Timestamp.class)
        .single()
        .toInstant();
  }

  private Set<String> variables(UUID id) {
    return new java.util.HashSet<>(
        jdbc.sql(
                """
                select v.name_ from act_hi_varinst v
                  join act_hi_procinst p on p.id_ = v.proc_inst_id_
                 where p.business_key_ = :id
                """)
            .param("id", id.toString())
            .query(String.class)
            .list());
  }
}
