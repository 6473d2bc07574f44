package org.entente.notify.post;

import jakarta.mail.MessagingException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;

/** Reads what a failed conversation with a mail server means (RFC 5321, RFC 3463). */
final class ServerAnswers {

  private static final Pattern ENHANCED = Pattern.compile("\\b5\\.(\\d{1,3})\\.(\\d{1,3})\\b");

  private ServerAnswers() {}

  static Posted read(MailException failure) {
    Throwable last = failure;
    for (Throwable each : all(failure)) {
      if (each instanceof SMTPAddressFailedException recipient) {
        return answered(recipient.getReturnCode(), said(recipient), true);
      }
      if (each instanceof SMTPSenderFailedException sender) {
        return new Posted.Postponed(said(sender), true);
      }
      if (each instanceof SMTPSendFailedException text && text.getReturnCode() >= 400) {
        return answered(text.getReturnCode(), said(text), false);
      }
      last = each;
    }
    return new Posted.Postponed(said(last), true);
  }

  private static Posted answered(int code, String said, boolean recipient) {
    if (code == 421) {
      return new Posted.Postponed(said, true);
    }
    return code >= 500
        ? new Posted.Refused(said, recipient && unknown(code, said))
        : new Posted.Postponed(said, false);
  }

  /** The address is to blame, and not what the server thinks of us. */
  private static boolean unknown(int code, String said) {
    Matcher enhanced = ENHANCED.matcher(said);
    if (enhanced.find()) {
      return enhanced.group(1).equals("1")
          || (enhanced.group(1).equals("2") && enhanced.group(2).equals("1"));
    }
    return code == 550 || code == 551 || code == 553;
  }

  /** The innermost says most, so the outermost stand first. */
  private static Iterable<Throwable> all(MailException failure) {
    Set<Throwable> seen = new HashSet<>();
    Deque<Throwable> open = new ArrayDeque<>();
    Deque<Throwable> found = new ArrayDeque<>();
    open.add(failure);
    while (!open.isEmpty()) {
      Throwable each = open.remove();
      if (!seen.add(each)) {
        continue;
      }
      found.add(each);
      if (each instanceof MailSendException many) {
        open.addAll(Set.of(many.getMessageExceptions()));
      }
      if (each instanceof MessagingException one && one.getNextException() != null) {
        open.add(one.getNextException());
      }
      if (each.getCause() != null) {
        open.add(each.getCause());
      }
    }
    return found;
  }

  private static String said(Throwable failure) {
    String message = failure.getMessage();
    return message == null || message.isBlank() ? failure.getClass().getSimpleName() : message;
  }
}
