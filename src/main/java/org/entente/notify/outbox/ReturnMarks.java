package org.entente.notify.outbox;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Locale;
import org.entente.notify.outbox.Addressee.Account;
import org.entente.notify.outbox.Addressee.Outsider;
import org.entente.people.MailAddresses;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which addresses mails come back from. A person's is marked in the directory; that of somebody
 * without an account here, until an administrator has a mail to it tried again.
 */
@Component
public class ReturnMarks {

  private final MailAddresses addresses;
  private final JdbcClient jdbc;
  private final Clock clock;

  public ReturnMarks(MailAddresses addresses, JdbcClient jdbc, Clock clock) {
    this.addresses = addresses;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Transactional
  public void bounced(Addressee to, String address, String answer) {
    if (to instanceof Account account) {
      addresses.bounced(account.person(), address, answer);
    } else if (to instanceof Outsider) {
      jdbc.sql(
              """
              insert into notify_outside_bounce (address, since, answer)
              values (:address, :now, left(:answer, 500)) on conflict (address) do nothing
              """)
          .param("address", folded(address))
          .param("now", clock.instant().atOffset(ZoneOffset.UTC))
          .param("answer", answer)
          .update();
    }
  }

  boolean bounces(Outsider outsider) {
    return jdbc.sql("select exists (select 1 from notify_outside_bounce where address = :address)")
        .param("address", folded(outsider.address()))
        .query(Boolean.class)
        .single();
  }

  void forget(Outsider outsider) {
    jdbc.sql("delete from notify_outside_bounce where address = :address")
        .param("address", folded(outsider.address()))
        .update();
  }

  private static String folded(String address) {
    return address.toLowerCase(Locale.ROOT);
  }
}
