package org.entente.signature.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entente.agreement.AgreementSignatures;
import org.entente.agreement.AgreementStatus;
import org.entente.agreement.Agreements;
import org.entente.agreement.FiledDocument;
import org.entente.document.SealReport;
import org.entente.document.SealValidator;
import org.entente.form.FormInput;
import org.entente.people.Substitutions;
import org.entente.shared.ContentHash;
import org.entente.shared.Refusal;
import org.entente.signature.LineState;
import org.entente.signature.RoundState;
import org.entente.signature.SealedCopies;
import org.entente.signature.SignatureLine;
import org.entente.signature.Signed;
import org.entente.signature.SigningRound;
import org.entente.signature.SigningRounds;
import org.entente.signature.VoidReason;
import org.entente.testing.EntenteTest;
import org.entente.testing.ProcessDriver;
import org.entente.testing.SigningCases;
import org.entente.workflow.OpenTask;
import org.entente.workflow.TaskDesk;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@EntenteTest
class LeadershipSignatureProcessTest {

  @Autowired private ProcessDriver driver;
  @Autowired private SigningCases cases;
  @Autowired private SigningRounds rounds;
  @Autowired private SealedCopies copies;
  @Autowired private SealValidator validator;
  @Autowired private Agreements agreements;
  @Autowired private AgreementSignatures signatures;
  @Autowired private Substitutions substitutions;
  @Autowired private TaskDesk desk;
  @Autowired private JdbcClient jdbc;

  @Test
  void isSealedWhenBothSidesHaveSigned() {
    UUID id = cases.started("proposer");
    driver.complete(id, "signAgreement", "rector", SigningCases.SIGN);
    cases.recordPaper(id);
    assertThat(signatures.allSigned(id)).isTrue();
    driver.runJob(id, "sealAgreement");
    assertThat(driver.passed(id)).contains("lineSigned", "roundSealed");
    assertThat(driver.ended(id)).isTrue();
    SigningRound round = rounds.live(id);
    assertThat(round.state()).isEqualTo(RoundState.SEALED);
    assertThat(round.lines())
        .extracting(SignatureLine::signed)
        .extracting(Signed::hash)
        .containsOnly(round.hash());
    SealReport report = validator.validate(copies.file(id).orElseThrow().content());
    assertThat(report.intact()).isTrue();
    assertThat(report.coversWholeDocument()).isTrue();
    assertThat(audited(id))
        .contains(
            "signature.authorityDecided",
            "signature.roundOpened",
            "signature.signed",
            "signature.recorded",
            "signature.sealed");
  }

  @Test
  void sealingAgainMakesNoSecondDocument() {
    UUID id = cases.started("proposer");
    driver.complete(id, "signAgreement", "rector", SigningCases.SIGN);
    cases.recordPaper(id);
    copies.seal(id, "sealAgreement");
    ContentHash first = rounds.live(id).sealedBlob();
    driver.runJob(id, "sealAgreement");
    assertThat(rounds.live(id).sealedBlob()).isEqualTo(first);
    assertThat(agreements.documents(id))
        .filteredOn(document -> document.kind() == FiledDocument.Kind.SEALED)
        .hasSize(1);
    assertThat(audited(id)).filteredOn("signature.sealed"::equals).hasSize(1);
  }

  @Test
  void aWrongPasswordChangesNothing() {
    UUID id = cases.started("proposer");
    assertRefused(
        id,
        "rector",
        Map.of("signing", "SIGNED", "consent", "true", "password", "not the password"),
        Refusal.Kind.INVALID,
        "people.password.wrong");
    assertThat(rounds.live(id).lines()).allMatch(line -> line.state() == LineState.WAITING);
    assertThat(audited(id)).doesNotContain("signature.signed");
    driver.complete(id, "signAgreement", "rector", SigningCases.SIGN);
  }

