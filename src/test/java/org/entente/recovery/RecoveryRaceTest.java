package org.entente.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.entente.award.Award;
import org.entente.disbursement.Disbursement;
import org.entente.disbursement.Disbursements;
import org.entente.form.FormInput;
import org.entente.ledger.Account;
import org.entente.ledger.Ledger;
import org.entente.shared.Actor;
import org.entente.shared.CaseRef;
import org.entente.shared.Money;
import org.entente.shared.Refusal;
import org.entente.testing.EntenteTest;
import org.entente.testing.ProcessDriver;
import org.entente.testing.SampleDisbursements;
import org.entente.testing.SampleRecoveries;
import org.entente.workflow.Completion;
import org.entente.workflow.OpenTask;
import org.entente.workflow.TaskDesk;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Many hands on what is outstanding at once, and an instalment that is ordered and set off. */
@EntenteTest
class RecoveryRaceTest {

  private static final int HANDS = 8;

  @Autowired private SampleRecoveries sample;
  @Autowired private SampleDisbursements payments;
  @Autowired private Recoveries recoveries;
  @Autowired private TaskDesk desk;
  @Autowired private ProcessDriver driver;
  @Autowired private Disbursements disbursements;
  @Autowired private RequestAsking asking;
  @Autowired private Ledger ledger;
  @Autowired private TransactionTemplate transaction;
  @Autowired private JdbcClient jdbc;

  @Test
  void receiptsAndAWaiverSettleTheLastOfItOnce() throws Exception {
    Recovery recovery = sample.demanded();
    List<Callable<Boolean>> hands = new ArrayList<>();
    List<UUID> asked = new ArrayList<>();
    for (int i = 0; i < HANDS; i++) {
      boolean waived = i % 2 == 1;
      UUID request =
          waived
              ? sample.ask(
                  recovery,
                  "officer",
                  NewRequest.waiver(eur("300.00"), "Ill for the whole time: " + i))
              : sample.receipt(recovery, "300.00");
      asked.add(request);
      String task = waived ? "decideRelief" : "confirmSettlement";
      String who = waived ? "presidents-office" : "finance-controller";
      hands.add(() -> approves(RecoveryRequest.ref(request), task, who));
    }
    assertThat(atOnce(hands)).isEqualTo(1);
    asked.forEach(driver::runAsyncJobs);
    Recovery now = recoveries.get(recovery.id());
    assertThat(now.outstanding().isZero()).isTrue();
    assertThat(now.tally().received().plus(now.tally().waived())).isEqualTo(eur("300.00"));
    assertThat(ledger.held(now.envelope(), Award.ref(now.award()), Account.RECOVERED))
        .isEqualTo(now.tally().received());
  }

  @Test
  void oneLineOfAStatementIsNotedForOneRecovery() throws Exception {
    NewRequest line = sample.noted("10.00", "LINE-" + UUID.randomUUID());
    List<Recovery> both = List.of(sample.demanded(), sample.demanded());
    List<Callable<Boolean>> hands = new ArrayList<>();
    for (int i = 0; i < HANDS; i++) {
      Recovery recovery = both.get(i % 2);
      hands.add(() -> sample.ask(recovery, "finance-officer", line) != null);
    }
    assertThat(atOnce(hands)).isEqualTo(1);
    assertThat(
            jdbc.sql("select count(*) from recovery_request where bank_reference = :line")
                .param("line", line.bankReference())
                .query(Integer.class)
                .single())
        .isEqualTo(1);
  }

