package org.entente.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entente.testing.SampleStatements.debit;
import static org.entente.testing.SampleStatements.fee;
import static org.entente.testing.SampleStatements.received;
import static org.entente.testing.SampleStatements.returned;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.entente.bank.AccountBlock;
import org.entente.bank.AccountBlocks;
import org.entente.bank.BlockKind;
import org.entente.bank.FateState;
import org.entente.bank.PayingAccount;
import org.entente.bank.PayingAccounts;
import org.entente.bank.PaymentInstruction;
import org.entente.bank.batch.BatchMaking;
import org.entente.database.Times;
import org.entente.disbursement.Disbursement;
import org.entente.disbursement.PaymentOrder;
import org.entente.shared.Actor;
import org.entente.shared.Refusal;
import org.entente.testing.EntenteTest;
import org.entente.testing.ProcessDriver;
import org.entente.testing.SampleDisbursements;
import org.entente.testing.SamplePayments;
import org.entente.testing.SampleRecoveries;
import org.entente.testing.SampleStatements;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Differences made by what banks and people do: found, explained once, and gone by themselves. */
@EntenteTest
class ReconciliationTest {

  private static final String ACCOUNT = "checked";

  @Autowired private Reconciliations reconciliations;
  @Autowired private RunRounds rounds;
  @Autowired private DailyRuns daily;
  @Autowired private ReconciliationRuns runs;
  @Autowired private Comparison comparison;
  @Autowired private RestoredStart restored;
  @Autowired private AccountBlocks blocks;
  @Autowired private PayingAccounts accounts;
  @Autowired private SamplePayments payments;
  @Autowired private SampleStatements bank;
  @Autowired private SampleDisbursements disbursements;
  @Autowired private SampleRecoveries recoveries;
  @Autowired private BatchMaking batches;
  @Autowired private ProcessDriver driver;
  @Autowired private JdbcClient jdbc;
  @Autowired private Clock clock;

  @Test
  void findsEveryDifferenceOnceAndForgetsNoDecision() {
    LocalDate day = comparison.last();
    LocalDate earlier = comparison.before(day, 4);
    Disbursement agreed = ordered();
    Disbursement back = ordered();
    Disbursement hanging = ordered();
    Disbursement early = ordered();
    Disbursement refused = disbursements.due(disbursements.small());
    disbursements.make(refused, ACCOUNT);
    PaymentInstruction unseen = sent("11.00");
    PaymentInstruction other = sent("12.00");
    PaymentInstruction twice = sent("13.00");
    PaymentInstruction credited = sent("14.00");
    PaymentInstruction unknown = sent("15.00");
    List<PaymentInstruction> file = file(earlier);
    List<PaymentInstruction> told = file(earlier);
    PaymentInstruction never = payments.queued(ACCOUNT, "16.00");
    bank.settled(unseen.endToEndId());
    bank.settled(told.get(1).endToEndId());
    aged("since", told.get(1).order());
    String recovery = recoveries.opened().reference();
    aged("since", unseen.order());
    unknown(unknown);
    bank.statement(ACCOUNT, earlier, "10000.00");
    bank.statement(
        ACCOUNT,
        day,
        "9900.00",
        paid(agreed, day),
        paid(back, day),
        fee(day, "1.00"),
        debit(other.endToEndId(), day, "12.50"),
        debit(twice.endToEndId(), day, "13.00"),
        debit(twice.endToEndId(), day, "13.00"),
        returned(credited.endToEndId(), day, "14.00"),
        debit(never.endToEndId(), day, "16.00"),
        debit(told.get(0).endToEndId(), day, "17.00"),
        received(day, "300.00", "Grant " + recovery.replace('-', ' ')),
        SampleStatements.sent(day, "30.00", "Returned to you, " + recovery),
        debit(file.get(0).endToEndId(), day, "17.00"));
    driver.runAsyncJobs(agreed.id());
    driver.runAsyncJobs(back.id());
    bank.notification(
        ACCOUNT,
        returned(order(back).endToEndId(), day, amount(back)),
        paid(hanging, comparison.before(day, 1)));
    disbursements.answer(early, FateState.PAID);
    for (Disbursement each : List.of(back, hanging, early)) {
      aged("since", order(each).id());
    }

    Run first = run(ACCOUNT, day);
    assertThat(kinds(first, Standing.NEW))
        .containsExactlyInAnyOrder(
            "NOT_ON_STATEMENT " + unseen.endToEndId(),
            "AMOUNT " + other.endToEndId(),
            "TWICE " + twice.endToEndId(),
            "NOT_DEBITED " + credited.endToEndId(),
            "UNKNOWN_LONG " + unknown.endToEndId(),
            "CONTRADICTS " + never.endToEndId(),
            "STILL_PAID " + order(back).endToEndId(),
            "NOT_IN_BOOK " + order(hanging).endToEndId(),
            "NOT_AT_BANK " + order(early).endToEndId(),
            "UNKNOWN_HERE ",
            "REPAYMENT ",
            "RETURN ",
            "NOT_ON_STATEMENT " + told.get(1).endToEndId(),
            "STATEMENT_MISSING ",
            "STATEMENT_MISSING ",
            "STATEMENT_MISSING ",
            "BALANCE_CHAIN ",
            "FILE_SUM " + message(file.get(0)));
    assertThat(kinds(first, Standing.MATCHED))
        .containsExactlyInAnyOrder(
            "MATCHED " + order(agreed).endToEndId(),
            "MATCHED " + told.get(0).endToEndId(),
            "MATCHED " + file.get(0).endToEndId());
    assertThat(named(first)).containsExactly(recovery, recovery);
    staysAsItIs(first);
    assertThat(notices(first)).isOne();
    assertThat(accounts.blocked(ACCOUNT)).isTrue();
    assertThatThrownBy(() -> disbursements.check(refused)).isInstanceOf(Refusal.class);

    explain(first, order(hanging).endToEndId());
    liftAnswers();
    assertThat(accounts.blocked(ACCOUNT)).isFalse();
    disbursements.check(refused);

    Run again = run(ACCOUNT, day);
    assertThat(again.number()).isEqualTo(first.number() + 1);
    assertThat(result(again).fresh()).isZero();
    assertThat(result(again).open()).isZero();
    assertThat(result(again).decided()).isEqualTo(18);
    assertThat(notices(again)).isZero();
    assertThat(accounts.blocked(ACCOUNT)).isFalse();

    closesWhatTheBankTellsLate(day);
  }

