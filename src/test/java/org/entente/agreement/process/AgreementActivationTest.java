package org.entente.agreement.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entente.agreement.Activations;
import org.entente.agreement.Agreement;
import org.entente.agreement.AgreementStatus;
import org.entente.agreement.Agreements;
import org.entente.agreement.FiledDocument;
import org.entente.shared.CaseRef;
import org.entente.testing.EntenteTest;
import org.entente.testing.FrozenAgreements;
import org.entente.testing.ProcessDriver;
import org.entente.testing.SigningCases;
import org.entente.workflow.ProcessGateway;
import org.entente.workflow.Routing;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The samples are in English and Arabic, start with the next year and lack an Arabic title. */
@EntenteTest
class AgreementActivationTest {

  @Autowired private ProcessDriver driver;
  @Autowired private ProcessGateway gateway;
  @Autowired private SigningCases signing;
  @Autowired private Agreements agreements;
  @Autowired private Activations activations;
  @Autowired private JdbcClient jdbc;
  @Autowired private Clock clock;

  @Test
  void waitsForItsEffectiveDate() {
    UUID id = archived();
    Agreement agreement = agreements.get(id);
    assertThat(agreement.status()).isEqualTo(AgreementStatus.SIGNED);
    assertThat(agreement.number()).matches("AG-\\d{4}-\\d{4}");
    assertThat(agreement.dates().effectiveOn()).isEqualTo(FrozenAgreements.startsOn(clock));
    assertThat(agreement.dates().noticeBy())
        .isEqualTo(FrozenAgreements.startsOn(clock).plusYears(3).withMonth(6).withDayOfMonth(30));
    assertThat(agreements.documents(id))
        .filteredOn(document -> document.kind() == FiledDocument.Kind.SEALED)
        .hasSize(1);
    assertThat(driver.openJobs(id)).containsExactly("effectiveDateReached");
  }

  @Test
  void isPublishedOnceEveryLanguageHasATitle() {
    UUID id = archived();
    driver.fireTimer(id, "effectiveDateReached");
    driver.runAsyncJobs(id);
    assertThat(agreements.get(id).status()).isEqualTo(AgreementStatus.IN_FORCE);
    driver.complete(
        id,
        "completePublication",
        "officer",
        Map.of(
            "titleAr", "مذكرة تفاهم للاختبار",
            "summaryAr", "تعاون بين جامعتين في التعليم والبحث العلمي."));
    driver.runAsyncJobs(id);
    assertThat(driver.passed(id)).contains("tellParties", "agreementActivated");
    assertThat(driver.ended(id)).isTrue();
    assertThat(audited(id))
        .contains(
            "agreement.archived",
            "agreement.broughtIntoForce",
            "agreement.obligationsCreated",
            "agreement.publicationHeldBack",
            "agreement.publicationCompleted",
            "agreement.published",
            "agreement.partiesTold");
  }

  @Test
  void eachStepHappensOnceHoweverOftenItsJobRuns() {
    UUID id = archived();
    String number = agreements.get(id).number();
    activations.archive(id);
    activations.bringIntoForce(id);
    activations.bringIntoForce(id);
    activations.createObligations(id);
    activations.createObligations(id);
    activations.tell(id);
    activations.tell(id);
    assertThat(agreements.get(id).number()).isEqualTo(number);
    for (String action :
        List.of(
            "agreement.archived",
            "agreement.broughtIntoForce",
            "agreement.obligationsCreated",
            "agreement.partiesTold")) {
      assertThat(audited(id)).filteredOn(action::equals).hasSize(1);
    }
  }

  private UUID archived() {
    UUID id = signing.started("proposer");
    driver.complete(id, "signAgreement", "rector", SigningCases.SIGN);
    signing.recordPaper(id);
    driver.runJob(id, "sealAgreement");
    gateway.start(AgreementActivationProcess.KEY, CaseRef.agreement(id), Routing.NONE);
    driver.runJob(id, "archiveAgreement");
    return id;
  }

  private List<String> audited(UUID id) {
    return jdbc.sql("select action from audit_event where subject_id = :id")
        .param("id", id)
        .query(String.class)
        .list();
  }
}
