package org.entente.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entente.testing.SampleStatements.debit;
import static org.entente.testing.SampleStatements.fee;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.entente.bank.PayingAccounts;
import org.entente.bank.PaymentInstruction;
import org.entente.shared.Actor;
import org.entente.shared.Refusal;
import org.entente.testing.EntenteTest;
import org.entente.testing.ProcessDriver;
import org.entente.testing.SamplePayments;
import org.entente.testing.SampleStatements;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Many differences, explained by one reason: each by the rules of one. */
@EntenteTest
class ExplanationsTest {

  private static final String ACCOUNT = "several";
  private static final String REASON = "The statement of another day was brought";

  @Autowired private Reconciliations reconciliations;
  @Autowired private RunRounds rounds;
  @Autowired private PayingAccounts accounts;
  @Autowired private SamplePayments payments;
  @Autowired private SampleStatements bank;
  @Autowired private ProcessDriver driver;
  @Autowired private JdbcClient jdbc;

  @Test
  void explainsEachByTheRulesOfOne() throws Exception {
    Actor director = driver.person("finance-director").actor();
    Actor president = driver.person("presidents-office").actor();
    PaymentInstruction made = payments.instruction(ACCOUNT, "12.00", director.personId());
    payments.submit(made);
    LocalDate day = reconciliations.lastDay();
    bank.statement(
        ACCOUNT,
        day,
        "1000.00",
        fee(day, "1.00"),
        fee(day, "2.00"),
        fee(day, "3.00"),
        fee(day, "4.00"),
        debit(made.endToEndId(), day, "12.50"));
    Set<UUID> open = open(run(day));
    assertThat(open).hasSize(5);
    refusesWhatNobodyCouldMean(open, director);

    UUID own = own(made);
    UUID meanwhile = open.stream().filter(each -> !each.equals(own)).findFirst().orElseThrow();
    reconciliations.decide(meanwhile, "A fee of the bank", president);
    Explained explained = reconciliations.explain(open, REASON, director);
    assertThat(explained.now()).hasSize(3);
    assertThat(explained.own()).extracting(Difference::id).containsExactly(own);
    assertThat(explained.before()).extracting(Difference::id).containsExactly(meanwhile);
    assertThat(explained.whole()).isFalse();
    assertThat(explained.now())
        .allSatisfy(each -> assertThat(now(each.id()).reason()).isEqualTo(REASON));
    assertThat(now(meanwhile).reason()).isEqualTo("A fee of the bank");
    assertThat(now(own).state()).isEqualTo(DifferenceState.OPEN);
    assertThat(events()).isEqualTo(3);
    assertThat(standing()).isTrue();

    assertThat(reconciliations.explain(open, REASON, president).now())
        .extracting(Difference::id)
        .containsExactly(own);
    assertThat(standing()).isFalse();
    assertThat(reconciliations.explain(open, REASON, president).now()).isEmpty();
    explainsEachOnceWhoeverPresses(day.minusDays(1), List.of(director, president));
  }

  private void refusesWhatNobodyCouldMean(Set<UUID> open, Actor director) {
    Set<UUID> more = new HashSet<>(open);
    more.add(UUID.randomUUID());
    refused(more, REASON, director, Refusal.Kind.NOT_FOUND);
    refused(open, " so ", director, Refusal.Kind.INVALID);
    refused(Set.of(), REASON, director, Refusal.Kind.INVALID);
    assertThat(open)
        .allSatisfy(each -> assertThat(now(each).state()).isEqualTo(DifferenceState.OPEN));
  }

  private void refused(Set<UUID> differences, String reason, Actor actor, Refusal.Kind kind) {
    assertThatThrownBy(() -> reconciliations.explain(differences, reason, actor))
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(kind));
  }

  /** Two people press at the same moment. */
  private void explainsEachOnceWhoeverPresses(LocalDate day, List<Actor> people) throws Exception {
    bank.statement(ACCOUNT, day, "1006.00", fee(day, "5.00"), fee(day, "1.00"));
    Set<UUID> open = open(run(reconciliations.lastDay()));
    assertThat(open).hasSize(2);
    List<Callable<Explained>> presses =
        people.stream()
            .map(each -> (Callable<Explained>) () -> reconciliations.explain(open, REASON, each))
            .toList();
    int done = 0;
    ExecutorService both = Executors.newFixedThreadPool(2);
    try {
      for (Future<Explained> each : both.invokeAll(presses)) {
        done += each.get().now().size();
      }
    } finally {
      both.shutdown();
    }
    assertThat(done).isEqualTo(2);
    assertThat(standing()).isFalse();
  }

  private Run run(LocalDate day) {
    UUID id = reconciliations.ask(ACCOUNT, day, Actor.SYSTEM);
    rounds.make(id);
    return reconciliations.get(id);
  }

  private Set<UUID> open(Run run) {
    return jdbc.sql(
            """
            select difference_id from reconciliation_line
             where run_id = :run and standing in ('NEW', 'OPEN')
            """)
        .param("run", run.id())
        .query(UUID.class)
        .set();
  }

  private UUID own(PaymentInstruction made) {
    return jdbc.sql("select id from reconciliation_difference where order_id = :order")
        .param("order", made.order())
        .query(UUID.class)
        .single();
  }

  private Difference now(UUID id) {
    return reconciliations.difference(id).orElseThrow();
  }

  private int events() {
    return Objects.requireNonNull(
        jdbc.sql(
                """
                select count(*) from audit_event
                 where action = 'reconciliation.decided' and after::text like :reason
                """)
            .param("reason", "%" + REASON + "%")
            .query(Integer.class)
            .single());
  }

  /** Blocked by differences; a contradicting answer may block it beside them. */
  private boolean standing() {
    return jdbc.sql(
            """
            select exists (select from reconciliation_difference
              where account = :account and state = 'OPEN')
            """)
        .param("account", ACCOUNT)
        .query(Boolean.class)
        .single();
  }
}
