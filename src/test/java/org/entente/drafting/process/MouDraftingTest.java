package org.entente.drafting.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.entente.drafting.AgreementText;
import org.entente.drafting.ClauseEdits;
import org.entente.drafting.ClauseText;
import org.entente.drafting.DraftedCase;
import org.entente.drafting.Drafting;
import org.entente.drafting.Drafts;
import org.entente.drafting.FrozenVersion;
import org.entente.drafting.WorkingCopy;
import org.entente.form.FormInput;
import org.entente.partner.Partners;
import org.entente.people.People;
import org.entente.shared.Actor;
import org.entente.shared.CaseRef;
import org.entente.shared.ContentHash;
import org.entente.shared.Language;
import org.entente.shared.Refusal;
import org.entente.testing.EntenteTest;
import org.entente.testing.ProcessDriver;
import org.entente.workflow.OpenTask;
import org.entente.workflow.ProcessGateway;
import org.entente.workflow.Routing;
import org.entente.workflow.TaskDesk;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@EntenteTest
class MouDraftingTest {

  @Autowired private ProcessDriver driver;
  @Autowired private TransactionTemplate transactions;
  @Autowired private ProcessGateway processes;
  @Autowired private TaskDesk desk;
  @Autowired private Drafting drafting;
  @Autowired private Drafts drafts;
  @Autowired private JdbcClient jdbc;
  @Autowired private Partners partners;
  @Autowired private People people;
  @Autowired private Clock clock;

  @Test
  void freezesTheTextThatWasGenerated() {
    UUID id = started("mou");
    assertThat(text(id).languages()).containsExactly(Language.EN, Language.ES);
    driver.complete(id, "editDraft", "officer", Map.of("drafting", "READY"));
    driver.complete(id, "checkLanguages", "officer", Map.of("languageCheck", "SAME"));
    FrozenVersion frozen = drafts.latestFrozen(id).orElseThrow();
    assertThat(frozen.number()).isEqualTo(1);
    assertThat(frozen.frozenBy()).isEqualTo(driver.person("officer").actor());
    assertThat(drafts.recompute(frozen)).isEqualTo(frozen.hash());
    assertThat(drafting.working(id)).isEmpty();
    assertThat(driver.ended(id)).isTrue();
    assertThat(driver.passed(id)).contains("freezeVersion", "draftFrozen");
  }

  @Test
  void asksForATemplateThatIsMissing() {
    UUID id = started("no-such-template");
    OpenTask task = driver.task(id, "supplyTemplate");
    assertThat(task.candidateGroups()).containsExactly("admin");
    driver.complete(task, "admin", FormInput.of(Map.of("template", "mou")));
    driver.runJob(id, "generateDraft");
    assertThat(driver.task(id, "editDraft")).isNotNull();
    assertThat(drafting.working(id).orElseThrow().template()).isEqualTo("mou");
  }

  @Test
  void generatesAnewAndKeepsTheOlderDraft() {
    UUID id = started("mou");
    saveTypo(id);
    driver.complete(
        id, "editDraft", "officer", Map.of("drafting", "REGENERATE", "reason", "other facts"));
    driver.runJob(id, "generateDraft");
    assertThat(text(id).clause("purpose").orElseThrow().in(Language.EN).body())
        .doesNotContain("typo");
    assertThat(driver.passed(id)).contains("supersedeDraft");
    assertThat(states(id)).containsExactlyInAnyOrder("SUPERSEDED", "OPEN");
  }

  @Test
  void goesBackToTheDrafterWhenLanguagesDiffer() {
    UUID id = started("mou");
    driver.complete(id, "editDraft", "officer", Map.of("drafting", "READY"));
    driver.complete(
        id,
        "checkLanguages",
        "officer",
        Map.of("languageCheck", "DIFFERENT", "reason", "the term differs"));
    assertThat(driver.task(id, "editDraft").assignee()).isEqualTo(driver.person("officer").id());
  }

  @Test
  void remindsTheDrafterAfterFifteenDaysAndGoesOn() {
    UUID id = started("mou");
    driver.fireTimer(id, "draftingOverdue");
    assertThat(driver.passed(id)).contains("remindDrafter", "drafterReminded");
    assertThat(driver.task(id, "editDraft")).isNotNull();
  }

  @Test
  void continuesFromTheLastVersionWhenTheTextComesBack() {
    UUID id = frozenOnce();
    FrozenVersion first = drafts.latestFrozen(id).orElseThrow();
    drafting.generate(id);
    WorkingCopy copy = drafting.working(id).orElseThrow();
    assertThat(copy.basedOn()).isEqualTo(1);
    assertThat(copy.text()).isEqualTo(first.text());
    saveTypo(id);
    drafting.freeze(id);
    assertThat(drafts.latestFrozen(id).orElseThrow().number()).isEqualTo(2);
    assertThat(drafts.version(id, 1).superseded()).isPresent();
    assertThat(drafts.redline(id, 1, 2, Language.EN).changed()).isEqualTo(1);
    assertThat(drafts.redline(id, 1, 2, Language.ES).changed()).isZero();
  }

