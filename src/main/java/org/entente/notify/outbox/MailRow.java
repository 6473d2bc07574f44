package org.entente.notify.outbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.entente.notify.MailState;
import org.entente.shared.Jsonb;
import org.entente.shared.Language;
import org.jspecify.annotations.Nullable;

/** Reads mails of rows that {@link #COLUMNS} gives. */
public final class MailRow {

  static final String COLUMNS =
      """
      m.id, m.person_id, m.message_id, m.kind, m.task_id, m.message_key, m.arguments, m.title,
      m.due_at, m.link, m.pressing, m.created_at, m.state, m.why, m.next_at, m.taken, m.attempts,
      m.answer, m.sent_at, m.address, m.language, m.subject, m.plain, m.html, m.to_address, m.to_name,
      m.to_language, m.leave
      """;

  private MailRow() {}

  static Mail mail(ResultSet row, int number) throws SQLException {
    return new Mail(
        row.getObject("id", UUID.class),
        to(row),
        row.getString("message_id"),
        told(row),
        course(row),
        text(row));
  }

  public static Addressee to(ResultSet row) throws SQLException {
    UUID person = row.getObject("person_id", UUID.class);
    return person == null
        ? new Addressee.Outsider(
            row.getString("to_address"),
            row.getString("to_name"),
            Language.valueOf(row.getString("to_language")),
            row.getString("leave"))
        : new Addressee.Account(person);
  }

  private static Told told(ResultSet row) throws SQLException {
    String title = row.getString("title");
    return new Told(
        MailKind.valueOf(row.getString("kind")),
        row.getString("task_id"),
        row.getString("message_key"),
        List.of(Jsonb.read(row.getString("arguments"), String[].class)),
        title == null ? null : Jsonb.text(title),
        instant(row, "due_at"),
        row.getString("link"),
        row.getBoolean("pressing"));
  }

  private static Mail.Course course(ResultSet row) throws SQLException {
    String why = row.getString("why");
    return new Mail.Course(
        row.getObject("created_at", OffsetDateTime.class).toInstant(),
        MailState.valueOf(row.getString("state")),
        why == null ? null : Why.valueOf(why),
        instant(row, "next_at"),
        row.getInt("taken"),
        row.getInt("attempts"),
        row.getString("answer"),
        instant(row, "sent_at"),
        row.getString("address"));
  }

  private static @Nullable MailText text(ResultSet row) throws SQLException {
    String html = row.getString("html");
    return html == null
        ? null
        : new MailText(
            Language.valueOf(row.getString("language")),
            row.getString("subject"),
            row.getString("plain"),
            html);
  }

  static @Nullable OffsetDateTime time(@Nullable Instant instant) {
    return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
    return time == null ? null : time.toInstant();
  }
}
