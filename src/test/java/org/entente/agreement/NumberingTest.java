package org.entente.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.entente.testing.EntenteTest;
import org.entente.testing.ExistingRecords;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Numbers that agreements brought along are not given a second time. */
@EntenteTest
class NumberingTest {

  @Autowired private Numbering numbering;
  @Autowired private ExistingRecords records;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate transaction;

  @Test
  void stepsOverANumberThatAListBroughtAlong() {
    UUID existing = records.incomplete();
    transaction.executeWithoutResult(
        status -> {
          String last = numbering.nextNumber();
          jdbc.sql("update agreement set number = :number where id = :id")
              .param("number", after(last, 1))
              .param("id", existing)
              .update();
          assertThat(numbering.nextNumber()).isEqualTo(after(last, 2));
          status.setRollbackOnly();
        });
  }

  private static String after(String number, int steps) {
    int dash = number.lastIndexOf('-') + 1;
    int next = Integer.parseInt(number.substring(dash)) + steps;
    return number.substring(0, dash) + "%04d".formatted(next);
  }
}
