package org.entente.agreement.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entente.agreement.Agreement;
import org.entente.agreement.AgreementStatus;
import org.entente.agreement.Agreements;
import org.entente.agreement.Closures;
import org.entente.agreement.Proposals;
import org.entente.drafting.Drafting;
import org.entente.form.FormInput;
import org.entente.partner.Partners;
import org.entente.shared.Refusal;
import org.entente.testing.EntenteTest;
import org.entente.testing.FrozenAgreements;
import org.entente.testing.ProcessDriver;
import org.entente.testing.SigningCases;
import org.entente.workflow.OpenTask;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@EntenteTest
class AgreementIntakeTest {

  @Autowired private ProcessDriver driver;
  @Autowired private Proposals proposals;
  @Autowired private Closures closures;
  @Autowired private Agreements agreements;
  @Autowired private Partners partners;
  @Autowired private Drafting drafting;
  @Autowired private FrozenAgreements frozen;
  @Autowired private SigningCases signing;
  @Autowired private JdbcClient jdbc;
  @Autowired private Clock clock;

  private IntakeCases cases;

  @BeforeEach
  void cases() {
    cases = new IntakeCases(driver, proposals, partners, clock);
  }

  @Test
  void goesFromProposalIntoForce() {
    UUID id = cases.signedByUs();
    signing.recordPaper(id);
    driver.runAsyncJobs(id);
    driver.fireTimer(id, "effectiveDateReached");
    driver.runAsyncJobs(id);
    assertThat(driver.passed(id)).contains("agreementActivated", "agreementInForce");
    assertThat(driver.ended(id)).isTrue();
    Agreement agreement = agreements.get(id);
    assertThat(agreement.status()).isEqualTo(AgreementStatus.IN_FORCE);
    assertThat(agreement.owner()).isEqualTo(driver.person("officer").id());
    assertThat(audited(id))
        .contains(
            "agreement.proposed",
            "agreement.checked",
            "agreement.endorsed",
            "agreement.accepted",
            "agreement.routed",
            "agreement.archived",
            "agreement.broughtIntoForce");
  }

  @Test
  void recordsTheRowThatDecidedTheRoute() {
    UUID id = cases.accepted();
    assertThat(agreements.get(id).route()).isNotNull();
    assertThat(
            jdbc.sql(
                    """
                    select rule_row from audit_event
                    where subject_id = :id and action = 'agreement.routed'
                    """)
                .param("id", id)
                .query(String.class)
                .single())
        .isNotBlank();
  }

  @Test
  void joinsADuplicateToTheExistingCase() {
    UUID partner = cases.newPartner();
    UUID first = cases.proposed("proposer", partner);
    UUID second = cases.proposed("proposer", partner);
    driver.complete(
        second,
        "decideDuplicate",
        "officer",
        Map.of("duplicateDecision", "JOIN", "existingCase", first.toString()));
    assertEnded(second, "joinedExistingCase", AgreementStatus.JOINED);
    assertThat(agreements.get(second).joinedTo()).isEqualTo(first);
  }

  @Test
  void letsAnotherCooperationGoOn() {
    UUID partner = cases.newPartner();
    cases.proposed("proposer", partner);
    UUID second = cases.proposed("proposer", partner);
    driver.complete(
        second,
        "decideDuplicate",
        "officer",
        Map.of("duplicateDecision", "CONTINUE", "reason", "Another faculty"));
    assertThat(driver.task(second, "endorseProposal").candidateGroups())
        .containsExactly("unit-head@genie-chimique");
  }

  @Test
  void remindsAndEscalatesWhileTheUnitHeadIsSilent() {
    UUID id = cases.proposed();
    driver.fireTimer(id, "endorsementReminderDue");
    driver.fireTimer(id, "endorsementOverdue");
    assertThat(driver.passed(id)).contains("unitHeadReminded", "endorsementEscalated");
    assertThat(audited(id))
        .contains("agreement.unitHeadReminded", "agreement.endorsementEscalated");
    assertThat(driver.task(id, "endorseProposal")).isNotNull();
  }

