package org.entente.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.entente.shared.Actor;
import org.entente.shared.CaseRef;
import org.entente.shared.Money;
import org.entente.shared.Refusal;
import org.entente.testing.EntenteTest;
import org.entente.testing.ProcessDriver;
import org.entente.testing.SampleEnvelopes;
import org.entente.testing.SignedInAs;
import org.entente.workflow.OpenTask;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Many want the same money at the same moment. */
@EntenteTest
class LedgerRaceTest {

  @Autowired private SampleEnvelopes samples;
  @Autowired private Envelopes envelopes;
  @Autowired private EnvelopeChanges changes;
  @Autowired private Ledger ledger;
  @Autowired private LedgerCheck check;
  @Autowired private ProcessDriver driver;
  @Autowired private SignedInAs as;
  @Autowired private DataSource database;
  @Autowired private MockMvc mvc;

  @Test
  void givesMoneyForTwentyToTwentyOfFifty() throws Exception {
    UUID envelope = samples.open(Money.of("60000", "EUR"));
    List<Booked> answers =
        atOnce(50, number -> ledger.reserve(booking(envelope, "3000", "award " + number)));
    assertThat(answers.stream().filter(Booked.Done.class::isInstance)).hasSize(20);
    assertThat(answers.stream().filter(new Booked.NotEnough(Money.of("0", "EUR"))::equals))
        .hasSize(30);
    assertThat(envelopes.get(envelope).balances().available()).isEqualTo(Money.of("0", "EUR"));
    assertThat(envelopes.get(envelope).balances().reserved()).isEqualTo(Money.of("60000", "EUR"));
    assertThat(check.of(envelope)).isEqualTo(new LedgerCheck.Result(21, List.of()));
  }

  @Test
  void booksTheSameSentTwentyTimesAtOnceOnce() throws Exception {
    UUID envelope = samples.open(Money.of("60000", "EUR"));
    Booking booking = booking(envelope, "3000", "one");
    List<Booked> answers = atOnce(20, number -> ledger.reserve(booking));
    assertThat(answers.stream().filter(Booked.Done.class::isInstance)).hasSize(1);
    assertThat(answers.stream().map(LedgerRaceTest::entry).collect(Collectors.toSet())).hasSize(1);
    assertThat(envelopes.get(envelope).balances().reserved()).isEqualTo(Money.of("3000", "EUR"));
  }

  /** Each envelope gets reservations while its rest goes to the next year. */
  @Test
  void carriesOverWhileOthersReserve() throws Exception {
    UUID programme = UUID.randomUUID();
    UUID year = samples.open(programme, 2020, Money.of("100", "EUR"));
    UUID next = samples.empty(programme, 2021, "EUR");
    UUID change =
        samples.request(new NewChange(year, ChangeKind.CARRY_OVER, null, next, null, "Year end"));
    atOnce(
        9,
        number -> {
          if (number == 4) {
            try {
              approve(change);
            } catch (Refusal refusal) {
              assertThat(refusal.messageKey()).isEqualTo("ledger.change.notEnough");
            }
          } else {
            ledger.reserve(booking(number % 2 == 0 ? year : next, "10", "carry " + number));
          }
          return number;
        });
    assertThat(check.of(year).troubles()).isEmpty();
    assertThat(check.of(next).troubles()).isEmpty();
    Balances left = envelopes.get(year).balances();
    assertThat(left.funded().plus(envelopes.get(next).balances().funded()))
        .isEqualTo(Money.of("100", "EUR"));
  }

  /** F9: somebody holds the envelope's row and does not let go. */
  @Test
  void saysTryAgainWhileSomebodyHoldsTheEnvelope() throws Exception {
    UUID envelope = samples.open(Money.of("100", "EUR"));
    UUID change =
        samples.request(
            new NewChange(
                envelope, ChangeKind.TOP_UP, Money.of("1", "EUR"), null, null, "More is needed"));
    OpenTask task = driver.task(EnvelopeChange.ref(change), "decideEnvelopeChange");
    try (Connection holder = database.unwrap(HikariDataSource.class).getConnection()) {
      holder.setAutoCommit(false);
      holder
          .createStatement()
          .execute("select 1 from ledger_envelope where id = '" + envelope + "' for update");
      assertThatThrownBy(() -> ledger.reserve(booking(envelope, "1", "held")))
          .isInstanceOfSatisfying(
              Refusal.class,
              refusal -> {
                assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT);
                assertThat(refusal.messageKey()).isEqualTo("ledger.busy");
              });
      mvc.perform(
              post("/tasks/" + task.id())
                  .with(csrf())
                  .with(as.person("finance-controller"))
                  .param("_hash", changes.get(change).hash().hex())
                  .param("changeDecision", "APPROVED"))
          .andExpect(status().isConflict())
          .andExpect(
              content().string(org.hamcrest.Matchers.containsString("Try again in a moment")));
      holder.rollback();
    }
    assertThat(changes.get(change).state()).isEqualTo(ChangeState.REQUESTED);
    approve(change);
    assertThat(ledger.reserve(booking(envelope, "1", "free"))).isInstanceOf(Booked.Done.class);
  }

  private void approve(UUID change) {
    driver.complete(
        EnvelopeChange.ref(change),
        "decideEnvelopeChange",
        "finance-controller",
        java.util.Map.of("changeDecision", "APPROVED"));
  }

  private static UUID entry(Booked booked) {
    return booked instanceof Booked.Done done
        ? done.entry()
        : ((Booked.AlreadyDone) booked).entry();
  }

  private static Booking booking(UUID envelope, String amount, String key) {
    return new Booking(
        envelope,
        new CaseRef("award", UUID.randomUUID()),
        Money.of(amount, "EUR"),
        envelope + ":" + key,
        Actor.SYSTEM);
  }

  private static <T> List<T> atOnce(int number, Numbered<T> step) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(number);
    CyclicBarrier start = new CyclicBarrier(number);
    try {
      List<Future<T>> running = new ArrayList<>();
      for (int i = 0; i < number; i++) {
        int mine = i;
        Callable<T> call =
            () -> {
              start.await(1, TimeUnit.MINUTES);
              return step.with(mine);
            };
        running.add(threads.submit(call));
      }
      List<T> answers = new ArrayList<>();
      for (Future<T> each : running) {
        answers.add(each.get(2, TimeUnit.MINUTES));
      }
      return answers;
    } finally {
      threads.shutdownNow();
    }
  }

  private interface Numbered<T> {
    T with(int number) throws Exception;
  }
}
