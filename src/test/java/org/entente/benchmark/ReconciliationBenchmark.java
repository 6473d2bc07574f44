package org.entente.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.entente.reconciliation.Reconciliations;
import org.entente.reconciliation.RunResult;
import org.entente.reconciliation.RunRounds;
import org.entente.shared.Actor;
import org.entente.testing.TestWorld;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A year of an account: 10,000 payments with their orders, entries and bookings, and a statement of
 * each day; one run over all of it, against a plain count of the bank's bookings in the same run.
 * Prints and never asserts a time.
 */
@Tag("benchmark")
@SpringBootTest(
    properties = {
      "entente.database.folder=target/benchmark-reconciliation",
      "entente.database.durable=true",
      "entente.demo.cases=false",
      "entente.reconciliation.every-bank-day=false",
      "entente.workflow.full-history=false"
    })
@AutoConfigureMockMvc
@ActiveProfiles({"demo", "test"})
@Import(TestWorld.class)
class ReconciliationBenchmark {

  private static final int PAYMENTS = 10_000;
  private static final int ROUNDS = 10;
  private static final String ACCOUNT = "yearly";

  @Autowired private Reconciliations reconciliations;
  @Autowired private RunRounds rounds;
  @Autowired private TransactionTemplate transactions;
  @Autowired private JdbcClient jdbc;

  @Test
  void comparesAYear() throws Exception {
    LocalDate day = reconciliations.lastDay();
    transactions.executeWithoutResult(status -> fill(day));
    jdbc.sql("analyze").update();
    RunResult result = run(day);
    assertThat(result.agrees()).isTrue();
    System.out.printf(
        "reconciliation, %,d payments of a year, %,d of them on the day%n",
        PAYMENTS, result.matched());
    Timing plain =
        new Timing(
            "plain count of the bank's bookings",
            ROUNDS,
            () ->
                jdbc.sql(
                        """
                        select order_id, count(*), sum(amount) from bank_answer_record
                         where account = :account group by order_id
                        """)
                    .param("account", ACCOUNT)
                    .query()
                    .listOfRows());
    plain.print("a run", ROUNDS, () -> run(day));
  }

  private RunResult run(LocalDate day) {
    UUID id = reconciliations.ask(ACCOUNT, day, Actor.SYSTEM);
    rounds.make(id);
    return Objects.requireNonNull(reconciliations.get(id).result());
  }

  /** Without the checks of a single booking, which are measured elsewhere. */
  private void fill(LocalDate day) {
    jdbc.sql("set local session_replication_role = replica").update();
    for (String each : YEAR) {
      jdbc.sql(each).param("account", ACCOUNT).param("day", day).update();
    }
  }

  private static final String[] YEAR = {
    """
    create temporary table paid on commit drop as
      select md5('order' || n)::uuid as id, n, 'PX-' || n as key, 100000 + n as amount,
          cast(:day as date) - (n % 250) as on_day, md5('file' || n % 250)::uuid as file,
          cast(:account as text) as account
        from generate_series(1, 10000) n
    """,
    """
    insert into bank_answer_file (id, name, source, hash, kind, message_id, received_at, actor_name,
        state, records)
      select file, 'statement', 'FOLDER', encode(sha256(file::text::bytea), 'hex'), 'STATEMENT',
          'M', on_day, 'system', 'DONE', 40
        from (select distinct file, on_day from paid where :account = account
          and on_day <= cast(:day as date)) f
    """,
    """
    insert into bank_payment (order_id, account, end_to_end_id, uetr, amount, currency, sealed,
        execution_day, order_hash, submitted_at, state, since)
      select id, account, key, md5(key)::uuid, amount, 'EUR', '', on_day,
          encode(sha256(key::bytea), 'hex'), on_day, 'PAID', on_day
        from paid where :account = account and on_day <= cast(:day as date)
    """,
    """
    insert into disbursement_order (id, reference, disbursement_id, number, account, amount,
        currency, details, holder, masked, execution_day, remittance, uetr, state, content, hash,
        made_by, made_name, made_at, checked_by, checked_name, checked_at, checked_hash, moved_at,
        paid_at)
      select id, key, id, 1, account, amount, 'EUR', id, 'H', 'M', on_day, 'R', md5(key)::uuid,
          'PAID', '', encode(sha256(key::bytea), 'hex'), md5('maker')::uuid, 'Maker', on_day,
          md5('checker')::uuid, 'Checker', on_day, encode(sha256(key::bytea), 'hex'), on_day, on_day
        from paid where :account = account and on_day <= cast(:day as date)
    """,
    """
    insert into ledger_entry (id, envelope_id, number, cause, subject_kind, subject_id, key,
        actor_name, recorded_at, written_in)
      select id, md5('envelope')::uuid, n, 'PAY', 'award', id, 'payment:' || id || ':pay', 'system',
          on_day, pg_current_xact_id()
        from paid where :account = account and on_day <= cast(:day as date)
    """,
    """
    insert into ledger_posting (entry_id, envelope_id, account, amount, currency)
      select id, md5('envelope')::uuid, s.account, s.sign * amount, 'EUR'
        from paid p cross join (values ('PAID', 1), ('COMMITTED', -1)) s (account, sign)
       where :account = p.account and on_day <= cast(:day as date)
    """,
    """
    insert into bank_answer_record (file_id, position, level, line, identity, outcome, order_id,
        account, reference, bank_reference, status, amount, currency, direction, booked_on, value_on)
      select file, n, 'LINE', n, 'I' || n, 'MOVED', id, account, key, 'B' || n, 'BOOKED', amount,
          'EUR', 'DEBIT', on_day, on_day
        from paid where :account = account and on_day <= cast(:day as date)
    """,
    """
    insert into bank_statement (file_id, number, account, report, balances, entries)
      select file, 0, account, 'S' || on_day, jsonb_build_array(
          jsonb_build_object('type', 'OPBD', 'day', on_day, 'amount', '1000.00 EUR'),
          jsonb_build_object('type', 'CLBD', 'day', on_day, 'amount', '1000.00 EUR')), 40
        from (select distinct file, on_day, account from paid) f
       where :account = account and on_day <= cast(:day as date)
    """
  };
}
