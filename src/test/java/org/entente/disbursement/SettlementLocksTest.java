package org.entente.disbursement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.entente.bank.FateState;
import org.entente.testing.EntenteTest;
import org.entente.testing.SampleDisbursements;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * New bank details take the lock of the details, then that of the disbursement. A settlement that
 * refutes details takes them alike, or each would wait for the other.
 */
@EntenteTest
class SettlementLocksTest {

  private static final long LONG = Duration.ofSeconds(30).toNanos();

  @Autowired private SampleDisbursements sample;
  @Autowired private Settlement settlement;
  @Autowired private TransactionTemplate transactions;
  @Autowired private JdbcClient jdbc;

  @Test
  void aSettlementWaitsForTheDetailsBeforeItHoldsTheDisbursement() throws Exception {
    Disbursement one = sample.due(sample.small());
    sample.ordered(one);
    PaymentOrder order = sample.order(one);
    sample.tell(order, FateState.REFUSED, "AC01");
    ExecutorService other = Executors.newSingleThreadExecutor();
    try {
      Future<PaymentAnswer> settled =
          transactions.execute(
              status -> {
                lock("select id from payee_details where id = :id for update", order.details());
                Future<PaymentAnswer> running = other.submit(() -> settlement.settle(one.id()));
                awaitWhoeverWaitsForUs();
                lock("select id from disbursement where id = :id for update nowait", one.id());
                return running;
              });
      assertThat(settled.get(30, TimeUnit.SECONDS)).isEqualTo(PaymentAnswer.TO_PAY);
    } finally {
      other.shutdownNow();
    }
  }

  private void lock(String sql, UUID id) {
    jdbc.sql(sql).param("id", id).query(UUID.class).single();
  }

  private void awaitWhoeverWaitsForUs() {
    long start = System.nanoTime();
    while (!waitsForUs()) {
      assertThat(System.nanoTime() - start).as("waited in vain").isLessThan(LONG);
    }
  }

  private boolean waitsForUs() {
    return jdbc.sql(
            """
            select exists (select 1 from pg_locks
               where not granted and pg_backend_pid() = any(pg_blocking_pids(pid)))
            """)
        .query(Boolean.class)
        .single();
  }
}
