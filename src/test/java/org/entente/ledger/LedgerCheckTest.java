package org.entente.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.entente.testing.EntenteTest;
import org.entente.testing.SampleEnvelopes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** What somebody with all rights changes behind the triggers' back shows when it is added up. */
@EntenteTest
class LedgerCheckTest {

  @Autowired private SampleEnvelopes samples;
  @Autowired private LedgerCheck check;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionOperations transactions;

  @Test
  void hasNothingToSayOfABookThatBalances() {
    LedgerCheck.Result result = check.of(samples.inUse());
    assertThat(result.balances()).isTrue();
    assertThat(result.entries()).isEqualTo(8);
    assertThat(check.ofAll().balances()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          BALANCE | update ledger_account set available = available + 1 where envelope_id = :e
          BALANCE | update ledger_envelope set last_entry = 7 where id = :e
          CASE_BALANCE | update ledger_holding set paid = paid + 1 where envelope_id = :e
          CASE_BALANCE | delete from ledger_holding where envelope_id = :e
          UNBALANCED | update ledger_posting set amount = amount + 1 where envelope_id = :e and account = 'PAID'
          UNBALANCED | delete from ledger_posting where envelope_id = :e and account = 'PAID'
          OVERDRAWN | update ledger_posting set amount = amount * 100 where envelope_id = :e and account in ('AVAILABLE', 'RESERVED') and entry_id in (select id from ledger_entry where cause = 'RESERVE')
          CASE_OVERDRAWN | update ledger_entry set subject_id = :e where envelope_id = :e and cause = 'COMMIT'
          GAP | delete from ledger_entry where envelope_id = :e and number = 5
          UNDECIDED | update ledger_change set state = 'REQUESTED', decided_by = null where envelope_id = :e
          """)
  void findsWhatSomebodyWroteBehindItsBack(LedgerCheck.Kind kind, String attack) {
    UUID envelope = samples.inUse();
    transactions.executeWithoutResult(
        status -> {
          jdbc.sql("set local session_replication_role = replica").update();
          assertThat(jdbc.sql(attack).param("e", envelope).update()).isPositive();
          assertThat(check.of(envelope).troubles())
              .extracting(LedgerCheck.Trouble::kind)
              .contains(kind);
          status.setRollbackOnly();
        });
    assertThat(check.of(envelope).balances()).isTrue();
  }
}
