package org.entente.bank.batch;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.bank.transmission.PaymentRow;
import org.entente.bank.transmission.Transmission;
import org.entente.database.Times;
import org.entente.database.YearlyNumbers;
import org.entente.iso20022.PaymentFile;
import org.entente.iso20022.PaymentGroup;
import org.entente.shared.Actor;
import org.entente.shared.ContentHash;
import org.entente.shared.FieldRefusal;
import org.entente.shared.Jsonb;
import org.entente.shared.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of {@code bank_batch}, and which payments stand in which. */
@Component
class BatchStore {

  private static final int LONGEST = 500;

  private final JdbcClient jdbc;
  private final YearlyNumbers numbers;
  private final Clock clock;

  BatchStore(JdbcClient jdbc, YearlyNumbers numbers, Clock clock) {
    this.jdbc = jdbc;
    this.numbers = numbers;
    this.clock = clock;
  }

  String nextReference(int year) {
    return numbers.next("BB", 5, "bank_batch_number", year);
  }

  /** Of this day or earlier, locked, in their permanent order. */
  List<Transmission> waiting(String account, LocalDate day, int most) {
    return jdbc.sql(
            """
            select * from bank_payment
             where account = :account and execution_day <= :day and state = 'QUEUED'
               and batch_id is null and not sending
             order by order_id limit :most for update
            """)
        .param("account", account)
        .param("day", day)
        .param("most", most)
        .query(PaymentRow::payment)
        .list();
  }

  void unfit(UUID order, List<FieldRefusal.Field> problems) {
    jdbc.sql("update bank_payment set unfit = :problems where order_id = :order")
        .param("problems", problems.isEmpty() ? null : Jsonb.object(Unfit.of(problems)))
        .param("order", order)
        .update();
  }

  void insert(Draft draft, PaymentFile file, Actor maker) {
    jdbc.sql(
            """
            insert into bank_batch (id, reference, account, execution_day, message_id, created_at,
              maker_id, maker_name, state, hash, payments, control_sum, currency)
            values (:id, :reference, :account, :day, :message, :at, :maker, :name, 'MADE', :hash,
              :payments, :sum, :currency)
            """)
        .param("id", draft.id())
        .param("reference", draft.reference())
        .param("account", draft.account().id())
        .param("day", draft.executionDay())
        .param("message", draft.messageId())
        .param("at", Times.column(draft.createdAt()))
        .param("maker", maker.personId())
        .param("name", maker.name())
        .param("hash", file.hash().hex())
        .param("payments", file.payments())
        .param("sum", file.controlSum())
        .param("currency", draft.account().currency().getCurrencyCode())
        .update();
    for (PaymentGroup group : file.groups()) {
      jdbc.sql(
              """
              update bank_payment
                 set batch_id = :batch, payment_group = :group, unfit = null, next_at = null
               where end_to_end_id = any(:keys)
              """)
          .param("batch", draft.id())
          .param("group", group.id())
          .param("keys", group.endToEndIds().toArray(String[]::new))
          .update();
    }
  }

  Optional<Batch> find(UUID id) {
    return one("select * from bank_batch where id = :id", id);
  }

  Optional<Batch> lock(UUID id) {
    return one("select * from bank_batch where id = :id for update", id);
  }

  private Optional<Batch> one(String sql, UUID id) {
    return jdbc.sql(sql).param("id", id).query(BatchStore::batch).optional();
  }

  /** The newest first. */
  List<Batch> page(@Nullable UUID before, int limit) {
    return jdbc.sql(
            """
            select * from bank_batch where (cast(:before as uuid) is null or id < :before)
             order by id desc limit :limit
            """)
        .param("before", before)
        .param("limit", limit)
        .query(BatchStore::batch)
        .list();
  }

  /** Released and to be put into a folder now. */
  List<UUID> due() {
    return jdbc.sql("select id from bank_batch where next_at <= :now order by next_at limit 50")
        .param("now", Times.column(clock.instant()))
        .query(UUID.class)
        .list();
  }

  /** For this node, until somebody takes it up again. */
  boolean claim(UUID id, Duration lease) {
    return jdbc.sql("update bank_batch set next_at = :next where id = :id and next_at <= :now")
            .param("next", Times.column(clock.instant().plus(lease)))
            .param("now", Times.column(clock.instant()))
            .param("id", id)
            .update()
        == 1;
  }

