package org.entente.bank.answer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.entente.audit.AuditEvent;
import org.entente.audit.AuditLog;
import org.entente.bank.account.StoredBlocks;
import org.entente.bank.answer.AnswerFile.Why;
import org.entente.bank.line.Offers;
import org.entente.database.Times;
import org.entente.people.Role;
import org.entente.shared.Actor;
import org.entente.shared.Ids;
import org.entente.shared.Jsonb;
import org.entente.shared.Notice;
import org.entente.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what could not be taken over a line, so that the others are taken and it is not forgotten.
 */
@Component
public class MissedAnswers {

  /** So often the line may fail before somebody has to know. */
  private static final int PATIENCE = 3;

  private static final int LONGEST = 500;

  private final JdbcClient jdbc;
  private final AuditLog audit;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  public MissedAnswers(
      JdbcClient jdbc, AuditLog audit, ApplicationEventPublisher events, Clock clock) {
    this.jdbc = jdbc;
    this.audit = audit;
    this.events = events;
    this.clock = clock;
  }

  /** The file is wrong: fetched again only when somebody says so. */
  @Transactional
  public void faulty(String account, String item, String name, Why fault) {
    put(account, item, name, fault, null, null);
    tell(account, item, name);
  }

  /**
   * It could not be fetched, or not taken for a reason of ours. People hear of it once.
   *
   * @param pause until it is tried again; doubled with each failure, up to a day or so
   */
  @Transactional
  public void unfetched(String account, String item, String name, String trouble, Duration pause) {
    String line = trouble.length() <= LONGEST ? trouble : trouble.substring(0, LONGEST);
    if (put(account, item, name, null, line, pause) == PATIENCE) {
      tell(account, item, name);
    }
  }

  private int put(
      String account,
      String item,
      String name,
      @Nullable Why fault,
      @Nullable String trouble,
      @Nullable Duration pause) {
    return jdbc.sql(
            """
            insert into bank_missed_answer as m (id, account, item, name, since, fault_key,
              fault_arguments, trouble, next_at)
            values (:id, :account, :item, :name, :now, :key, :arguments, :trouble,
              cast(:now as timestamptz) + make_interval(secs => cast(:pause as float8)))
            on conflict (account, item) do update set failures = m.failures + 1,
              fault_key = excluded.fault_key, fault_arguments = excluded.fault_arguments,
              trouble = excluded.trouble,
              next_at = cast(:now as timestamptz) + make_interval(
                secs => cast(:pause as float8) * least(power(2, m.failures), 256))
            returning failures
            """)
        .param("id", Ids.next(clock))
        .param("account", account)
        .param("item", item)
        .param("name", name)
        .param("now", Times.column(clock.instant()))
        .param("key", fault == null ? null : fault.messageKey())
        .param("arguments", fault == null ? null : Jsonb.object(fault.arguments()))
        .param("trouble", trouble)
        .param("pause", pause == null ? null : pause.toSeconds())
        .query(Integer.class)
        .single();
  }

  private void tell(String account, String item, String name) {
    audit.record(
        AuditEvent.of(StoredBlocks.ref(account), "bank.answerMissed", Actor.SYSTEM)
            .with("bankAccount", account)
            .with("file", name));
    events.publishEvent(
        new Notice(
                "bank-missed:" + account + ":" + item,
                Set.of(),
                Set.of(Role.FINANCE_DIRECTOR.key()),
                "notice.bank.answerMissed",
                List.of(name, account),
                "/bank/answers")
            .thatPresses());
  }

  /** There is nothing to wait for any more. */
  public void taken(String account, String item) {
    jdbc.sql("delete from bank_missed_answer where account = :account and item = :item")
        .param("account", account)
        .param("item", item)
        .update();
  }

  /** What is to be fetched again. */
  public List<Offers.Item> due(String account) {
    return jdbc.sql(
            """
            select * from bank_missed_answer where account = :account and next_at <= :now
             order by next_at, id limit 20
            """)
        .param("account", account)
        .param("now", Times.column(clock.instant()))
        .query((row, none) -> new Offers.Item(row.getString("item"), row.getString("name")))
        .list();
  }

  /** Of what the bank offers, what was not missed before: that is fetched in its own time. */
  public List<Offers.Item> unknown(String account, Offers offers) {
    Set<String> known =
        jdbc.sql(
                """
                select item from bank_missed_answer
                 where account = :account and item = any(:items)
                """)
            .param("account", account)
            .param("items", offers.items().stream().map(Offers.Item::id).toArray(String[]::new))
            .query(String.class)
            .set();
    return offers.items().stream().filter(each -> !known.contains(each.id())).toList();
  }

  /** The newest first. */
  public List<MissedAnswer> all(int limit) {
    return jdbc.sql("select * from bank_missed_answer order by since desc, id limit :limit")
        .param("limit", limit)
        .query(MissedAnswers::row)
        .list();
  }

  /** Fetched again when the line is next looked at. */
  @Transactional
  public void again(UUID id, Actor actor) {
    MissedAnswer missed =
        jdbc.sql("update bank_missed_answer set next_at = :now where id = :id returning *")
            .param("now", Times.column(clock.instant()))
            .param("id", id)
            .query(MissedAnswers::row)
            .optional()
            .orElseThrow(Refusal::notFound);
    audit.record(
        AuditEvent.of(StoredBlocks.ref(missed.account()), "bank.again", actor)
            .with("bankAccount", missed.account())
            .with("file", missed.name()));
  }

  private static MissedAnswer row(ResultSet row, int number) throws SQLException {
    String key = row.getString("fault_key");
    return new MissedAnswer(
        row.getObject("id", UUID.class),
        row.getString("account"),
        row.getString("item"),
        row.getString("name"),
        Times.instant(row, "since"),
        row.getInt("failures"),
        key == null
            ? null
            : new Why(key, List.of(Jsonb.read(row.getString("fault_arguments"), Object[].class))),
        row.getString("trouble"),
        Times.instantOrNull(row, "next_at"));
  }
}
