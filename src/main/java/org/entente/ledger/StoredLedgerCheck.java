package org.entente.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** One statement, so that it sees one moment while others go on booking. */
@Service
class StoredLedgerCheck implements LedgerCheck {

  private static final String TROUBLES =
      """
      with entry as (
        select e.*, v.reference,
            lag(e.number, 1, 0::bigint) over (partition by e.envelope_id order by e.number) as before
          from ledger_entry e join ledger_envelope v on v.id = e.envelope_id
         where (cast(:envelope as uuid) is null or e.envelope_id = :envelope)
      ), moved as (
        select e.id, e.envelope_id, e.reference, e.number, e.subject_kind, e.subject_id,
            coalesce(sum(p.amount), 1) as total,
            coalesce(sum(p.amount) filter (where p.account = 'FUNDING'), 0) as funding,
            coalesce(sum(p.amount) filter (where p.account = 'AVAILABLE'), 0) as available,
            coalesce(sum(p.amount) filter (where p.account = 'RESERVED'), 0) as reserved,
            coalesce(sum(p.amount) filter (where p.account = 'COMMITTED'), 0) as committed,
            coalesce(sum(p.amount) filter (where p.account = 'PAID'), 0) as paid,
            coalesce(sum(p.amount) filter (where p.account = 'RECOVERED'), 0) as recovered
          from entry e left join ledger_posting p on p.entry_id = e.id
         group by e.id, e.envelope_id, e.reference, e.number, e.subject_kind, e.subject_id
      ), book as (
        select envelope_id, reference, number,
            sum(funding) over upto as funding, sum(available) over upto as available,
            sum(reserved) over upto as reserved, sum(committed) over upto as committed,
            sum(paid) over upto as paid, sum(recovered) over upto as recovered,
            row_number() over (partition by envelope_id order by number desc) as place
          from moved window upto as (partition by envelope_id order by number)
      ), cases as (
        select envelope_id, reference, number, subject_kind, subject_id,
            sum(reserved) over upto as reserved, sum(committed) over upto as committed,
            sum(paid) over upto as paid, sum(recovered) over upto as recovered,
            row_number() over (
              partition by envelope_id, subject_kind, subject_id order by number desc) as place
          from moved
        window upto as (partition by envelope_id, subject_kind, subject_id order by number)
      )
      select reference, number, 'GAP' as kind from entry where number <> before + 1
      union all
      select reference, number, 'UNBALANCED' from moved where total <> 0
      union all
      select reference, number, 'OVERDRAWN' from book
       where funding > 0 or available < 0 or reserved < 0 or committed < 0 or paid + recovered < 0
          or recovered > 0 or funding + available + reserved + committed + paid + recovered <> 0
      union all
      select reference, number, 'CASE_OVERDRAWN' from cases
       where reserved < 0 or committed < 0 or paid + recovered < 0 or recovered > 0
      union all
      select v.reference, 0, 'BALANCE'
        from ledger_account a join ledger_envelope v on v.id = a.envelope_id
        left join book b on b.envelope_id = a.envelope_id and b.place = 1
       where (cast(:envelope as uuid) is null or a.envelope_id = :envelope)
         and ((a.funding, a.available, a.reserved, a.committed, a.paid, a.recovered)
             is distinct from
             (coalesce(b.funding, 0), coalesce(b.available, 0), coalesce(b.reserved, 0),
               coalesce(b.committed, 0), coalesce(b.paid, 0), coalesce(b.recovered, 0))
           or v.last_entry <> coalesce(b.number, 0))
      union all
      select v.reference, 0, 'CASE_BALANCE'
        from (select * from ledger_holding
            where (cast(:envelope as uuid) is null or envelope_id = :envelope)) h
        full join (select * from cases where place = 1
            and (reserved, committed, paid, recovered) <> (0, 0, 0, 0)) c
          using (envelope_id, subject_kind, subject_id)
        join ledger_envelope v on v.id = envelope_id
       where (coalesce(h.reserved, 0), coalesce(h.committed, 0), coalesce(h.paid, 0),
           coalesce(h.recovered, 0))
         <> (coalesce(c.reserved, 0), coalesce(c.committed, 0), coalesce(c.paid, 0),
           coalesce(c.recovered, 0))
      union all
      select e.reference, e.number, 'UNDECIDED' from entry e
        left join ledger_change c on c.id = e.change_id
       where e.cause in ('OPENING', 'TOP_UP', 'CUT', 'CARRY_OUT', 'CARRY_IN', 'CORRECTION')
         and (c.state is distinct from 'BOOKED' or c.decided_by is not distinct from c.requested_by)
       order by reference, number limit 100
      """;

  private final JdbcClient jdbc;

  StoredLedgerCheck(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
  public Result of(UUID envelope) {
    return look(envelope);
  }

  @Override
  @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
  public Result ofAll() {
    return look(null);
  }

  private Result look(@Nullable UUID envelope) {
    List<Trouble> troubles =
        jdbc.sql(TROUBLES).param("envelope", envelope).query(StoredLedgerCheck::trouble).list();
    long entries =
        jdbc.sql(
                """
                select count(*) from ledger_entry
                 where (cast(:envelope as uuid) is null or envelope_id = :envelope)
                """)
            .param("envelope", envelope)
            .query(Long.class)
            .single();
    return new Result(entries, troubles);
  }

  private static Trouble trouble(ResultSet row, int number) throws SQLException {
    return new Trouble(
        row.getString("reference"), row.getLong("number"), Kind.valueOf(row.getString("kind")));
  }
}
