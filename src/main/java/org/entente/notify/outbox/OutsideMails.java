package org.entente.notify.outbox;

import java.util.List;
import org.entente.notify.outbox.Addressee.Outsider;
import org.entente.shared.OutsideNotice;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A mail for somebody without an account, in the publisher's transaction. */
@Component
class OutsideMails {

  private final Outbox outbox;

  OutsideMails(Outbox outbox) {
    this.outbox = outbox;
  }

  @EventListener
  @Transactional(propagation = Propagation.REQUIRED)
  public void keep(OutsideNotice notice) {
    Outsider reader =
        new Outsider(notice.address(), notice.name(), notice.language(), notice.leave());
    Told told =
        new Told(
            MailKind.OUTSIDE,
            null,
            notice.messageKey(),
            notice.arguments(),
            null,
            null,
            notice.link(),
            false);
    outbox.put(List.of(new NewMail("outside:" + notice.key(), reader, told)));
  }
}
