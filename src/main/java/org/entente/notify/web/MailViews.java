package org.entente.notify.web;

import java.util.Optional;
import org.entente.notify.MailState;
import org.entente.notify.outbox.Addressee;
import org.entente.notify.outbox.Mail;
import org.entente.notify.outbox.MailRegister.Entry;
import org.entente.notify.outbox.MailText;
import org.entente.notify.outbox.Reader;
import org.entente.notify.post.Wordsmith;
import org.entente.people.People;
import org.springframework.stereotype.Component;

/** Mails as pages show them. */
@Component
class MailViews {

  private final Wordsmith wordsmith;
  private final People people;

  MailViews(Wordsmith wordsmith, People people) {
    this.wordsmith = wordsmith;
    this.people = people;
  }

  MailView row(Entry entry) {
    MailState state = entry.mail().course().state();
    boolean stuck =
        switch (state) {
          case FAILED, REFUSED, BOUNCED, HELD -> true;
          case WAITING, SENDING, SENT, DIGESTED, DROPPED -> false;
        };
    return new MailView(entry.mail(), entry.reader(), wordsmith.subject(entry.mail()), stuck);
  }

  /** As it went out, or as it would go out now; empty where its words have been forgotten. */
  Optional<MailText> text(Mail mail) {
    if (mail.text() == null && mail.course().sentAt() != null) {
      return Optional.empty();
    }
    return Optional.ofNullable(mail.text())
        .or(() -> reader(mail.to()).map(reader -> wordsmith.words(mail, reader)));
  }

  private Optional<Reader> reader(Addressee to) {
    return to instanceof Addressee.Outsider outsider
        ? Optional.of(Reader.of(outsider))
        : people.find(((Addressee.Account) to).person()).map(Reader::of);
  }
}