  @Test
  void whatIsTheirsIsReturnedOrCountedOnce() throws Exception {
    Recovery recovery = sample.cameBack();
    List<Callable<Boolean>> hands = new ArrayList<>();
    for (int i = 1; i < HANDS; i++) {
      hands.add(() -> sample.returned(recovery, "60.00") != null);
    }
    hands.add(
        () -> {
          sample.paidAgain(recovery, "300.00");
          return true;
        });
    assertThat(atOnce(hands)).isEqualTo(2L);
    recoveries
        .requests(recovery.id())
        .forEach(
            request -> {
              if (request.kind() == RequestKind.RETURN) {
                sample.confirm(request.id());
              }
            });
    Recovery now = recoveries.get(recovery.id());
    Money counted = ledger.held(now.envelope(), Award.ref(now.award()), Account.RECOVERED);
    assertThat(now.toReturn().isZero()).isTrue();
    assertThat(now.returns().returned().plus(counted)).isEqualTo(eur("100.00"));
    assertThat(now.returns().returned()).isEqualTo(eur("60.00"));
    assertThat(now.outstanding().plus(now.toDemand()).plus(counted)).isEqualTo(eur("300.00"));
  }

  @Test
  void anInstalmentIsOrderedInFullOrSetOff() throws Exception {
    Recovery recovery = sample.demanded();
    Disbursement later = due(recovery);
    UUID request =
        sample.ask(
            recovery,
            "finance-officer",
            NewRequest.offset(later.id(), eur("300.00"), "The same student, a later stay."));
    driver.complete(
        RecoveryRequest.ref(request),
        "confirmSettlement",
        "finance-controller",
        Map.of("requestVerdict", "APPROVED"));
    OpenTask make = driver.task(later.ref(), "makePayment");
    Actor maker = driver.person("finance-officer").actor();
    atOnce(
        List.of(
            () -> {
              driver.runAsyncJobs(request);
              return true;
            },
            () -> {
              desk.complete(make.id(), FormInput.of(payments.wanted()), null, maker);
              return true;
            }));
    driver.runAsyncJobs(request);
    Disbursement now = disbursements.get(later.id());
    Money ordered = payments.order(later).amount();
    Money setOff = recoveries.get(recovery.id()).tally().setOff();
    assertThat(ordered.plus(setOff)).isEqualTo(now.planned());
    assertThat(setOff).isIn(eur("0.00"), eur("300.00"));
  }

  @Test
  void whoSetsOffTakesBothEnvelopesInTheOrderOfTheirIds() throws Exception {
    Recovery recovery = sample.demanded();
    Disbursement later = due(recovery);
    assertThat(recovery.envelope()).isLessThan(later.envelope());
    UUID request =
        sample.ask(
            recovery,
            "finance-officer",
            NewRequest.offset(later.id(), eur("120.50"), "The same student, a later stay."));
    driver.complete(
        RecoveryRequest.ref(request),
        "confirmSettlement",
        "finance-controller",
        Map.of("requestVerdict", "APPROVED"));
    ExecutorService pool = Executors.newSingleThreadExecutor();
    try {
      Future<?> booking = whileHeld(recovery, later, () -> driver.runAsyncJobs(request), pool);
      booking.get(60, TimeUnit.SECONDS);
    } finally {
      pool.shutdownNow();
    }
    assertThat(recoveries.get(recovery.id()).outstanding()).isEqualTo(eur("179.50"));
  }

  /** Somebody who sets off the other way has the first envelope, and takes the second one. */
  private Future<?> whileHeld(
      Recovery recovery, Disbursement later, Runnable step, ExecutorService pool) {
    return Objects.requireNonNull(
        transaction.execute(
            status -> {
              ledger.hold(recovery.envelope());
              Future<?> running = pool.submit(step);
              while (!waits() && !running.isDone()) {
                Thread.onSpinWait();
              }
              ledger.hold(later.envelope());
              return running;
            }));
  }

  /** Whether somebody waits for what this transaction holds. */
  private boolean waits() {
    return jdbc.sql(
            """
            select exists (select from pg_locks
              where not granted and pg_backend_pid() = any (pg_blocking_pids(pid)))
            """)
        .query(Boolean.class)
        .single();
  }

