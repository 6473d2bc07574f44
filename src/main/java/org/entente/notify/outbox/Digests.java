package org.entente.notify.outbox;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.entente.notify.outbox.WaitingTasks.Standing;
import org.entente.people.People;
import org.entente.people.Person;
import org.entente.web.Formats;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * One mail a day for whoever prefers it, of what came up since the last one and what still waits;
 * none where there is neither. A row per person and day keeps two nodes from gathering twice.
 */
@Component
public class Digests {

  private static final Logger LOG = LoggerFactory.getLogger(Digests.class);

  /** How many tasks that still wait a digest names; the inbox has them all. */
  private static final int OPEN = 50;

  private static final String DUE =
      """
      select p.person_id from notify_preference p
       where p.delivery = 'DIGEST' and p.digest_at <= :time
         and not exists (select 1 from notify_digest d
                          where d.person_id = p.person_id and d.day = :day)
       order by p.digest_at, p.person_id limit 1
      """;

  private static final String HELD =
      " where m.person_id = :person and m.state = 'HELD' and m.why = 'DIGEST'"
          + " order by m.created_at, m.id for update";

  private static final String TOLD_EARLIER =
      " where m.person_id = :person and m.kind = 'TASK' and m.state in ('SENT', 'DIGESTED')"
          + " and not m.over and m.digest_id is distinct from cast(:digest as uuid)"
          + " order by m.due_at nulls last, m.created_at, m.id limit "
          + OPEN;

  private final JdbcClient jdbc;
  private final Outbox outbox;
  private final People people;
  private final WaitingTasks tasks;
  private final Formats formats;
  private final TransactionTemplate transaction;
  private final Clock clock;

  public Digests(
      JdbcClient jdbc,
      Outbox outbox,
      People people,
      WaitingTasks tasks,
      Formats formats,
      TransactionTemplate transaction,
      Clock clock) {
    this.jdbc = jdbc;
    this.outbox = outbox;
    this.people = people;
    this.tasks = tasks;
    this.formats = formats;
    this.transaction = transaction;
    this.clock = clock;
  }

  /**
   * Gathers the day of one person whose hour has come.
   *
   * @return false where there was none
   */
  public boolean gather() {
    ZonedDateTime here = clock.instant().atZone(formats.zone());
    UUID person =
        jdbc.sql(DUE)
            .param("time", here.toLocalTime())
            .param("day", here.toLocalDate())
            .query(UUID.class)
            .optional()
            .orElse(null);
    if (person == null) {
      return false;
    }
    gather(person, here.toLocalDate());
    return true;
  }

  private void gather(UUID id, LocalDate day) {
    try {
      transaction.executeWithoutResult(
          status -> {
            if (begin(id, day)) {
              people.find(id).filter(Person::enabled).ifPresent(person -> write(person, day));
            }
          });
    } catch (DataAccessException | TransactionException e) {
      throw e;
    } catch (RuntimeException e) {
      LOG.error("No digest for {} today, what it would tell is kept for tomorrow", id, e);
      begin(id, day);
    }
  }

  private boolean begin(UUID person, LocalDate day) {
    return jdbc.sql(
                "insert into notify_digest (person_id, day) values (:person, :day)"
                    + " on conflict do nothing")
            .param("person", person)
            .param("day", day)
            .update()
        == 1;
  }

  private void write(Person person, LocalDate day) {
    List<Mail> fresh = current(person);
    if (fresh.isEmpty() && !somethingWaits(person)) {
      return;
    }
    String key = "digest:" + day;
    outbox.put(List.of(new NewMail(key, new Addressee.Account(person.id()), told(day))));
    UUID digest =
        jdbc.sql("select id from notify_mail where mail_key = :key and person_id = :person")
            .param("key", key)
            .param("person", person.id())
            .query(UUID.class)
            .single();
    jdbc.sql("update notify_digest set mail_id = :mail where person_id = :person and day = :day")
        .param("mail", digest)
        .param("person", person.id())
        .param("day", day)
        .update();
    fresh.forEach(mail -> end(mail, "DIGESTED", null, digest));
  }

  /** What is news for the person; what somebody else has claimed may be so tomorrow. */
  private List<Mail> current(Person person) {
    List<Mail> fresh = new ArrayList<>();
    for (Mail mail : select(HELD, person.id(), null)) {
      switch (standing(mail, person)) {
        case WAITING, TAKEN -> fresh.add(mail);
        case CLAIMED -> LOG.debug("Claimed by somebody else: {}", mail.id());
        case FORBIDDEN -> end(mail, "DROPPED", Why.NOT_THEIRS, null);
        case OVER -> end(mail, "DROPPED", Why.TASK_OVER, null);
      }
    }
    return fresh;
  }

  /** Whether the person has still something to do of what they were told earlier. */
  private boolean somethingWaits(Person person) {
    List<Mail> told;
    List<Mail> over;
    do {
      told = select(TOLD_EARLIER, person.id(), null);
      over = told.stream().filter(mail -> standing(mail, person) == Standing.OVER).toList();
      over.forEach(this::over);
    } while (over.size() == OPEN);
    return told.stream().anyMatch(mail -> standing(mail, person).theirs());
  }

  private void over(Mail mail) {
    jdbc.sql("update notify_mail set over = true where id = :id").param("id", mail.id()).update();
  }

  private void end(Mail mail, String state, @Nullable Why why, @Nullable UUID digest) {
    jdbc.sql(
            """
            update notify_mail set state = :state, why = :why, digest_id = :digest, next_at = null
             where id = :id
            """)
        .param("state", state)
        .param("why", why == null ? null : why.name())
        .param("digest", digest)
        .param("id", mail.id())
        .update();
  }

  /** Nothing of it is left, as can be after quiet hours. */
  public boolean empty(Mail digest, Person reader) {
    return fresh(digest, reader).isEmpty() && open(digest, reader).isEmpty();
  }

  /** What this digest tells for the first time, as it still stands. */
  public List<Mail> fresh(Mail digest, Person reader) {
    return jdbc
        .sql(
            "select "
                + MailRow.COLUMNS
                + " from notify_mail m where m.digest_id = :digest order by m.created_at, m.id")
        .param("digest", digest.id())
        .query(MailRow::mail)
        .list()
        .stream()
        .filter(mail -> standing(mail, reader).theirs())
        .toList();
  }

  /** Tasks that the person was told of before this digest and that still wait. */
  public List<Mail> open(Mail digest, Person reader) {
    return select(TOLD_EARLIER, reader.id(), digest.id()).stream()
        .filter(mail -> standing(mail, reader).theirs())
        .toList();
  }

  private List<Mail> select(String where, UUID person, @Nullable UUID digest) {
    return jdbc.sql("select " + MailRow.COLUMNS + " from notify_mail m" + where)
        .param("person", person)
        .param("digest", digest)
        .query(MailRow::mail)
        .list();
  }

  /** A notice is always news. */
  private Standing standing(Mail mail, Person person) {
    String task = mail.told().taskId();
    return task == null ? Standing.WAITING : tasks.standing(task, person);
  }

  private static Told told(LocalDate day) {
    return new Told(
        MailKind.DIGEST,
        null,
        "notify.mail.digest.subject",
        List.of(day.toString()),
        null,
        null,
        "/tasks",
        false);
  }
}
