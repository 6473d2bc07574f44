package org.entente.signature.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.entente.partner.PartnerKind;
import org.entente.people.Substitutions;
import org.entente.shared.Refusal;
import org.entente.signature.Passing;
import org.entente.signature.Signed;
import org.entente.signature.SigningRounds;
import org.entente.testing.EntenteTest;
import org.entente.testing.ProcessDriver;
import org.entente.testing.SigningCases;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever signs for somebody else does so by a recorded mandate, and for one line only. */
@EntenteTest
class SigningForAnotherTest {

  private static final Map<String, String> PASS =
      Map.of("signing", "PASSED", "reason", "Away this week");

  @Autowired private ProcessDriver driver;
  @Autowired private SigningCases cases;
  @Autowired private SigningRounds rounds;
  @Autowired private Substitutions substitutions;
  @Autowired private JdbcClient jdbc;

  private final List<Runnable> undo = new ArrayList<>();

  @AfterEach
  void everybodyIsBack() {
    undo.forEach(Runnable::run);
    undo.clear();
  }

  @Test
  void aSubstituteWithoutARecordedMandateDoesNotSign() {
    UUID id = cases.started("proposer");
    away("rector", "dean", null);
    assertRefused(id, "dean", Refusal.Kind.INVALID, "signature.error.noMandate");
    assertThat(rounds.live(id).lines().get(0).signed()).isNull();
  }

  @Test
  void theDeputySignsByVirtueOfTheTablesRow() {
    UUID id = cases.started("proposer");
    driver.complete(id, "signAgreement", "rector", PASS);
    driver.complete(id, "signAgreement", "vice-rector", SigningCases.SIGN);
    Signed signed = signed(id, 0);
    assertThat(signed.onBehalfOf()).isEqualTo("Rector");
    assertThat(signed.onBehalfOfId()).isEqualTo(driver.person("rector").id());
    assertThat(signed.mandate()).matches("signature-authority \\d+: institution");
  }

  @Test
  void aSubstitutePassesOnInThePrincipalsName() {
    UUID id = cases.started("proposer");
    away("rector", "dean", null);
    driver.complete(id, "signAgreement", "dean", PASS);
    Passing passed = Objects.requireNonNull(rounds.live(id).lines().get(0).passed());
    assertThat(passed.principal()).isEqualTo("Rector");
    assertThat(passed.principalId()).isEqualTo(driver.person("rector").id());
    assertThat(passed.passer()).isEqualTo("Dean");
    driver.complete(id, "signAgreement", "vice-rector", SigningCases.SIGN);
    assertThat(signed(id, 0).onBehalfOf()).isEqualTo("Rector");
  }

  @Test
  void whoPassedOnDoesNotSignAsTheDeputy() {
    UUID id = cases.started("proposer");
    driver.complete(id, "signAgreement", "rector", PASS);
    away("vice-rector", "rector", "Decision 8 of the senate");
    assertRefused(id, "rector", Refusal.Kind.FORBIDDEN, "signature.error.passedBefore");
  }

  @Test
  void onePrincipalDoesNotSignTwiceThroughTwoSubstitutes() {
    UUID id = cases.startedBy(PartnerKind.SCHOOL, "DUAL_DEGREE");
    driver.complete(id, "signAgreement", "dean", PASS);
    Runnable back = away("vice-rector", "professor", "Decision 9 of the senate");
    driver.complete(id, "signAgreement", "professor", SigningCases.SIGN);
    back.run();
    driver.complete(id, "signAgreement", "rector", PASS);
    away("vice-rector", "finance-director", "Decision 10 of the senate");
    assertRefused(id, "finance-director", Refusal.Kind.FORBIDDEN, "signature.error.signedBefore");
  }

  @Test
  void whoseOwnMandateRanOutLeavesTheRoundToTheOthers() {
    UUID id = cases.started("proposer");
    UUID dean = driver.person("dean").id();
    jdbc.sql(
            """
            insert into people_role_assignment (person, role, unit)
            select :dean, role, unit from people_role_assignment where person = :rector
            """)
        .param("dean", dean)
        .param("rector", driver.person("rector").id())
        .update();
    undo.add(
        () ->
            jdbc.sql("delete from people_role_assignment where person = :dean and role <> 'DEAN'")
                .param("dean", dean)
                .update());
    cases.mandateRanOut("rector");
    undo.add(() -> cases.mandateForgotten("rector"));
    assertRefused(id, "rector", Refusal.Kind.FORBIDDEN, "signature.error.mandateOut");
    driver.complete(id, "signAgreement", "dean", SigningCases.SIGN);
    assertThat(rounds.all(id)).hasSize(1);
  }

  @Test
  void nobodyGrantsThemselvesAMandate() {
    cases.mandateRanOut("rector");
    undo.add(() -> cases.mandateForgotten("rector"));
    UUID id = cases.started("proposer");
    away("rector", "officer", "Decision 11 of the senate");
    assertThatThrownBy(
            () ->
                driver.complete(
                    id, "resolveAuthority", "officer", mandate(driver.person("rector").id())))
        .isInstanceOfSatisfying(
            Refusal.class, r -> assertThat(r.messageKey()).isEqualTo("signature.error.ownMandate"));
  }

  private static Map<String, String> mandate(UUID holder) {
    return Map.of(
        "resolution", "MANDATE_RECORDED",
        "mandateHolder", holder.toString(),
        "mandateFrom", "2026-01-01",
        "mandateUntil", LocalDate.now(ZoneOffset.UTC).plusYears(3).toString(),
        "mandateBasis", "Decision of the board");
  }

  private Signed signed(UUID id, int line) {
    return Objects.requireNonNull(rounds.live(id).lines().get(line).signed());
  }

  private Runnable away(String signInName, String substitute, @Nullable String mandate) {
    UUID person = driver.person(signInName).id();
    LocalDate today = LocalDate.now(ZoneOffset.UTC);
    UUID substitution =
        substitutions.record(person, driver.person(substitute).id(), today, today, mandate);
    Runnable back = () -> substitutions.takeBack(substitution, person);
    undo.add(back);
    return back;
  }

  private void assertRefused(UUID id, String person, Refusal.Kind kind, String key) {
    assertThatThrownBy(() -> driver.complete(id, "signAgreement", person, SigningCases.SIGN))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> {
              assertThat(refusal.messageKey()).isEqualTo(key);
              assertThat(refusal.kind()).isEqualTo(kind);
            });
  }
}