  private void closesWhatTheBankTellsLate(LocalDate day) {
    PaymentInstruction late = sent("100.00");
    bank.settled(late.endToEndId());
    aged("since", late.order());
    Run missing = run(ACCOUNT, day);
    assertThat(kinds(missing, Standing.NEW))
        .containsExactly("NOT_ON_STATEMENT " + late.endToEndId());
    assertThat(standing(ACCOUNT)).contains(BlockKind.RECONCILIATION);
    LocalDate between = comparison.before(day, 2);
    bank.statement(ACCOUNT, between, "10000.00", debit(late.endToEndId(), between, "100.00"));
    Run found = run(ACCOUNT, day);
    assertThat(kinds(found, Standing.RESOLVED))
        .containsExactly("NOT_ON_STATEMENT " + late.endToEndId());
    assertThat(result(found).fresh()).isZero();
    assertThat(accounts.blocked(ACCOUNT)).isFalse();
  }

  /** By the finance director, with a reason; not by those who had a hand in it; each once. */
  private void explain(Run run, String own) {
    List<UUID> open = open(run);
    Actor director = driver.person("finance-director").actor();
    Actor maker = driver.person("finance-officer").actor();
    UUID made = difference(run, own);
    assertThatThrownBy(() -> reconciliations.decide(made, "I know why", maker))
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.FORBIDDEN));
    assertThatThrownBy(() -> reconciliations.decide(made, "so", director))
        .isInstanceOf(Refusal.class);
    for (UUID each : open) {
      assertThat(standing(ACCOUNT)).contains(BlockKind.RECONCILIATION);
      reconciliations.decide(each, "Looked at with the bank", director);
    }
    assertThat(standing(ACCOUNT)).doesNotContain(BlockKind.RECONCILIATION);
    assertThatThrownBy(() -> reconciliations.decide(made, "Once more", director))
        .isInstanceOf(Refusal.class);
  }

  private void staysAsItIs(Run run) {
    assertThat(runs.hash(run.id())).isEqualTo(result(run).hash().hex());
    assertThatThrownBy(
            () ->
                jdbc.sql("update reconciliation_line set bank_amount = 0 where run_id = :id")
                    .param("id", run.id())
                    .update())
        .isInstanceOf(DataAccessException.class);
    assertThatThrownBy(
            () ->
                jdbc.sql("update reconciliation_run set fresh = 0 where id = :id")
                    .param("id", run.id())
                    .update())
        .isInstanceOf(DataAccessException.class);
  }

  /** Two nodes wake up at the same moment. */
  @Test
  void makesOneRunOfADayWhicheverNodeAsks() throws Exception {
    LocalDate day = comparison.last();
    together(
        () -> {
          daily.ask("twofold");
          return null;
        });
    assertThat(count("twofold", day)).isOne();
    UUID id = runs.waiting("twofold", day).orElseThrow();
    together(
        () -> {
          rounds.make(id);
          return null;
        });
    Run made = reconciliations.get(id);
    assertThat(made.done()).isTrue();
    assertThat(made.taken()).isOne();
    assertThat(made.daily()).isTrue();
    daily.ask("twofold");
    assertThat(count("twofold", day)).isOne();
    UUID asked = reconciliations.ask("twofold", day, Actor.SYSTEM);
    assertThat(reconciliations.ask("twofold", day, Actor.SYSTEM)).isEqualTo(asked);
    rounds.make(asked);
    assertThat(reconciliations.get(asked).number()).isEqualTo(2);
    assertThatThrownBy(() -> reconciliations.ask("twofold", day.plusYears(1), Actor.SYSTEM))
        .isInstanceOf(Refusal.class);
  }

  /** F23: what the bank has since the backup is known before anything is paid. */
  @Test
  void paysNothingAfterARestorationBeforeItAgreesWithTheBank() {
    String label = "backup " + UUID.randomUUID();
    LocalDate day = LocalDate.now(clock);
    LocalDate old = comparison.before(comparison.last(), 3);
    try {
      restored.block(label);
      restored.block(label);
      assertThat(accounts.all()).allMatch(each -> accounts.blocked(each.id()));
      PaymentInstruction lost = payments.queued("restored", "21.00");
      reachesTooLittle(old);
      reachesTooLittle(comparison.last());
      Run without = run("restored", day);
      assertThat(kinds(without, Standing.NEW)).containsExactly("STATEMENT_MISSING ");
      assertThat(standing("restored")).containsExactly(BlockKind.RECONCILIATION);
      assertThat(kinds(run("restored", old), Standing.OPEN)).containsExactly("STATEMENT_MISSING ");
      bank.statement("restored", day, "100.00", debit(lost.endToEndId(), day, "21.00"));
      Run with = run("restored", day);
      assertThat(kinds(with, Standing.NEW)).containsExactly("CONTRADICTS " + lost.endToEndId());
      assertThat(standing("restored"))
          .containsExactlyInAnyOrder(BlockKind.RECONCILIATION, BlockKind.ANSWER);
      Actor director = driver.person("finance-director").actor();
      open(with).forEach(each -> reconciliations.decide(each, "Sent before the loss", director));
      assertThat(standing("restored")).containsExactly(BlockKind.ANSWER);
    } finally {
      jdbc.sql("delete from reconciliation_restoration where label = :label")
          .param("label", label)
          .update();
      accounts.all().stream().map(PayingAccount::id).forEach(this::unblock);
    }
  }

  /** All is explained, and yet the day of the restoration was not looked at. */
  private void reachesTooLittle(LocalDate day) {
    Run early = run("restored", day);
    Actor director = driver.person("finance-director").actor();
    open(early).forEach(each -> reconciliations.decide(each, "No statement so early", director));
    assertThat(result(run("restored", day)).open()).isZero();
    assertThat(standing("restored")).containsExactly(BlockKind.RECONCILIATION);
  }

  private void unblock(String account) {
    for (AccountBlock block : blocks.allStanding(account)) {
      if (account.equals("restored") || block.kind() == BlockKind.RECONCILIATION) {
        blocks.lift(account, block.kind(), "The test is over", Actor.SYSTEM);
      }
    }
  }

  private static void together(Callable<Void> work) throws Exception {
    ExecutorService nodes = Executors.newFixedThreadPool(4);
    try {
      for (Future<Void> each : nodes.invokeAll(List.of(work, work, work, work))) {
        each.get();
      }
    } finally {
      nodes.shutdown();
    }
  }

  private Run run(String account, LocalDate day) {
    UUID id = reconciliations.ask(account, day, Actor.SYSTEM);
    rounds.make(id);
    Run run = reconciliations.get(id);
    assertThat(run.done()).as(String.valueOf(run.trouble())).isTrue();
    return run;
  }

  private static RunResult result(Run run) {
    return Objects.requireNonNull(run.result());
  }

  private List<String> kinds(Run run, Standing standing) {
    return jdbc.sql(
            """
            select l.kind || ' ' || coalesce(l.our_key, case when l.kind = 'NOT_ON_STATEMENT'
                then l.arguments ->> 0 end, '')
              from reconciliation_line l where run_id = :run and standing = :standing
            """)
        .param("run", run.id())
        .param("standing", standing.name())
        .query(String.class)
        .list();
  }

  /** The recoveries that a repayment and a return name. */
  private List<String> named(Run run) {
    return jdbc.sql(
            """
            select arguments ->> 0 from reconciliation_line
             where run_id = :run and kind in ('REPAYMENT', 'RETURN')
            """)
        .param("run", run.id())
        .query(String.class)
        .list();
  }

  private List<UUID> open(Run run) {
    return jdbc.sql(
            """
            select difference_id from reconciliation_line
             where run_id = :run and standing in ('NEW', 'OPEN')
            """)
        .param("run", run.id())
        .query(UUID.class)
        .list();
  }

  private UUID difference(Run run, String key) {
    return jdbc.sql(
            "select difference_id from reconciliation_line where run_id = :run and our_key = :key")
        .param("run", run.id())
        .param("key", key)
        .query(UUID.class)
        .single();
  }

  private List<BlockKind> standing(String account) {
    return blocks.allStanding(account).stream().map(AccountBlock::kind).toList();
  }

  private void liftAnswers() {
    blocks.lift(ACCOUNT, "The bank was called", driver.person("finance-director").actor());
  }

  private int count(String account, LocalDate day) {
    return jdbc.sql("select count(*) from reconciliation_run where account = :a and day = :day")
        .param("a", account)
        .param("day", day)
        .query(Integer.class)
        .single();
  }

  private int notices(Run run) {
    return jdbc.sql("select count(*) from notify_notice where notice_key like :key")
        .param("key", "reconciliation:" + run.id() + "%")
        .query(Integer.class)
        .single();
  }

  private Disbursement ordered() {
    Disbursement due = disbursements.due(disbursements.small());
    disbursements.make(due, ACCOUNT);
    disbursements.check(due);
    atBank(order(due).id());
    disbursements.tell(order(due), FateState.SENT, null);
    return due;
  }

  private PaymentOrder order(Disbursement disbursement) {
    return disbursements.order(disbursement);
  }

  private String amount(Disbursement disbursement) {
    return order(disbursement).amount().amount().toPlainString();
  }

  private SampleStatements.Entry paid(Disbursement disbursement, LocalDate day) {
    return debit(order(disbursement).endToEndId(), day, amount(disbursement));
  }

  private PaymentInstruction sent(String amount) {
    PaymentInstruction payment = payments.queued(ACCOUNT, amount);
    atBank(payment.order());
    return payment;
  }

  private void atBank(UUID order) {
    jdbc.sql("update bank_payment set state = 'SENT', next_at = null where order_id = :order")
        .param("order", order)
        .update();
  }

  private void unknown(PaymentInstruction payment) {
    jdbc.sql(
            """
            update bank_payment set state = 'UNKNOWN', unknown_since = since where order_id = :order
            """)
        .param("order", payment.order())
        .update();
    aged("unknown_since", payment.order());
  }

  /** As if it had been so for a fortnight. */
  private void aged(String column, UUID order) {
    jdbc.sql("update bank_payment set %s = :then where order_id = :order".formatted(column))
        .param("then", Times.column(clock.instant().minus(Duration.ofDays(14))))
        .param("order", order)
        .update();
  }

  /** Two payments in a file that went to the bank on that day. */
  private List<PaymentInstruction> file(LocalDate day) {
    List<PaymentInstruction> in = new ArrayList<>();
    in.add(payments.queued(ACCOUNT, "17.00"));
    in.add(payments.queued(ACCOUNT, "18.00"));
    UUID batch =
        Objects.requireNonNull(
            batches.make(ACCOUNT, in.get(0).executionDay(), Actor.SYSTEM).batch());
    jdbc.sql(
            """
            update bank_batch set state = 'SENT', execution_day = :day, first_id = :first,
              first_name = 'One', second_id = :second, second_name = 'Two', sent_at = created_at
             where id = :id
            """)
        .param("day", day)
        .param("first", driver.person("finance-controller").id())
        .param("second", driver.person("presidents-office").id())
        .param("id", batch)
        .update();
    in.forEach(each -> atBank(each.order()));
    return in;
  }

  private String message(PaymentInstruction payment) {
    return jdbc.sql(
            """
            select b.message_id from bank_batch b join bank_payment p on p.batch_id = b.id
             where p.order_id = :order
            """)
        .param("order", payment.order())
        .query(String.class)
        .single();
  }
}