  @Test
  void aHeadDoesNotEndorseTheirOwnProposal() {
    UUID id = cases.proposed("unit-head", cases.newPartner());
    assertThatThrownBy(
            () ->
                driver.complete(
                    id, "endorseProposal", "unit-head", Map.of("endorsement", "ENDORSED")))
        .isInstanceOfSatisfying(
            Refusal.class, it -> assertThat(it.kind()).isEqualTo(Refusal.Kind.FORBIDDEN));
    assertThat(agreements.get(id).status()).isEqualTo(AgreementStatus.PROPOSED);
  }

  @Test
  void aReturnedProposalIsAmendedAndCheckedAgain() {
    UUID id = returned();
    assertThat(agreements.get(id).status()).isEqualTo(AgreementStatus.RETURNED);
    OpenTask task = driver.task(id, "amendProposal");
    assertThat(task.assignee()).isEqualTo(driver.person("proposer").id());
    driver.complete(task, "proposer", amended(id));
    assertThat(agreements.get(id).status()).isEqualTo(AgreementStatus.PROPOSED);
    assertThat(agreements.get(id).terms().rationale()).startsWith("Now with");
    assertThat(driver.passed(id)).filteredOn("checkProposal"::equals).hasSize(2);
    assertThat(driver.task(id, "endorseProposal")).isNotNull();
  }

  @Test
  void theHistoryHoldsWhatAnAmendmentChanged() {
    UUID id = returned();
    driver.complete(driver.task(id, "amendProposal"), "proposer", amended(id));
    Map<String, Object> amended =
        jdbc.sql(
                """
                select before->>'title' as title_before, after->>'title' as title_after,
                       before->>'rationale' as rationale_before, jsonb_exists(after, 'type') as type_kept,
                       jsonb_exists(after, 'theirs') as theirs_kept
                  from audit_event where subject_id = :id and action = 'agreement.amended'
                """)
            .param("id", id)
            .query()
            .singleRow();
    assertThat((String) amended.get("title_after")).isEqualTo("en: Teaching together, amended");
    assertThat((String) amended.get("title_before")).startsWith("en: ").doesNotContain("amended");
    assertThat((String) amended.get("rationale_before")).isNotBlank();
    assertThat(amended).containsEntry("type_kept", false).containsEntry("theirs_kept", false);
  }

  @Test
  void anOfficerDoesNotDecideOnADuplicateOfTheirOwn() {
    UUID partner = cases.newPartner();
    cases.proposed("proposer", partner);
    UUID own = cases.proposed("officer", partner);
    assertThatThrownBy(
            () ->
                driver.complete(
                    own,
                    "decideDuplicate",
                    "officer",
                    Map.of("duplicateDecision", "CONTINUE", "reason", "Another faculty")))
        .isInstanceOfSatisfying(
            Refusal.class, it -> assertThat(it.messageKey()).isEqualTo("agreement.duplicate.own"));
  }

  @Test
  void aReturnedProposalCanBeGivenUp() {
    UUID id = returned();
    driver.complete(
        id, "amendProposal", "proposer", Map.of("amendment", "WITHDRAWN", "reason", "No longer"));
    assertEnded(id, "proposalWithdrawn_amend", AgreementStatus.WITHDRAWN);
  }

  @Test
  void theOfficeReturnsWhatIsIncomplete() {
    UUID id = cases.endorsed();
    driver.complete(
        id, "triageProposal", "officer", Map.of("triage", "RETURNED", "reason", "Which term?"));
    assertThat(driver.task(id, "amendProposal")).isNotNull();
  }

  @Test
  void isRefusedByTheUnitOrByTheOffice() {
    UUID byUnit = cases.proposed();
    driver.complete(
        byUnit,
        "endorseProposal",
        "unit-head",
        Map.of("endorsement", "REFUSED", "reason", "Not our field"));
    assertEnded(byUnit, "proposalRefused", AgreementStatus.REFUSED);
    UUID byOffice = cases.endorsed();
    driver.complete(
        byOffice,
        "triageProposal",
        "officer",
        Map.of("triage", "REFUSED", "reason", "Not this year"));
    assertEnded(byOffice, "proposalRefused", AgreementStatus.REFUSED);
  }

