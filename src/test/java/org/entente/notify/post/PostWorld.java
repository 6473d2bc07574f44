package org.entente.notify.post;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.Closeable;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.entente.notify.Hearers;
import org.entente.notify.MailProperties;
import org.entente.notify.MailProperties.Tls;
import org.entente.notify.outbox.Digests;
import org.entente.notify.outbox.MessageIds;
import org.entente.notify.outbox.Outbox;
import org.entente.notify.outbox.Releases;
import org.entente.notify.outbox.ReturnMarks;
import org.entente.notify.outbox.SortingOffice;
import org.entente.notify.outbox.TaskMails;
import org.entente.notify.outbox.WaitingTasks;
import org.entente.notify.post.Postman.Round;
import org.entente.notify.preference.Preferences;
import org.entente.people.Accounts;
import org.entente.people.MailAddresses;
import org.entente.people.NewPerson;
import org.entente.people.People;
import org.entente.people.RoleAssignment;
import org.entente.shared.Language;
import org.entente.shared.Notice;
import org.entente.testing.MailHost;
import org.entente.testing.MovedClock;
import org.entente.web.Formats;
import org.entente.web.PublicAddress;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Postmen with a mail server and a clock of the test's own, on the application's outbox. What other
 * tests left there is swept away first.
 */
final class PostWorld implements Closeable {

  static final Duration TIMEOUT = Duration.ofMillis(400);
  static final MailProperties PROPERTIES =
      new MailProperties(
          false,
          "Entente <entente@university.example>",
          "International office <office@university.example>",
          "bounces@university.example",
          Tls.OPTIONAL,
          TIMEOUT,
          Duration.ofMinutes(5),
          Duration.ofSeconds(1),
          Duration.ofDays(5),
          Duration.ofDays(1),
          Duration.ofDays(90),
          null);

  final MailHost host = new MailHost();
  final MovedClock clock;
  final JdbcClient jdbc;
  private final ApplicationContext context;
  private final List<Runnable> undo = new ArrayList<>();

  PostWorld(ApplicationContext context) throws IOException {
    this.context = context;
    this.jdbc = context.getBean(JdbcClient.class);
    this.clock = new MovedClock(context.getBean(Clock.class));
    sweep();
  }

  private void sweep() {
    jdbc.sql("delete from notify_task").update();
    jdbc.sql("delete from notify_preference").update();
    jdbc.sql(
            """
            update notify_mail set state = 'DROPPED', why = 'TASK_OVER', next_at = null, over = true
             where state not in ('SENT', 'DROPPED') or not over
            """)
        .update();
  }

  MailServer server() {
    JavaMailSenderImpl line = new JavaMailSenderImpl();
    line.setHost("127.0.0.1");
    line.setPort(host.port());
    return new MailServer(line, PROPERTIES, Tls.OPTIONAL, clock);
  }

  MailServer noServer() {
    return new MailServer((JavaMailSenderImpl) null, PROPERTIES, Tls.OPTIONAL, clock);
  }

  Outbox outbox() {
    return new Outbox(
        jdbc,
        context.getBean(JdbcTemplate.class),
        context.getBean(MessageIds.class),
        clock,
        PROPERTIES);
  }

  Releases releases() {
    return new Releases(jdbc, clock, PROPERTIES);
  }

  Wordsmith wordsmith() {
    return new Wordsmith(
        context, context.getBean(Formats.class), context.getBean(PublicAddress.class), digests());
  }

  Digests digests() {
    return new Digests(
        jdbc,
        outbox(),
        context.getBean(People.class),
        context.getBean(WaitingTasks.class),
        context.getBean(Formats.class),
        context.getBean(TransactionTemplate.class),
        clock);
  }

  Postman postman() {
    return postman(server());
  }

  Postman postman(MailServer server) {
    SortingOffice office =
        new SortingOffice(
            context.getBean(People.class),
            context.getBean(MailAddresses.class),
            context.getBean(ReturnMarks.class),
            context.getBean(Preferences.class),
            context.getBean(WaitingTasks.class),
            context.getBean(Formats.class),
            PROPERTIES,
            clock);
    TaskMails tasks =
        new TaskMails(
            jdbc,
            outbox(),
            context.getBean(Hearers.class),
            context.getBean(TransactionTemplate.class),
            clock);
    return new Postman(
        tasks,
        digests(),
        outbox(),
        office,
        wordsmith(),
        server,
        context.getBean(ReturnMarks.class),
        PROPERTIES,
        clock);
  }

  /** Rounds until nothing is due, or the mail server is away. */
  Round rounds() {
    Postman postman = postman();
    Round round;
    do {
      round = postman.go(() -> false);
    } while (round == Round.MORE);
    return round;
  }

  /** Somebody new, reading in this language, with an address of their own. */
  Reader reader(Language language, RoleAssignment... roles) {
    String name = "r" + UUID.randomUUID();
    UUID id =
        context
            .getBean(Accounts.class)
            .create(new NewPerson(name, "Reader " + language, language, "none", Set.of(roles)));
    String address = name + "@university.example";
    context.getBean(MailAddresses.class).change(id, address);
    undo.add(() -> context.getBean(Accounts.class).disable(id));
    return new Reader(id, name, address);
  }

  /** One mail per reader, by a notice of the clock's present. */
  void tell(boolean rolledBack, Notice notice) {
    context
        .getBean(TransactionTemplate.class)
        .executeWithoutResult(
            status -> {
              context.publishEvent(notice);
              if (rolledBack) {
                status.setRollbackOnly();
              }
            });
  }

  Notice tell(Reader... readers) {
    Set<UUID> persons = new java.util.HashSet<>();
    for (Reader each : readers) {
      persons.add(each.id());
    }
    Notice notice =
        new Notice(
            "test:" + UUID.randomUUID(),
            persons,
            Set.of(),
            "notice.agreement.refused",
            List.of("2026-0042", "Exchange of students"),
            "/agreements/" + UUID.randomUUID());
    tell(false, notice);
    return notice;
  }

  List<MimeMessage> arrived(Reader reader) throws MessagingException {
    return host.arrived(reader.address());
  }

  /** States of the person's mails, the oldest first, with the reason of what is held or dropped. */
  List<String> states(Reader reader) {
    return jdbc.sql(
            """
            select state || coalesce(' ' || why, '') from notify_mail
             where person_id = :person order by created_at, id
            """)
        .param("person", reader.id())
        .query(String.class)
        .list();
  }

  @Override
  public void close() throws IOException {
    undo.forEach(Runnable::run);
    sweep();
    host.close();
  }

  /** Somebody who gets mails. */
  record Reader(UUID id, String name, String address) {}
}
