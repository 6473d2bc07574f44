package org.entente.notify.post;

import java.time.Clock;
import java.util.Optional;
import org.entente.notify.MailProperties;
import org.entente.notify.outbox.Digests;
import org.entente.notify.outbox.Dispatch;
import org.entente.notify.outbox.Mail;
import org.entente.notify.outbox.MailKind;
import org.entente.notify.outbox.MailText;
import org.entente.notify.outbox.Outbox;
import org.entente.notify.outbox.Reader;
import org.entente.notify.outbox.ReturnMarks;
import org.entente.notify.outbox.SortingOffice;
import org.entente.notify.outbox.TaskMails;
import org.entente.notify.outbox.Why;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * Empties the outbox, one mail after the other, in nobody's request and outside of any transaction.
 * Several may go round at once, on one node or many: a mail is taken by one of them. A mail that
 * was handed over just before its postman died is handed over again under the same Message-ID.
 */
@Component
public class Postman {

  private static final Logger LOG = LoggerFactory.getLogger(Postman.class);

  /** Then the next look at opened tasks and digests is due. */
  private static final int ROUND = 100;

  private final TaskMails tasks;
  private final Digests digests;
  private final Outbox outbox;
  private final SortingOffice office;
  private final Wordsmith wordsmith;
  private final MailServer server;
  private final ReturnMarks marks;
  private final MailProperties properties;
  private final Clock clock;

  public Postman(
      TaskMails tasks,
      Digests digests,
      Outbox outbox,
      SortingOffice office,
      Wordsmith wordsmith,
      MailServer server,
      ReturnMarks marks,
      MailProperties properties,
      Clock clock) {
    this.tasks = tasks;
    this.digests = digests;
    this.outbox = outbox;
    this.office = office;
    this.wordsmith = wordsmith;
    this.server = server;
    this.marks = marks;
    this.properties = properties;
    this.clock = clock;
  }

  /** How a round ended. */
  public enum Round {
    /** Nothing is left that is due. */
    DONE,
    /** There is more. */
    MORE,
    /** The mail server is away: the next round would find it so. */
    TROUBLE
  }

  /**
   * One round.
   *
   * @param home asked before each mail whether to stop
   */
  public Round go(Home home) {
    for (int i = 0; i < ROUND && !home.called() && tasks.write(); i++) {
      // one task's mails after the other
    }
    for (int i = 0; i < ROUND && !home.called() && digests.gather(); i++) {
      // one person's day after the other
    }
    for (int i = 0; i < ROUND && !home.called(); i++) {
      Optional<Mail> mail = outbox.take();
      if (mail.isEmpty()) {
        return Round.DONE;
      }
      if (!deliver(mail.get())) {
        return Round.TROUBLE;
      }
    }
    return Round.MORE;
  }

  /** Says when a postman is to come home. */
  public interface Home {
    boolean called();
  }

  /** One that cannot be put into words stands in nobody's way. */
  private boolean deliver(Mail mail) {
    try {
      return dispatch(mail);
    } catch (DataAccessException e) {
      throw e;
    } catch (RuntimeException e) {
      LOG.error("The mail {} cannot be written", mail.messageId(), e);
      failed(mail, e.getClass().getSimpleName() + ": " + e.getMessage());
      return true;
    }
  }

  private boolean dispatch(Mail mail) {
    Dispatch dispatch = office.sort(mail, server.known());
    if (dispatch instanceof Dispatch.Hold hold) {
      outbox.hold(mail, hold.why(), hold.until());
    } else if (dispatch instanceof Dispatch.Drop drop) {
      outbox.drop(mail, drop.why());
    } else if (dispatch instanceof Dispatch.Send send) {
      return send(mail, send.reader(), send.address());
    }
    return true;
  }

  private boolean send(Mail mail, Reader reader, String address) {
    if (mail.told().kind() == MailKind.DIGEST && digests.empty(mail, reader.person())) {
      outbox.drop(mail, Why.TASK_OVER);
      return true;
    }
    MailText text = Optional.ofNullable(mail.text()).orElseGet(() -> wordsmith.words(mail, reader));
    if (!outbox.words(mail, address, text)) {
      return true;
    }
    Posted posted =
        server.post(
            new Letter(mail.messageId(), reader.name(), address, text, wordsmith.leave(mail)));
    return note(mail, address, posted);
  }

  private boolean note(Mail mail, String address, Posted posted) {
    if (posted instanceof Posted.Accepted) {
      outbox.sent(mail, posted.answer());
    } else if (posted instanceof Posted.Refused refused) {
      LOG.warn("The mail {} is refused: {}", mail.messageId(), posted.answer());
      outbox.refused(mail, posted.answer());
      if (refused.unknown()) {
        marks.bounced(mail.to(), address, posted.answer());
      }
    } else if (posted instanceof Posted.Postponed postponed) {
      LOG.warn("The mail {} is not sent yet: {}", mail.messageId(), posted.answer());
      failed(mail, posted.answer());
      return !postponed.trouble();
    }
    return true;
  }

  private void failed(Mail mail, String answer) {
    outbox.failed(mail, answer, Retries.next(mail, clock.instant(), properties.giveUp()));
  }
}