  @Test
  void isNotReadyAgainBeforeSomethingChanged() {
    UUID id = frozenOnce();
    drafting.generate(id);
    Actor officer = driver.person("officer").actor();
    assertThatThrownBy(() -> drafting.ready(id, "", officer))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> {
              assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INVALID);
              assertThat(refusal.messageKey()).isEqualTo("drafting.ready.unchanged");
              assertThat(refusal.arguments()).containsExactly(1);
            });
    saveTypo(id);
    drafting.ready(id, "", officer);
  }

  @Test
  void isReadyWithTheOldTextWhereTheFrozenOneWasTamperedWith() {
    UUID id = frozenOnce();
    AgreementText agreed = drafts.latestFrozen(id).orElseThrow().text();
    tamper(id);
    drafting.generate(id);
    WorkingCopy tampered = drafting.working(id).orElseThrow();
    assertThat(tampered.text()).isNotEqualTo(agreed);
    ClauseText purpose = agreed.clause("purpose").orElseThrow().in(Language.EN);
    Actor officer = driver.person("officer").actor();
    drafting.save(
        id,
        tampered.version(),
        new ClauseEdits(Map.of(), Map.of("purpose", Map.of(Language.EN, purpose))),
        officer);
    drafting.ready(id, "", officer);
    drafting.freeze(id);
    assertThat(drafts.latestFrozen(id).orElseThrow().text()).isEqualTo(agreed);
  }

  @Test
  void refusesToBeCompletedOnATextThatSomebodyElseSaved() {
    UUID id = started("mou");
    OpenTask task = driver.task(id, "editDraft");
    ContentHash seen = desk.contentHash(task).orElseThrow();
    saveTypo(id);
    FormInput ready = FormInput.of(Map.of("drafting", "READY"));
    assertThatThrownBy(
            () -> desk.complete(task.id(), ready, seen, driver.person("officer").actor()))
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT));
  }

  @Test
  void isNotReadyWhileAClauseLacksALanguage() {
    UUID id = started("mou");
    WorkingCopy copy = drafting.working(id).orElseThrow();
    drafting.addClause(id, copy.version(), "purpose", driver.person("officer").actor());
    OpenTask task = driver.task(id, "editDraft");
    FormInput ready = FormInput.of(Map.of("drafting", "READY"));
    ContentHash seen = desk.contentHash(task).orElseThrow();
    assertThatThrownBy(
            () -> desk.complete(task.id(), ready, seen, driver.person("officer").actor()))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> assertThat(refusal.messageKey()).isEqualTo("drafting.ready.incomplete"));
  }

  private UUID started(String template) {
    UUID id = new DraftedCase(jdbc, partners, people, clock).withTemplate(template);
    start(id);
    return id;
  }

  private UUID frozenOnce() {
    UUID id = started("mou");
    driver.complete(id, "editDraft", "officer", Map.of("drafting", "READY"));
    driver.complete(id, "checkLanguages", "officer", Map.of("languageCheck", "SAME"));
    return id;
  }

  private void start(UUID id) {
    processes.start("mou-drafting", CaseRef.agreement(id), Routing.NONE);
    driver.runJob(id, "generateDraft");
  }

  private void saveTypo(UUID id) {
    WorkingCopy copy = drafting.working(id).orElseThrow();
    drafting.save(
        id,
        copy.version(),
        new ClauseEdits(
            Map.of(), Map.of("purpose", Map.of(Language.EN, ClauseText.typed("Purpose", "typo")))),
        driver.person("officer").actor());
  }

  private void tamper(UUID id) {
    transactions.executeWithoutResult(
        status -> {
          jdbc.sql("set local session_replication_role = replica").update();
          jdbc.sql(
                  """
                  update drafting_version set content = jsonb_set(content,
                    (select array['clauses', (place - 1)::text, 'texts', 'en', 'paragraphs', '0']
                     from jsonb_array_elements(content -> 'clauses') with ordinality c(clause, place)
                     where clause ->> 'key' = 'purpose'),
                    '"pay"')
                  where agreement_id = :id
                  """)
              .param("id", id)
              .update();
        });
  }

  private AgreementText text(UUID id) {
    return drafting.working(id).orElseThrow().text();
  }

  private java.util.List<String> states(UUID id) {
    return jdbc.sql("select state from drafting_draft where agreement_id = :id")
        .param("id", id)
        .query(String.class)
        .list();
  }
}
