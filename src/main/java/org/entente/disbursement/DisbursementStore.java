package org.entente.disbursement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.entente.database.Referenced;
import org.entente.database.Times;
import org.entente.shared.Folded;
import org.entente.shared.Money;
import org.entente.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code disbursement}. */
@Repository
class DisbursementStore {

  private final JdbcClient jdbc;
  private final Referenced records;
  private final Clock clock;

  DisbursementStore(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.records = new Referenced(jdbc, "disbursement");
    this.clock = clock;
  }

  Optional<Disbursement> find(UUID id) {
    return jdbc.sql("select * from disbursement where id = :id")
        .param("id", id)
        .query(DisbursementStore::row)
        .optional();
  }

  Disbursement get(UUID id) {
    return find(id).orElseThrow(Refusal::notFound);
  }

  /** Nobody else makes, moves or books an order of it until the transaction ends. */
  Disbursement lock(UUID id) {
    return jdbc.sql("select * from disbursement where id = :id for update")
        .param("id", id)
        .query(DisbursementStore::row)
        .optional()
        .orElseThrow(Refusal::notFound);
  }

  List<Disbursement> ofAward(UUID award) {
    return jdbc.sql("select * from disbursement where award_id = :award order by instalment")
        .param("award", award)
        .query(DisbursementStore::row)
        .list();
  }

  /** Those that wait for conditions, after this one. */
  List<UUID> waiting(UUID after, int most) {
    return jdbc.sql(
            """
            select id from disbursement where state in ('WAITING', 'DUE') and id > :after
             order by id limit :most
            """)
        .param("after", after)
        .param("most", most)
        .query(UUID.class)
        .list();
  }

  /** Committed awards without any. */
  List<UUID> unopened(int most) {
    return jdbc.sql(
            """
            select a.id from award a where a.status = 'COMMITTED'
               and not exists (select 1 from disbursement d where d.award_id = a.id)
             order by a.id limit :most
            """)
        .param("most", most)
        .query(UUID.class)
        .list();
  }

  /** Those of a payee that are not paid yet. */
  List<UUID> ofPayee(UUID payee) {
    return jdbc.sql(
            """
            select id from disbursement where payee = :payee and state in ('WAITING', 'DUE')
             order by id
            """)
        .param("payee", payee)
        .query(UUID.class)
        .list();
  }

  /**
   * @return false where the instalment has its disbursement already
   */
  boolean insert(Disbursement disbursement) {
    return jdbc.sql(
                """
                insert into disbursement (id, reference, award_id, instalment, envelope_id, payee,
                  beneficiary, planned, currency, state, opened_at, searchable)
                values (:id, :reference, :award, :instalment, :envelope, :payee, :beneficiary,
                  :planned, :currency, :state, :opened, :searchable)
                on conflict (award_id, instalment) do nothing
                """)
            .param("id", disbursement.id())
            .param("reference", disbursement.reference())
            .param("award", disbursement.award())
            .param("instalment", disbursement.instalment())
            .param("envelope", disbursement.envelope())
            .param("payee", disbursement.payee())
            .param("beneficiary", disbursement.beneficiary())
            .param("planned", disbursement.planned().minor())
            .param("currency", disbursement.planned().currency().getCurrencyCode())
            .param("state", disbursement.state().name())
            .param("opened", Times.column(disbursement.openedAt()))
            .param(
                "searchable",
                Folded.of(disbursement.reference() + " " + disbursement.beneficiary()))
            .update()
        == 1;
  }

  void enter(UUID id, DisbursementState state) {
    jdbc.sql("update disbursement set state = :state, version = version + 1 where id = :id")
        .param("state", state.name())
        .param("id", id)
        .update();
  }

  /** Its conditions hold from now on. */
  void due(UUID id, Instant payBy) {
    jdbc.sql(
            """
            update disbursement set state = 'DUE', due_at = :now, pay_by = :by,
              version = version + 1 where id = :id
            """)
        .param("now", Times.column(clock.instant()))
        .param("by", Times.column(payBy))
        .param("id", id)
        .update();
  }

  void cut(UUID id, Cut cut) {
    jdbc.sql(
            """
            update disbursement set cut = :cut, cut_reason = :reason, version = version + 1
             where id = :id
            """)
        .param("cut", cut.amount().minor())
        .param("reason", cut.reason())
        .param("id", id)
        .update();
  }

  void overdue(UUID id) {
    jdbc.sql("update disbursement set overdue_at = :now, version = version + 1 where id = :id")
        .param("now", Times.column(clock.instant()))
        .param("id", id)
        .update();
  }

  void end(UUID id, String reason) {
    jdbc.sql(
            """
            update disbursement set state = 'ENDED', ended_at = :now, end_reason = :reason,
              version = version + 1 where id = :id
            """)
        .param("now", Times.column(clock.instant()))
        .param("reason", reason)
        .param("id", id)
        .update();
  }

  Map<UUID, String> references(Collection<UUID> ids) {
    return records.references(ids);
  }

  List<UUID> search(String folded, int limit) {
    return records.search(folded, limit);
  }

  private static Disbursement row(ResultSet row, int number) throws SQLException {
    Currency currency = Currency.getInstance(row.getString("currency"));
    return new Disbursement(
        row.getObject("id", UUID.class),
        row.getString("reference"),
        row.getObject("award_id", UUID.class),
        row.getInt("instalment"),
        row.getObject("envelope_id", UUID.class),
        row.getObject("payee", UUID.class),
        row.getString("beneficiary"),
        Money.ofMinor(row.getLong("planned"), currency),
        cut(row, currency),
        row.getString("cut_reason"),
        DisbursementState.valueOf(row.getString("state")),
        Times.instant(row, "opened_at"),
        Times.instantOrNull(row, "pay_by"),
        Times.instantOrNull(row, "overdue_at"),
        Times.instantOrNull(row, "ended_at"),
        row.getString("end_reason"),
        row.getLong("version"));
  }

  private static @Nullable Money cut(ResultSet row, Currency currency) throws SQLException {
    long minor = row.getLong("cut");
    return row.wasNull() ? null : Money.ofMinor(minor, currency);
  }
}