  @Test
  void anotherHashThanTheRoundsIsRefused() {
    UUID id = cases.started("proposer");
    OpenTask task = driver.task(id, "signAgreement");
    assertThatThrownBy(
            () ->
                desk.complete(
                    task.id(),
                    FormInput.of(SigningCases.SIGN),
                    ContentHash.of("another text"),
                    driver.person("rector").actor()))
        .isInstanceOfSatisfying(
            Refusal.class, r -> assertThat(r.kind()).isEqualTo(Refusal.Kind.CONFLICT));
    assertThat(rounds.live(id).lines()).allMatch(line -> line.state() == LineState.WAITING);
  }

  @Test
  void aTextThatIsNotTheApprovedOneEndsTheRoundUnsigned() {
    UUID id = cases.started("proposer");
    cases.tamper(id);
    driver.complete(id, "signAgreement", "rector", SigningCases.SIGN);
    assertThat(driver.passed(id)).contains("textChanged", "roundTextChanged");
    assertVoid(id, VoidReason.TEXT_CHANGED);
    assertThat(audited(id)).contains("signature.textFoundChanged", "signature.roundVoided");
  }

  @Test
  void aRefusalOfOursEndsTheRoundForAll() {
    UUID id = cases.started("proposer");
    driver.complete(
        id, "signAgreement", "rector", Map.of("signing", "REFUSED", "reason", "Not this year"));
    assertThat(driver.passed(id)).contains("signatureRefused", "roundRefused");
    assertVoid(id, VoidReason.REFUSED);
  }

  @Test
  void aRefusalOfTheirsVoidsOurSignatureAndKeepsIt() {
    UUID id = cases.started("proposer");
    driver.complete(id, "signAgreement", "rector", SigningCases.SIGN);
    driver.complete(
        id, "recordSignature", "officer", Map.of("signing", "REFUSED", "reason", "New head"));
    assertThat(driver.passed(id)).contains("roundRefused");
    assertVoid(id, VoidReason.REFUSED);
    SignatureLine ours = rounds.all(id).get(0).lines().get(0);
    assertThat(ours.state()).isEqualTo(LineState.VOID);
    assertThat(ours.signed()).isNotNull();
    assertThat(
            jdbc.sql("select count(*) from notify_notice where message_key = :key")
                .param("key", "notice.signature.voided.refused")
                .query(Integer.class)
                .single())
        .isPositive();
  }

  @Test
  void theDeputySignsWhatIsPassedOn() {
    UUID id = cases.started("proposer");
    driver.complete(
        id, "signAgreement", "rector", Map.of("signing", "PASSED", "reason", "Away this week"));
    assertThat(driver.task(id, "signAgreement").candidateGroups()).containsExactly("vice-rector");
    driver.complete(id, "signAgreement", "vice-rector", SigningCases.SIGN);
    Signed signed = rounds.live(id).lines().get(0).signed();
    assertThat(signed).isNotNull();
    assertThat(signed.name()).isEqualTo("Vice-rector");
    assertThat(signed.onBehalfOf()).isEqualTo("Rector");
    assertThat(driver.task(id, "recordSignature")).isNotNull();
  }

  @Test
  void aSubstituteSignsOnBehalfUnderTheRecordedMandate() {
    UUID id = cases.started("proposer");
    UUID rector = driver.person("rector").id();
    LocalDate today = LocalDate.now(ZoneOffset.UTC);
    UUID substitution =
        substitutions.record(
            rector, driver.person("dean").id(), today, today, "Decision 7 of the senate");
    driver.complete(id, "signAgreement", "dean", SigningCases.SIGN);
    substitutions.takeBack(substitution, rector);
    Signed signed = rounds.live(id).lines().get(0).signed();
    assertThat(signed).isNotNull();
    assertThat(signed.name()).isEqualTo("Dean");
    assertThat(signed.onBehalfOf()).isEqualTo("Rector");
    assertThat(signed.mandate()).isEqualTo("Decision 7 of the senate");
  }

  @Test
  void whoProposedPassesOnButDoesNotSign() {
    UUID id = cases.started("rector");
    assertRefused(
        id, "rector", SigningCases.SIGN, Refusal.Kind.FORBIDDEN, "signature.error.ownProposal");
    driver.complete(
        id, "signAgreement", "rector", Map.of("signing", "PASSED", "reason", "My own proposal"));
    driver.complete(id, "signAgreement", "vice-rector", SigningCases.SIGN);
  }

