package org.entente.notify.outbox;

import static org.entente.notify.outbox.MailRow.time;

import java.time.Clock;
import java.util.Arrays;
import java.util.UUID;
import org.entente.notify.MailProperties;
import org.entente.notify.preference.Preferences;
import org.entente.people.PersonChange;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Held mails whose reason has passed wait to be sent again, and are sorted anew when their turn
 * comes. Of those that were kept for want of a server or an address, only recent ones: nobody wants
 * the news of two years at once.
 */
@Component
public class Releases {

  private final JdbcClient jdbc;
  private final Clock clock;
  private final MailProperties properties;

  public Releases(JdbcClient jdbc, Clock clock, MailProperties properties) {
    this.jdbc = jdbc;
    this.clock = clock;
    this.properties = properties;
  }

  @EventListener
  @Transactional(propagation = Propagation.REQUIRED)
  public void chosen(Preferences.Chosen chosen) {
    jdbc.sql(
            """
            update notify_mail set state = 'WAITING', why = null, next_at = :now
             where person_id = :person and state = 'HELD' and why in ('DIGEST', 'QUIET_HOURS')
            """)
        .param("now", time(clock.instant()))
        .param("person", chosen.person())
        .update();
  }

  @EventListener
  @Transactional(propagation = Propagation.REQUIRED)
  public void reachable(PersonChange change) {
    switch (change.kind()) {
      case ADDRESS_CHANGED, ADDRESS_CONFIRMED ->
          recent(change.person(), Why.NO_ADDRESS, Why.ADDRESS_BOUNCES);
      default -> {
        // of no concern to mails
      }
    }
  }

  /** There is a mail server: what was kept a short time ago goes out. */
  @Transactional
  public int serverFound() {
    return jdbc.sql(
            """
            update notify_mail set state = 'WAITING', why = null, next_at = :now
             where state = 'HELD' and why = 'NO_SERVER' and created_at >= :since
            """)
        .param("now", time(clock.instant()))
        .param("since", time(clock.instant().minus(properties.catchUp())))
        .update();
  }

  private void recent(UUID person, Why... reasons) {
    jdbc.sql(
            """
            update notify_mail set state = 'WAITING', why = null, next_at = :now
             where person_id = :person and state = 'HELD' and why = any(:reasons)
               and created_at >= :since
            """)
        .param("now", time(clock.instant()))
        .param("person", person)
        .param("reasons", Arrays.stream(reasons).map(Why::name).toArray(String[]::new))
        .param("since", time(clock.instant().minus(properties.catchUp())))
        .update();
  }
}
