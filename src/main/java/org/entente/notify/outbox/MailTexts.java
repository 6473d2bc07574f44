package org.entente.notify.outbox;

import static org.entente.notify.outbox.MailRow.time;

import java.time.Clock;
import java.time.Instant;
import org.entente.notify.MailProperties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The words of old mails are forgotten; that they were sent, where and when, is not. */
@Component
public class MailTexts {

  private static final int AT_ONCE = 500;

  private final JdbcClient jdbc;
  private final Clock clock;
  private final MailProperties properties;

  public MailTexts(JdbcClient jdbc, Clock clock, MailProperties properties) {
    this.jdbc = jdbc;
    this.clock = clock;
    this.properties = properties;
  }

  public int forget() {
    Instant before = clock.instant().minus(properties.keepText());
    int forgotten = 0;
    int some;
    do {
      some =
          jdbc.sql(
                  """
                  update notify_mail set plain = null, html = null where id in
                    (select id from notify_mail where html is not null and sent_at < :before
                      order by sent_at limit :limit for update skip locked)
                  """)
              .param("before", time(before))
              .param("limit", AT_ONCE)
              .update();
      forgotten += some;
    } while (some == AT_ONCE);
    return forgotten;
  }
}
