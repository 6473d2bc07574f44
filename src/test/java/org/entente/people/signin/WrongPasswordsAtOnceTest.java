package org.entente.people.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.entente.people.PasswordCheck;
import org.entente.people.query.Standings;
import org.entente.shared.Refusal;
import org.entente.testing.EntenteTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** As many as the pool has connections, each with one in hand, mistype their password at once. */
@EntenteTest
class WrongPasswordsAtOnceTest {

  @Autowired PasswordCheck passwords;
  @Autowired Standings standings;
  @Autowired AttemptRows rows;
  @Autowired TransactionTemplate transaction;
  @Autowired JdbcClient jdbc;

  @Value("${spring.datasource.hikari.maximum-pool-size}")
  int pool;

  private UUID person;

  @BeforeEach
  @AfterEach
  void forget() {
    person = standings.named("reviewer4").orElseThrow().person().id();
    rows.forget("confirm " + person);
  }

  @Test
  void allAreAnsweredAndAllCount() throws Exception {
    CyclicBarrier everyConnectionTaken = new CyclicBarrier(pool);
    List<Callable<Throwable>> guesses = new ArrayList<>();
    for (int i = 0; i < pool; i++) {
      guesses.add(() -> guess(everyConnectionTaken));
    }
    ExecutorService people = Executors.newFixedThreadPool(pool);
    try {
      for (Future<Throwable> guess : people.invokeAll(guesses)) {
        assertThat(guess.get())
            .isInstanceOf(Refusal.class)
            .hasMessageContaining("people.password.wrong");
      }
    } finally {
      people.shutdownNow();
    }
    assertThat(rows.oldestOf(pool, "confirm " + person, java.time.Instant.EPOCH)).isPresent();
    assertThatThrownBy(() -> passwords.confirm(person, "entente-demo"))
        .hasMessageContaining("people.password.throttled");
  }

  /** What counts before it is written cannot be outrun by the right guess of the same moment. */
  @Test
  void aFailureCountsBeforeItsTransactionIsOver() {
    transaction.executeWithoutResult(
        undone -> {
          undone.setRollbackOnly();
          for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> passwords.confirm(person, "wrong"))
                .hasMessageContaining("people.password.wrong");
          }
          assertThatThrownBy(() -> passwords.confirm(person, "entente-demo"))
              .hasMessageContaining("people.password.throttled");
        });
    assertThatThrownBy(() -> passwords.confirm(person, "entente-demo"))
        .hasMessageContaining("people.password.throttled");
  }

  private Throwable guess(CyclicBarrier everyConnectionTaken) {
    try {
      transaction.executeWithoutResult(
          step -> {
            jdbc.sql("select 1").query(Integer.class).single();
            await(everyConnectionTaken);
            passwords.confirm(person, "wrong");
          });
      return new AssertionError("a wrong password was taken");
    } catch (RuntimeException refused) {
      return refused;
    }
  }

  private static void await(CyclicBarrier barrier) {
    try {
      barrier.await(30, TimeUnit.SECONDS);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
