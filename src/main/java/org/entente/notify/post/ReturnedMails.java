package org.entente.notify.post;

import java.util.List;
import org.entente.notify.outbox.Addressee;
import org.entente.notify.outbox.MailRow;
import org.entente.notify.outbox.ReturnMarks;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Notes on a mail, and on its reader's address, that it came back. A report is believed when it
 * knows the Message-ID, which nobody can guess; the address, only when the report names it too.
 */
@Component
class ReturnedMails {

  private final JdbcClient jdbc;
  private final ReturnMarks marks;

  ReturnedMails(JdbcClient jdbc, ReturnMarks marks) {
    this.jdbc = jdbc;
    this.marks = marks;
  }

  @Transactional
  public void note(DeliveryReport report) {
    report.recipients().stream()
        .filter(DeliveryReport.Recipient::failed)
        .forEach(recipient -> note(report.messageId(), recipient));
  }

  private void note(String messageId, DeliveryReport.Recipient recipient) {
    String answer = (recipient.status() + " " + recipient.diagnostic()).strip();
    List<Sent> sent =
        jdbc.sql(
                """
                update notify_mail
                   set state = 'BOUNCED', why = null, next_at = null, taken = taken + 1,
                       answer = left(:answer, 500)
                 where message_id = :id and state in ('SENT', 'SENDING', 'FAILED')
                   and address is not null
                returning person_id, to_address, to_name, to_language, leave, address
                """)
            .param("answer", answer.replaceAll("\\p{Cntrl}+", " "))
            .param("id", messageId)
            .query((row, i) -> new Sent(MailRow.to(row), row.getString("address")))
            .list();
    for (Sent mail : sent) {
      if (recipient.forGood() && names(recipient, mail.address)) {
        marks.bounced(mail.to, mail.address, answer);
      }
    }
  }

  private static boolean names(DeliveryReport.Recipient recipient, String address) {
    return recipient.addresses().stream().anyMatch(address::equalsIgnoreCase);
  }

  private record Sent(Addressee to, String address) {}
}
