package org.entente.disbursement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.entente.award.Award;
import org.entente.bank.BankPayments;
import org.entente.bank.FateState;
import org.entente.form.FormInput;
import org.entente.ledger.Account;
import org.entente.ledger.Ledger;
import org.entente.shared.Actor;
import org.entente.shared.ContentHash;
import org.entente.shared.Refusal;
import org.entente.testing.EntenteTest;
import org.entente.testing.ProcessDriver;
import org.entente.testing.SampleDisbursements;
import org.entente.workflow.OpenTask;
import org.entente.workflow.TaskDesk;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Twenty hands on one payment at once. */
@EntenteTest
class PaymentRaceTest {

  private static final int HANDS = 20;

  @Autowired private SampleDisbursements sample;
  @Autowired private ProcessDriver driver;
  @Autowired private TaskDesk desk;
  @Autowired private PaymentOrders orders;
  @Autowired private Settlement settlement;
  @Autowired private Ledger ledger;
  @Autowired private BankPayments bank;

  @Test
  void twentyReleasesAreOneSubmission() throws Exception {
    Disbursement one = sample.due(sample.small());
    assertThat(together(one, "makePayment", "finance-officer", sample.wanted())).isEqualTo(1);
    assertThat(orders.of(one.id())).hasSize(1);
    Map<String, String> right = Map.of("check", "RIGHT");
    assertThat(together(one, "checkPayment", "finance-controller", right)).isEqualTo(1);
    PaymentOrder order = sample.order(one);
    assertThat(bank.fate(order.id())).isPresent();
    assertThat(orders.steps(order.id()))
        .extracting(OrderStep::state)
        .containsExactly("DRAFT", "CHECKED", "RELEASED");
  }

  @Test
  void twentyAnswersAndSettlementsAreOneEntry() throws Exception {
    Disbursement one = sample.due(sample.small());
    sample.ordered(one);
    PaymentOrder order = sample.order(one);
    atOnce(
        () -> {
          sample.tell(order, FateState.PAID, null);
          return settlement.settle(one.id());
        });
    driver.runAsyncJobs(one.id());
    assertThat(ledger.held(one.envelope(), Award.ref(one.award()), Account.PAID))
        .isEqualTo(one.amount());
    assertThat(orders.steps(order.id())).extracting(OrderStep::state).containsOnlyOnce("PAID");
  }

  /** How many of them succeed; the others are told so. */
  private long together(Disbursement one, String key, String who, Map<String, String> answers)
      throws Exception {
    OpenTask task = driver.task(one.ref(), key);
    Actor actor = driver.person(who).actor();
    ContentHash hash = desk.contentHash(task).orElse(null);
    long done =
        atOnce(
                () -> {
                  try {
                    desk.complete(task.id(), FormInput.of(answers), hash, actor);
                    return true;
                  } catch (Refusal refusal) {
                    return false;
                  }
                })
            .stream()
            .filter(Boolean::booleanValue)
            .count();
    driver.runAsyncJobs(one.id());
    return done;
  }

  private static <T> List<T> atOnce(Callable<T> hand) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(HANDS);
    CyclicBarrier start = new CyclicBarrier(HANDS);
    try {
      List<Future<T>> running = new ArrayList<>();
      for (int i = 0; i < HANDS; i++) {
        running.add(
            pool.submit(
                () -> {
                  start.await();
                  return hand.call();
                }));
      }
      List<T> all = new ArrayList<>();
      for (Future<T> each : running) {
        all.add(each.get(60, TimeUnit.SECONDS));
      }
      return all;
    } finally {
      pool.shutdownNow();
    }
  }
}
