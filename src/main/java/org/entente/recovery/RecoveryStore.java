package org.entente.recovery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.entente.database.ActColumns;
import org.entente.database.Referenced;
import org.entente.database.Times;
import org.entente.shared.Act;
import org.entente.shared.Folded;
import org.entente.shared.Money;
import org.entente.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code recovery}. */
@Repository
class RecoveryStore {

  private static final String SELECT =
      """
      select r.*, m.*, (select coalesce(sum(q.amount), 0) from recovery_request q
          where q.recovery_id = r.id and q.state = 'APPROVED'
            and q.kind in ('RECEIPT', 'OFFSET', 'WAIVER', 'WRITE_OFF')) as pending, b.*
        from recovery r cross join lateral (
          select coalesce(sum(amount) filter (where kind = 'DEMAND'), 0) as demanded,
              coalesce(-sum(amount) filter (where kind = 'RECEIPT'), 0) as received,
              coalesce(-sum(amount) filter (where kind = 'OFFSET'), 0) as set_off,
              coalesce(-sum(amount) filter (where kind = 'WAIVER'), 0) as waived,
              coalesce(-sum(amount) filter (where kind = 'WRITE_OFF'), 0) as written_off
            from recovery_movement where recovery_id = r.id) m cross join lateral (
          select coalesce(sum(amount) filter (where state in ('ASKED', 'APPROVED')), 0)
                as returning,
              coalesce(sum(amount) filter (where state = 'BOOKED'), 0) as returned
            from recovery_request where recovery_id = r.id and kind = 'RETURN') b
       where\s""";

  private final JdbcClient jdbc;
  private final Referenced records;

  RecoveryStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
    this.records = new Referenced(jdbc, "recovery");
  }

  Optional<Recovery> find(UUID id) {
    return jdbc.sql(SELECT + "r.id = :id").param("id", id).query(RecoveryStore::row).optional();
  }

  Recovery get(UUID id) {
    return find(id).orElseThrow(Refusal::notFound);
  }

  Optional<Recovery> ofAward(UUID award) {
    return jdbc.sql(SELECT + "r.award_id = :award")
        .param("award", award)
        .query(RecoveryStore::row)
        .optional();
  }

  /** Nobody else demands, settles or decides anything of it until the transaction ends. */
  Recovery lock(UUID id) {
    UUID locked =
        jdbc.sql("select id from recovery where id = :id for update")
            .param("id", id)
            .query(UUID.class)
            .optional()
            .orElseThrow(Refusal::notFound);
    return get(locked);
  }

  /**
   * @return false where the award has its recovery already
   */
  boolean insert(Recovery recovery) {
    Act asked = recovery.asked();
    return jdbc.sql(
                """
                insert into recovery (id, reference, award_id, envelope_id, payee, beneficiary,
                  currency, state, to_demand, reason, asked_by, asked_name, asked_for, asked_at,
                  opened_at, searchable)
                values (:id, :reference, :award, :envelope, :payee, :beneficiary, :currency,
                  'OPENED', :amount, :reason, :by, :name, :for, cast(:at as timestamptz), :opened,
                  :searchable)
                on conflict (award_id) do nothing
                """)
            .param("id", recovery.id())
            .param("reference", recovery.reference())
            .param("award", recovery.award())
            .param("envelope", recovery.envelope())
            .param("payee", recovery.payee())
            .param("beneficiary", recovery.beneficiary())
            .param("currency", recovery.currency().getCurrencyCode())
            .param("amount", recovery.toDemand().minor())
            .param("reason", recovery.reason())
            .param("by", asked == null ? null : asked.by())
            .param("name", asked == null ? null : asked.name())
            .param("for", asked == null ? null : asked.onBehalf())
            .param("at", asked == null ? null : Times.column(asked.at()))
            .param("opened", Times.column(recovery.openedAt()))
            .param("searchable", Folded.of(recovery.reference() + " " + recovery.beneficiary()))
            .update()
        == 1;
  }

  void toDemand(UUID id, Money amount) {
    set(id, "to_demand", amount);
  }

  void released(UUID id, Money amount) {
    set(id, "released", amount);
  }

  void toReturn(UUID id, Money amount) {
    set(id, "to_return", amount);
  }

  void countedAgain(UUID id, Money amount) {
    set(id, "counted_again", amount);
  }

  private void set(UUID id, String column, Money amount) {
    jdbc.sql("update recovery set " + column + " = :amount, version = version + 1 where id = :id")
        .param("amount", amount.minor())
        .param("id", id)
        .update();
  }

  /** What the office asked for was refused; what a report says stays to be demanded. */
  void askedInVain(UUID id, Money left) {
    jdbc.sql(
            """
            update recovery set to_demand = :left, asked_by = null, asked_name = null,
              asked_for = null, asked_at = null, version = version + 1
             where id = :id
            """)
        .param("left", left.minor())
        .param("id", id)
        .update();
  }

  void askedFor(UUID id, Money amount, String reason, Act asked) {
    jdbc.sql(
            """
            update recovery set to_demand = :amount, reason = :reason, asked_by = :by,
              asked_name = :name, asked_for = :for, asked_at = :at, version = version + 1
             where id = :id
            """)
        .param("amount", amount.minor())
        .param("reason", reason)
        .params(ActColumns.parameters(asked))
        .param("id", id)
        .update();
  }

  void demanded(UUID id, LocalDate dueOn) {
    jdbc.sql(
            """
            update recovery set state = 'DEMANDED', due_on = :due, version = version + 1
             where id = :id
            """)
        .param("due", dueOn)
        .param("id", id)
        .update();
  }

  void enter(UUID id, RecoveryState state) {
    jdbc.sql("update recovery set state = :state, version = version + 1 where id = :id")
        .param("state", state.name())
        .param("id", id)
        .update();
  }

  Map<UUID, String> references(Collection<UUID> ids) {
    return records.references(ids);
  }

  List<UUID> search(String folded, int limit) {
    return records.search(folded, limit);
  }

  private static Recovery row(ResultSet row, int number) throws SQLException {
    Currency currency = Currency.getInstance(row.getString("currency"));
    return new Recovery(
        row.getObject("id", UUID.class),
        row.getString("reference"),
        row.getObject("award_id", UUID.class),
        row.getObject("envelope_id", UUID.class),
        row.getObject("payee", UUID.class),
        row.getString("beneficiary"),
        currency,
        RecoveryState.valueOf(row.getString("state")),
        Money.ofMinor(row.getLong("to_demand"), currency),
        Money.ofMinor(row.getLong("released"), currency),
        new ReturnTally(
            Money.ofMinor(row.getLong("to_return"), currency),
            Money.ofMinor(row.getLong("counted_again"), currency),
            Money.ofMinor(row.getLong("returning"), currency),
            Money.ofMinor(row.getLong("returned"), currency)),
        row.getString("reason"),
        ActColumns.readOrNull(row, "asked"),
        row.getObject("due_on", LocalDate.class),
        Times.instant(row, "opened_at"),
        tally(row, currency),
        row.getLong("version"));
  }

  private static Tally tally(ResultSet row, Currency currency) throws SQLException {
    return new Tally(
        Money.ofMinor(row.getLong("demanded"), currency),
        Money.ofMinor(row.getLong("received"), currency),
        Money.ofMinor(row.getLong("set_off"), currency),
        Money.ofMinor(row.getLong("waived"), currency),
        Money.ofMinor(row.getLong("written_off"), currency),
        Money.ofMinor(row.getLong("pending"), currency));
  }
}
