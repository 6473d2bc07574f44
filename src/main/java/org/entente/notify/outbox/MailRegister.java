package org.entente.notify.outbox;

import static org.entente.notify.outbox.MailRow.time;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.entente.audit.AuditEvent;
import org.entente.audit.AuditLog;
import org.entente.notify.MailState;
import org.entente.notify.outbox.Addressee.Outsider;
import org.entente.shared.Actor;
import org.entente.shared.CaseRef;
import org.entente.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The outbox as its operators see it. */
@Component
public class MailRegister {

  /** How many are released by one press. */
  public static final int AT_ONCE = 500;

  private static final String ROWS =
      "select "
          + MailRow.COLUMNS
          + """
          , coalesce(p.display_name, m.to_name) as reader,
            coalesce(a.address, m.to_address) as known_address,
            a.bouncing_since is not null or o.address is not null as bounces
            from notify_mail m left join people_person p on p.id = m.person_id
            left join people_address a on a.person = m.person_id
            left join notify_outside_bounce o on o.address = lower(m.to_address)
          """;

  private static final String PAGE =
      """
      where (cast(:state as text) is null or m.state = :state)
        and (cast(:words as text) is null
             or coalesce(p.display_name, m.to_name) || ' '
                || coalesce(m.address, m.to_address, '') || ' ' || m.arguments::text
                || ' ' || coalesce(m.title::text, '') || ' ' || m.message_id ilike :words)
        and (cast(:after as uuid) is null or (m.created_at, m.id) <
             (select b.created_at, b.id from notify_mail b where b.id = cast(:after as uuid)))
       order by m.created_at desc, m.id desc limit :limit
      """;

  /** What waits for somebody, or for something that may never come; and, early, what is tried. */
  private static final String STUCK =
      """
      (state in ('REFUSED', 'BOUNCED', 'HELD')
        or (state = 'FAILED' and (next_at is null or :early)))
      """;

  private final JdbcClient jdbc;
  private final ReturnMarks marks;
  private final AuditLog audit;
  private final Clock clock;

  MailRegister(JdbcClient jdbc, ReturnMarks marks, AuditLog audit, Clock clock) {
    this.jdbc = jdbc;
    this.marks = marks;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * A mail and whom it is for.
   *
   * @param address the person's present one, null where none is known
   * @param bounces whether mails to it come back
   */
  public record Entry(Mail mail, String reader, @Nullable String address, boolean bounces) {}

  /**
   * The newest first.
   *
   * @param words of the reader, the address, the case or the Message-ID; null for all
   * @param after id of the mail the page before ended with
   */
  public List<Entry> page(
      @Nullable MailState state, @Nullable String words, @Nullable UUID after, int limit) {
    return jdbc.sql(ROWS + PAGE)
        .param("state", state == null ? null : state.name())
        .param("words", words == null ? null : "%" + words.replaceAll("([\\\\%_])", "\\\\$1") + "%")
        .param("after", after)
        .param("limit", limit)
        .query(MailRegister::entry)
        .list();
  }

  public Optional<Entry> find(UUID id) {
    return jdbc.sql(ROWS + "where m.id = :id")
        .param("id", id)
        .query(MailRegister::entry)
        .optional();
  }

  public Map<MailState, Integer> counts() {
    Map<MailState, Integer> counts = new EnumMap<>(MailState.class);
    jdbc.sql("select state, count(*) as number from notify_mail group by state")
        .query(
            row -> {
              counts.put(MailState.valueOf(row.getString("state")), row.getInt("number"));
            });
    return counts;
  }

  /**
   * Has one mail sorted and tried again.
   *
   * @throws Refusal 409 where it is on its way, sent or needless
   */
  @Transactional
  public void retry(UUID id, Actor actor) {
    List<@Nullable UUID> persons =
        jdbc.sql(
                "update notify_mail set state = 'WAITING', why = null, next_at = :now"
                    + " where id = :id and "
                    + STUCK
                    + " returning person_id")
            .param("id", id)
            .param("early", true)
            .param("now", time(clock.instant()))
            .query(UUID.class)
            .list();
    if (persons.isEmpty()) {
      throw find(id).isEmpty() ? Refusal.notFound() : Refusal.conflict("notify.mails.notStuck");
    }
    find(id)
        .map(entry -> entry.mail().to())
        .filter(Outsider.class::isInstance)
        .ifPresent(outsider -> marks.forget((Outsider) outsider));
    record(persons, "notify.mailRetried", actor);
  }

  /** The same for all that are held, or that nobody tries any more; the oldest first. */
  @Transactional
  public int release(MailState state, Actor actor) {
    List<@Nullable UUID> persons =
        jdbc.sql(
                "update notify_mail set state = 'WAITING', why = null, next_at = :now"
                    + " where id in (select id from notify_mail where state = :state and "
                    + STUCK
                    + " order by created_at, id limit :limit for update skip locked)"
                    + " returning person_id")
            .param("state", state.name())
            .param("early", false)
            .param("limit", AT_ONCE)
            .param("now", time(clock.instant()))
            .query(UUID.class)
            .list();
    record(persons, "notify.mailsReleased", actor);
    return persons.size();
  }

  /** In the reader's history; for readers without an account, in that of whoever pressed. */
  private void record(List<@Nullable UUID> readers, String action, Actor actor) {
    readers.stream()
        .map(reader -> reader == null ? actor.personId() : reader)
        .filter(Objects::nonNull)
        .distinct()
        .forEach(person -> audit.record(AuditEvent.of(CaseRef.person(person), action, actor)));
  }

  private static Entry entry(ResultSet row, int number) throws SQLException {
    return new Entry(
        MailRow.mail(row, number),
        row.getString("reader"),
        row.getString("known_address"),
        row.getBoolean("bounces"));
  }
}