  @Test
  void aReviewSendsItBackToDraftingOrRefusesIt() {
    UUID id = cases.inReview();
    driver.complete(
        id,
        "decideLegalReview",
        "legal",
        Map.of("opinion", "CHANGES_REQUESTED", "reason", "Clause 2 is open"));
    driver.runAsyncJobs(id);
    assertThat(agreements.get(id).status()).isEqualTo(AgreementStatus.DRAFTING);
    cases.revised(id, drafting);
    cases.drafted(id);
    driver.complete(
        id, "decideLegalReview", "legal", Map.of("opinion", "REFUSED", "reason", "Not lawful"));
    driver.runAsyncJobs(id);
    assertEnded(id, "reviewRefused", AgreementStatus.REFUSED);
  }

  @Test
  void aSignatoryRefusesForAll() {
    UUID id = cases.inSignature();
    driver.complete(
        id, "signAgreement", "rector", Map.of("signing", "REFUSED", "reason", "Not this year"));
    driver.runAsyncJobs(id);
    assertEnded(id, "signatureRefused", AgreementStatus.REFUSED);
  }

  @Test
  void goesBackToDraftingWhenTheTextIsNotTheApprovedOne() {
    UUID id = cases.inSignature();
    frozen.tamper(id);
    driver.complete(id, "signAgreement", "rector", SigningCases.SIGN);
    driver.runAsyncJobs(id);
    assertThat(driver.task(id, "editDraft")).isNotNull();
    assertThat(agreements.get(id).status()).isEqualTo(AgreementStatus.DRAFTING);
  }

  @Test
  void lapsesWhenNobodySigns() {
    UUID id = cases.inSignature();
    driver.fireTimer(id, "signatureExpired");
    driver.runAsyncJobs(id);
    assertEnded(id, "signatureExpired", AgreementStatus.LAPSED);
  }

  @Test
  void isWithdrawnWhereverItStands() {
    for (UUID id : List.of(cases.proposed(), cases.accepted(), cases.inSignature())) {
      closures.withdraw(id, "We changed our minds", driver.person("proposer").actor());
      assertEnded(id, "proposalWithdrawn", AgreementStatus.WITHDRAWN);
      assertThat(driver.tasks(id)).isEmpty();
    }
  }

  @Test
  void isNotWithdrawnOnceAllHaveSigned() {
    UUID id = cases.signedByUs();
    signing.recordPaper(id);
    assertRefused(id, "proposer", "agreement.withdraw.signed");
  }

  @Test
  void isWithdrawnByNobodyElse() {
    UUID id = cases.proposed();
    assertRefused(id, "unit-head", "agreement.withdraw.notYours");
    closures.withdraw(id, "Asked for by the unit", driver.person("officer").actor());
    assertRefused(id, "officer", "agreement.withdraw.closed");
  }

  private UUID returned() {
    UUID id = cases.proposed();
    driver.complete(
        id,
        "endorseProposal",
        "unit-head",
        Map.of("endorsement", "RETURNED", "reason", "Who teaches?"));
    return id;
  }

  private FormInput amended(UUID id) {
    Agreement agreement = agreements.get(id);
    return FormInput.of(
        Map.of(
            "amendment", "RESUBMITTED",
            "type", "MOU",
            "ourEntity", agreement.terms().ownParty().partner().toString(),
            "partners", agreement.terms().counterpart().partner().toString(),
            "languages", "EN",
            "titleEn", "Teaching together, amended",
            "fields", "TEACHING",
            "rationale", "Now with the names of those who teach.",
            "startsOn", "2027-09-01"));
  }

  private void assertRefused(UUID id, String person, String key) {
    assertThatThrownBy(() -> closures.withdraw(id, "We want out", driver.person(person).actor()))
        .isInstanceOfSatisfying(Refusal.class, it -> assertThat(it.messageKey()).isEqualTo(key));
  }

  private void assertEnded(UUID id, String end, AgreementStatus status) {
    assertThat(driver.passed(id)).contains(end);
    assertThat(driver.ended(id)).isTrue();
    assertThat(agreements.get(id).status()).isEqualTo(status);
  }

  private List<String> audited(UUID id) {
    return jdbc.sql("select action from audit_event where subject_id = :id")
        .param("id", id)
        .query(String.class)
        .list();
  }
}