  @Test
  void whoFrozeTheTextDoesNotSignIt() {
    UUID id = cases.startedFrozenBy("rector");
    assertRefused(
        id, "rector", SigningCases.SIGN, Refusal.Kind.FORBIDDEN, "signature.error.ownText");
  }

  @Test
  void aLostMandateIsRoutedAnew() {
    UUID id = cases.started("proposer");
    cases.mandateRanOut("rector");
    driver.complete(id, "signAgreement", "rector", SigningCases.SIGN);
    assertThat(driver.passed(id)).contains("mandateLost", "voidSigningRound_mandate");
    assertThat(audited(id)).contains("signature.mandateFoundLost");
    driver.complete(
        id,
        "resolveAuthority",
        "officer",
        Map.of(
            "resolution", "MANDATE_RECORDED",
            "mandateHolder", driver.person("rector").id().toString(),
            "mandateFrom", "2026-01-01",
            "mandateUntil", LocalDate.now(ZoneOffset.UTC).plusYears(3).toString(),
            "mandateBasis", "Decision of the board"));
    driver.complete(id, "signAgreement", "rector", SigningCases.SIGN);
    assertThat(rounds.all(id)).extracting(SigningRound::number).containsExactly(1, 2);
    Signed signed = rounds.live(id).lines().get(0).signed();
    assertThat(signed).isNotNull();
    assertThat(signed.mandate()).isEqualTo("Decision of the board");
  }

  @Test
  void remindsEscalatesAndExpires() {
    UUID id = cases.started("proposer");
    driver.fireTimer(id, "signatureReminderDue");
    driver.fireTimer(id, "signatureOverdue");
    assertThat(driver.passed(id)).contains("signatoryReminded", "signatureEscalated");
    driver.fireTimer(id, "signatureExpired");
    assertThat(driver.passed(id)).contains("roundExpired");
    assertVoid(id, VoidReason.EXPIRED);
    assertThat(audited(id)).contains("signature.reminded", "signature.escalated");
  }

  @Test
  void aWithdrawnAgreementsRoundIsVoidAndKept() {
    UUID id = cases.started("proposer");
    driver.complete(id, "signAgreement", "rector", SigningCases.SIGN);
    agreements.entered(id, AgreementStatus.WITHDRAWN, driver.person("proposer").actor());
    SigningRound round = rounds.all(id).get(0);
    assertThat(round.voidReason()).isEqualTo(VoidReason.WITHDRAWN);
    assertThat(round.lines().get(0).signed()).isNotNull();
  }

  @Test
  void signaturesAreNeverDeletedAndNeverOnAnotherText() {
    UUID id = cases.started("proposer");
    driver.complete(id, "signAgreement", "rector", SigningCases.SIGN);
    UUID line = rounds.live(id).lines().get(0).id();
    assertThatThrownBy(
            () -> jdbc.sql("delete from signature_line where id = :id").param("id", line).update())
        .hasMessageContaining("never deleted");
    assertThatThrownBy(
            () ->
                jdbc.sql("update signature_line set signed_hash = :hash where id = :id")
                    .param("hash", ContentHash.of("another text").hex())
                    .param("id", line)
                    .update())
        .hasMessageContaining("violates foreign key");
  }

  private void assertRefused(
      UUID id, String person, Map<String, String> answers, Refusal.Kind kind, String key) {
    assertThatThrownBy(() -> driver.complete(id, "signAgreement", person, answers))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> {
              assertThat(refusal.messageKey()).isEqualTo(key);
              assertThat(refusal.kind()).isEqualTo(kind);
            });
  }

  private void assertVoid(UUID id, VoidReason reason) {
    assertThat(driver.ended(id)).isTrue();
    SigningRound round = rounds.all(id).get(0);
    assertThat(round.state()).isEqualTo(RoundState.VOID);
    assertThat(round.voidReason()).isEqualTo(reason);
  }

  private List<String> audited(UUID id) {
    return jdbc.sql("select action from audit_event where subject_id = :id")
        .param("id", id)
        .query(String.class)
        .list();
  }
}