  void first(UUID id, Actor actor) {
    released("first", id, actor, "MADE", null);
  }

  void second(UUID id, Actor actor, boolean drop) {
    released("second", id, actor, "RELEASED", drop ? clock.instant() : null);
  }

  private void released(String which, UUID id, Actor actor, String state, @Nullable Instant next) {
    jdbc.sql(
            """
            update bank_batch set %1$s_id = :actor, %1$s_name = :name, %1$s_for = :for,
              %1$s_at = :now, state = :state, next_at = :next
             where id = :id
            """
                .formatted(which))
        .param("actor", actor.personId())
        .param("name", actor.name())
        .param("for", actor.onBehalfOf())
        .param("now", Times.column(clock.instant()))
        .param("state", state)
        .param("next", Times.columnOrNull(next))
        .param("id", id)
        .update();
  }

  /** What was released before its account had a folder. */
  void adopt(List<String> withFolder) {
    jdbc.sql(
            """
            update bank_batch set next_at = :now
             where state = 'RELEASED' and next_at is null and account = any(:accounts)
            """)
        .param("now", Times.column(clock.instant()))
        .param("accounts", withFolder.toArray(String[]::new))
        .update();
  }

  /** From now on it may lie in the folder. */
  void leaving(UUID id, String folder) {
    jdbc.sql(
            """
            update bank_batch set leaving_at = coalesce(leaving_at, :now), leaving_in = :folder
             where id = :id
            """)
        .param("now", Times.column(clock.instant()))
        .param("folder", folder)
        .param("id", id)
        .update();
  }

  /** It lies in no folder; nobody tries again by themselves. */
  void backHome(UUID id) {
    jdbc.sql(
            """
            update bank_batch
               set leaving_at = null, leaving_in = null, next_at = null, trouble = null
             where id = :id
            """)
        .param("id", id)
        .update();
  }

  void sent(UUID id, String how) {
    jdbc.sql(
            """
            update bank_batch set state = 'SENT', sent_at = :now, sent_by = :how, next_at = null,
              failures = 0, trouble = null
             where id = :id
            """)
        .param("now", Times.column(clock.instant()))
        .param("how", how)
        .param("id", id)
        .update();
  }

  void failed(UUID id, Duration pause, String trouble) {
    jdbc.sql(
            """
            update bank_batch set failures = failures + 1, trouble = :trouble, next_at = :next
             where id = :id and state = 'RELEASED'
            """)
        .param("trouble", trouble.length() > LONGEST ? trouble.substring(0, LONGEST) : trouble)
        .param("next", Times.column(clock.instant().plus(pause)))
        .param("id", id)
        .update();
  }

  void takenApart(UUID id) {
    jdbc.sql("update bank_batch set state = 'TAKEN_APART', next_at = null where id = :id")
        .param("id", id)
        .update();
    jdbc.sql(
            """
            update bank_payment set batch_id = null, payment_group = null
             where batch_id = :id and state = 'QUEUED'
            """)
        .param("id", id)
        .update();
  }

  private static Batch batch(ResultSet row, int number) throws SQLException {
    BigDecimal sum = row.getBigDecimal("control_sum");
    return new Batch(
        row.getObject("id", UUID.class),
        row.getString("reference"),
        row.getString("account"),
        row.getObject("execution_day", LocalDate.class),
        row.getString("message_id"),
        Times.instant(row, "created_at"),
        maker(row),
        BatchState.valueOf(row.getString("state")),
        new ContentHash(row.getString("hash")),
        row.getInt("payments"),
        new Money(sum, Currency.getInstance(row.getString("currency"))),
        released(row, "first"),
        released(row, "second"),
        Times.instantOrNull(row, "leaving_at"),
        row.getString("leaving_in"),
        Times.instantOrNull(row, "sent_at"),
        row.getString("sent_by"),
        row.getString("trouble"));
  }

  private static Batch.@Nullable Released released(ResultSet row, String which)
      throws SQLException {
    Instant at = Times.instantOrNull(row, which + "_at");
    return at == null
        ? null
        : new Batch.Released(
            new Actor(
                row.getObject(which + "_id", UUID.class),
                row.getString(which + "_name"),
                row.getObject(which + "_for", UUID.class),
                null),
            at);
  }

  private static Actor maker(ResultSet row) throws SQLException {
    return new Actor(
        row.getObject("maker_id", UUID.class), row.getString("maker_name"), null, null);
  }
}
