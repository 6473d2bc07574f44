package org.entente.notify.outbox;

import org.entente.notify.Hearers;
import org.entente.notify.outbox.Addressee.Account;
import org.entente.shared.Notice;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A mail for whoever hears a notice, in the publisher's transaction. */
@Component
class NoticeMails {

  private final Outbox outbox;
  private final Hearers hearers;

  NoticeMails(Outbox outbox, Hearers hearers) {
    this.outbox = outbox;
    this.hearers = hearers;
  }

  @EventListener
  @Transactional(propagation = Propagation.REQUIRED)
  public void keep(Notice notice) {
    Told told =
        new Told(
            MailKind.NOTICE,
            null,
            notice.messageKey(),
            notice.arguments(),
            null,
            null,
            notice.link(),
            notice.pressing());
    outbox.put(
        hearers.of(notice.persons(), notice.groups()).stream()
            .map(person -> new NewMail("notice:" + notice.key(), new Account(person), told))
            .toList());
  }
}
