package org.entente.notify.outbox;

import static org.entente.notify.outbox.MailRow.time;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.notify.MailProperties;
import org.entente.notify.MailState;
import org.entente.notify.outbox.Addressee.Account;
import org.entente.notify.outbox.Addressee.Outsider;
import org.entente.shared.Ids;
import org.entente.shared.Jsonb;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Mails on their way. One is taken under a lease, by one sender at a time; whoever's lease has run
 * out and who was overtaken writes nothing any more. Nothing here holds a transaction open while a
 * mail server is spoken to.
 */
@Component
public class Outbox {

  private static final int LONGEST_ANSWER = 500;

  private static final String INSERT =
      """
      insert into notify_mail (id, mail_key, person_id, message_id, kind, task_id, message_key,
        arguments, title, due_at, link, pressing, created_at, state, next_at, to_address, to_name,
        to_language, leave)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'WAITING', ?, ?, ?, ?, ?)
      on conflict do nothing
      """;

  private final JdbcClient jdbc;
  private final JdbcTemplate batches;
  private final MessageIds ids;
  private final Clock clock;
  private final MailProperties properties;

  public Outbox(
      JdbcClient jdbc,
      JdbcTemplate batches,
      MessageIds ids,
      Clock clock,
      MailProperties properties) {
    this.jdbc = jdbc;
    this.batches = batches;
    this.ids = ids;
    this.clock = clock;
    this.properties = properties;
  }

  /** In the caller's transaction; what is there already stays as it is. */
  public void put(List<NewMail> mails) {
    batches.batchUpdate(INSERT, mails.stream().map(this::row).toList());
  }

  private @Nullable Object[] row(NewMail mail) {
    Told told = mail.told();
    UUID person = mail.to() instanceof Account account ? account.person() : null;
    Outsider outsider = mail.to() instanceof Outsider other ? other : null;
    return new Object[] {
      Ids.next(clock),
      mail.key(),
      person,
      ids.of(mail),
      told.kind().name(),
      told.taskId(),
      told.messageKey(),
      Jsonb.object(told.arguments()),
      told.title() == null ? null : Jsonb.object(told.title()),
      time(told.dueAt()),
      told.link(),
      told.pressing(),
      time(clock.instant()),
      time(clock.instant()),
      outsider == null ? null : outsider.address(),
      outsider == null ? null : outsider.name(),
      outsider == null ? null : outsider.language().name(),
      outsider == null ? null : outsider.leave()
    };
  }

  /** The mail that has waited longest, for the time of a lease. */
  public Optional<Mail> take() {
    Instant now = clock.instant();
    return jdbc.sql(
            """
            update notify_mail m
               set state = 'SENDING', why = null, taken = m.taken + 1, next_at = :lease
             where m.id = (select id from notify_mail where next_at <= :now
                            order by next_at, id limit 1 for update skip locked)
            returning\s"""
                + MailRow.COLUMNS)
        .param("now", time(now))
        .param("lease", time(now.plus(properties.lease())))
        .query(MailRow::mail)
        .optional();
  }

  /** Says, before the mail server is spoken to, what goes where; false where somebody overtook. */
  public boolean words(Mail mail, String address, MailText text) {
    return jdbc.sql(
                """
                update notify_mail set attempts = attempts + 1, address = :address,
                  language = :language, subject = :subject, plain = :plain, html = :html
                 where id = :id and taken = :taken and state = 'SENDING'
                """)
            .param("address", address)
            .param("language", text.language().name())
            .param("subject", text.subject())
            .param("plain", text.plain())
            .param("html", text.html())
            .param("id", mail.id())
            .param("taken", mail.course().taken())
            .update()
        == 1;
  }

  public void sent(Mail mail, String answer) {
    end(mail, MailState.SENT, null, null, answer);
  }

  /**
   * @param next when it is tried again, null for given up
   */
  public void failed(Mail mail, String answer, @Nullable Instant next) {
    end(mail, MailState.FAILED, null, next, answer);
  }

  public void refused(Mail mail, String answer) {
    end(mail, MailState.REFUSED, null, null, answer);
  }

  /**
   * @param until when it is looked at again, null where something else has to happen first
   */
  public void hold(Mail mail, Why why, @Nullable Instant until) {
    end(mail, MailState.HELD, why, until, mail.course().answer());
  }

  public void drop(Mail mail, Why why) {
    end(mail, MailState.DROPPED, why, null, mail.course().answer());
  }

  private void end(
      Mail mail,
      MailState state,
      @Nullable Why why,
      @Nullable Instant next,
      @Nullable String answer) {
    jdbc.sql(
            """
            update notify_mail set state = :state, why = :why, next_at = :next, answer = :answer,
              sent_at = case when :state = 'SENT' then :now else sent_at end
             where id = :id and taken = :taken and state = 'SENDING'
            """)
        .param("state", state.name())
        .param("why", why == null ? null : why.name())
        .param("next", time(next))
        .param("answer", answer == null ? null : shortened(answer))
        .param("now", time(clock.instant()))
        .param("id", mail.id())
        .param("taken", mail.course().taken())
        .update();
  }

  /** One line that a page can show. */
  private static String shortened(String answer) {
    String line = answer.replaceAll("\\p{Cntrl}+", " ").strip();
    return line.length() <= LONGEST_ANSWER ? line : line.substring(0, LONGEST_ANSWER);
  }
}
