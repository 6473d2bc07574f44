package org.entente.notify.web;

import java.util.Locale;
import org.entente.notify.outbox.Mail;

/**
 * A row of the list of mails.
 *
 * @param subject in the operator's language
 * @param stuck true where another try can be asked for
 */
public record MailView(Mail mail, String reader, String subject, boolean stuck) {

  /** The colour and the icon of its state. */
  public String badge() {
    return switch (mail.course().state()) {
      case SENT, DIGESTED -> "ok";
      case WAITING, SENDING -> "info";
      case HELD -> "warn";
      case FAILED -> mail.course().nextAt() == null ? "bad" : "warn";
      case REFUSED, BOUNCED -> "bad";
      case DROPPED -> "mute";
    };
  }

  public String icon() {
    return switch (mail.course().state()) {
      case SENT, DIGESTED -> "check";
      case WAITING, SENDING -> "clock";
      case HELD -> "lock";
      case FAILED, REFUSED, BOUNCED -> "warn";
      case DROPPED -> "minus";
    };
  }

  /** The message that says why it is held or dropped. */
  public String reason() {
    return "notify.mails.why."
        + String.valueOf(mail.course().why()).toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