  @Test
  void anOffsetIsBookedOnBothSidesAndCountsNoMoneyTwice() {
    Recovery recovery = sample.demanded();
    Disbursement later = due(recovery);
    Money available = available(later);
    UUID request =
        sample.ask(
            recovery,
            "finance-officer",
            NewRequest.offset(later.id(), eur("120.50"), "The same student, a later stay."));
    sample.confirm(request);
    assertThat(disbursements.get(later.id()).amount())
        .isEqualTo(later.planned().minus(eur("120.50")));
    assertThat(recoveries.get(recovery.id()).outstanding()).isEqualTo(eur("179.50"));
    assertThat(ledger.held(later.envelope(), Award.ref(later.award()), Account.PAID))
        .isEqualTo(eur("120.50"));
    assertThat(ledger.held(recovery.envelope(), Award.ref(recovery.award()), Account.RECOVERED))
        .isEqualTo(eur("120.50"));
    assertThat(available(later)).isEqualTo(available);
    assertThat(balanced(later.envelope()) && balanced(recovery.envelope())).isTrue();
  }

  @Test
  void anOffsetThatWaitsIsMadeWhenTheConditionsHoldOrWithdrawn() {
    Recovery recovery = sample.demanded();
    Disbursement later = owedTo(recovery, payments.small());
    UUID first = offset(recovery, later);
    assertThat(recoveries.request(first).orElseThrow().state()).isEqualTo(RequestState.APPROVED);
    assertThat(recoveries.get(recovery.id()).tally().free()).isEqualTo(eur("250.00"));
    asking.withdraw(first, driver.person("finance-officer").actor());
    assertThat(recoveries.get(recovery.id()).tally().free()).isEqualTo(eur("300.00"));
    UUID second = offset(recovery, later);
    payments.due(later);
    assertThat(recoveries.request(second).orElseThrow().state()).isEqualTo(RequestState.BOOKED);
    assertThat(recoveries.get(recovery.id()).outstanding()).isEqualTo(eur("250.00"));
  }

  private UUID offset(Recovery recovery, Disbursement later) {
    UUID request =
        sample.ask(
            recovery,
            "finance-officer",
            NewRequest.offset(later.id(), eur("50.00"), "The same student, a later stay."));
    sample.confirm(request);
    return request;
  }

  private Disbursement due(Recovery recovery) {
    return owedTo(recovery, payments.due(payments.small()));
  }

  /** As if the later award were the same person's. */
  private Disbursement owedTo(Recovery recovery, Disbursement later) {
    jdbc.sql("update recovery set payee = :payee where id = :id")
        .param("payee", later.payee())
        .param("id", recovery.id())
        .update();
    return later;
  }

  private boolean approves(CaseRef request, String key, String who) {
    OpenTask task = driver.task(request, key);
    try {
      return desk.complete(
              task.id(),
              FormInput.of(Map.of("requestVerdict", "APPROVED")),
              desk.contentHash(task).orElse(null),
              driver.person(who).actor())
          instanceof Completion.Done;
    } catch (Refusal refusal) {
      return false;
    }
  }

  /** How many of them say that they did it. */
  private static long atOnce(List<Callable<Boolean>> hands) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(hands.size());
    CyclicBarrier start = new CyclicBarrier(hands.size());
    try {
      List<Future<Boolean>> running = new ArrayList<>();
      for (Callable<Boolean> hand : hands) {
        running.add(
            pool.submit(
                () -> {
                  start.await();
                  try {
                    return hand.call();
                  } catch (RuntimeException e) {
                    return false;
                  }
                }));
      }
      long done = 0;
      for (Future<Boolean> each : running) {
        done += each.get(60, TimeUnit.SECONDS) ? 1 : 0;
      }
      return done;
    } finally {
      pool.shutdownNow();
    }
  }

  private Money available(Disbursement later) {
    return Money.ofMinor(sum(later.envelope(), "available"), later.planned().currency());
  }

  private boolean balanced(UUID envelope) {
    return sum(envelope, "funding + available + reserved + committed + paid + recovered") == 0;
  }

  private long sum(UUID envelope, String what) {
    return jdbc.sql("select " + what + " from ledger_account where envelope_id = :id")
        .param("id", envelope)
        .query(Long.class)
        .single();
  }

  private static Money eur(String amount) {
    return Money.of(amount, "EUR");
  }
}
