package org.entente.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.entente.testing.EntenteTest;
import org.entente.testing.ExistingRecords;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The last day of an agreement that was taken over passes. */
@EntenteTest
class PastEndsTest {

  @Autowired private PastEnds ends;
  @Autowired private ExistingRecords records;
  @Autowired private AgreementStore store;
  @Autowired private JdbcClient jdbc;
  @Autowired private Clock clock;

  @Test
  void endsTheDayAfterAndTellsSoOnce() {
    UUID over = until(-1);
    UUID lastDay = until(0);
    UUID renewed = until(-1);
    jdbc.sql("update agreement_origin set renewal = 'AUTOMATIC' where agreement_id = :id")
        .param("id", renewed)
        .update();
    ends.end();
    ends.end();
    assertThat(status(over)).isEqualTo(AgreementStatus.ENDED);
    assertThat(status(lastDay)).isEqualTo(AgreementStatus.IN_FORCE);
    assertThat(status(renewed)).isEqualTo(AgreementStatus.IN_FORCE);
    assertThat(told(over)).containsOnlyOnce("agreement.ended");
  }

  private UUID until(int days) {
    UUID id = records.incomplete();
    jdbc.sql("update agreement set expires_on = :day where id = :id")
        .param("day", LocalDate.now(clock).plusDays(days))
        .param("id", id)
        .update();
    return id;
  }

  private AgreementStatus status(UUID id) {
    return store.find(id).orElseThrow().status();
  }

  private List<String> told(UUID id) {
    return jdbc.sql("select action from audit_event where subject_id = :id")
        .param("id", id)
        .query(String.class)
        .list();
  }
}
