package org.entente.disbursement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.testing.SampleDisbursements.CHECKING;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.entente.people.FreshAction;
import org.entente.people.Person;
import org.entente.shared.ContentHash;
import org.entente.shared.Refusal;
import org.entente.testing.EntenteTest;
import org.entente.testing.ProcessDriver;
import org.entente.testing.SampleDisbursements;
import org.entente.testing.SignedInAfresh;
import org.entente.workflow.OpenTask;
import org.entente.workflow.TaskDesk;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

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
  @Autowired private SignedInAfresh afresh;
  @Autowired private JdbcClient jdbc;

  @Test
  void twentyReleasesAreOneSubmission() throws Exception {
    Disbursement one = sample.due(sample.small());
    assertThat(together(one, "makePayment", "finance-officer", sample.wanted(), null)).isEqualTo(1);
    assertThat(orders.of(one.id())).hasSize(1);
    Map<String, String> right = Map.of("check", "RIGHT");
    assertThat(together(one, "checkPayment", "finance-controller", right, CHECKING)).isEqualTo(1);
    PaymentOrder order = sample.order(one);
    assertThat(bank.fate(order.id())).isPresent();
    assertThat(orders.steps(order.id()))
        .extracting(OrderStep::state)
        .containsExactly("DRAFT", "CHECKED", "RELEASED");
  }

  /** Each of them signed in afresh for this very hash, in a session of their own. */
  @Test
  void twentyReleasesAboveTheLimitAreOneSubmission() throws Exception {
    Disbursement one = sample.due(sample.large());
    sample.make(one);
    sample.check(one);
    PaymentOrder order = sample.order(one);
    FreshAction afresh = FreshAction.of("disbursement.release", order.hash());
    Map<String, String> release = Map.of("release", "RELEASE");
    assertThat(together(one, "releasePayment", "finance-director", release, afresh)).isEqualTo(1);
    assertThat(bank.fate(order.id())).isPresent();
    assertThat(orders.of(one.id())).hasSize(1);
    assertThat(orders.steps(order.id()))
        .extracting(OrderStep::state)
        .containsExactly("DRAFT", "CHECKED", "RELEASED");
    assertThat(audited("released", order)).isEqualTo(1);
    assertThat(queued(order)).isEqualTo(1);
  }

  private int audited(String what, PaymentOrder order) {
    return jdbc.sql(
            "select count(*) from audit_event where action = :action and content_hash = :hash")
        .param("action", "disbursement." + what)
        .param("hash", order.hash().hex())
        .query(Integer.class)
        .single();
  }

  private int queued(PaymentOrder order) {
    return jdbc.sql("select count(*) from bank_payment where end_to_end_id = :key")
        .param("key", order.endToEndId())
        .query(Integer.class)
        .single();
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

  /** How many of them succeed; all others are told that it was done. */
  private long together(
      Disbursement one,
      String key,
      String who,
      Map<String, String> answers,
      @Nullable FreshAction action)
      throws Exception {
    OpenTask task = driver.task(one.ref(), key);
    Person person = driver.person(who);
    ContentHash hash = desk.contentHash(task).orElse(null);
    Runnable step = () -> desk.complete(task.id(), FormInput.of(answers), hash, person.actor());
    List<Optional<Refusal>> all = atOnce(() -> refusal(() -> signedIn(person, action, step)));
    driver.runAsyncJobs(one.id());
    assertThat(all.stream().flatMap(Optional::stream))
        .hasSize(HANDS - 1)
        .allMatch(refusal -> refusal.kind() == Refusal.Kind.CONFLICT);
    return all.stream().filter(Optional::isEmpty).count();
  }

  private void signedIn(Person person, @Nullable FreshAction action, Runnable step) {
    if (action == null) {
      step.run();
    } else {
      afresh.as(person, action, step);
    }
  }

  private static Optional<Refusal> refusal(Runnable step) {
    try {
      step.run();
      return Optional.empty();
    } catch (Refusal refusal) {
      return Optional.of(refusal);
    }
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
