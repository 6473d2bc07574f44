package org.entente.signature.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entente.testing.EntenteTest;
import org.entente.testing.ProcessDriver;
import org.entente.testing.SigningCases;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Three and seven days count anew for each signature; thirty days count for the round. */
@EntenteTest
class SignatureTimersTest {

  @Autowired private ProcessDriver driver;
  @Autowired private SigningCases cases;
  @Autowired private JdbcClient jdbc;

  @Test
  void theSecondLineIsRemindedAndEscalatedToo() {
    UUID id = cases.started("proposer");
    driver.fireTimer(id, "signatureReminderDue");
    driver.fireTimer(id, "signatureOverdue");
    driver.complete(id, "signAgreement", "rector", SigningCases.SIGN);
    assertThat(driver.openJobs(id))
        .containsExactlyInAnyOrder(
            "signatureReminderDue_paper", "signatureOverdue_paper", "signatureExpired");
    driver.fireTimer(id, "signatureReminderDue_paper");
    driver.fireTimer(id, "signatureOverdue_paper");
    assertThat(lines(id, "signature.reminded")).containsExactly("1", "2");
    assertThat(lines(id, "signature.escalated")).containsExactly("1", "2");
    cases.recordPaper(id);
    assertThat(driver.openJobs(id)).containsExactly("sealAgreement");
  }

  @Test
  void aDeputyHasDaysOfTheirOwn() {
    UUID id = cases.started("proposer");
    driver.fireTimer(id, "signatureReminderDue");
    int before = reminders("vice-rector");
    driver.complete(
        id, "signAgreement", "rector", Map.of("signing", "PASSED", "reason", "Away this week"));
    driver.fireTimer(id, "signatureReminderDue");
    assertThat(reminders("vice-rector")).isEqualTo(before + 1);
    driver.complete(id, "signAgreement", "vice-rector", SigningCases.SIGN);
    assertThat(driver.task(id, "recordSignature")).isNotNull();
  }

  private List<String> lines(UUID id, String action) {
    return jdbc.sql(
            """
            select after ->> 'line' from audit_event
            where subject_id = :id and action = :action order by recorded_at, id
            """)
        .param("id", id)
        .param("action", action)
        .query(String.class)
        .list();
  }

  private int reminders(String signInName) {
    return jdbc.sql(
            """
            select count(*) from notify_notice
            where person_id = :person and message_key = 'notice.signature.reminded'
            """)
        .param("person", driver.person(signInName).id())
        .query(Integer.class)
        .single();
  }
}
