package org.entente.notify.board;

import java.sql.Timestamp;
import java.time.Clock;
import org.entente.notify.Hearers;
import org.entente.shared.Ids;
import org.entente.shared.Jsonb;
import org.entente.shared.Notice;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what is published, in the publisher's transaction: nobody is told of what did not happen.
 * Published twice, by a step that ran twice, it is kept once.
 */
@Component
class NoticeKeeper {

  private static final String INSERT =
      """
      insert into notify_notice
        (id, notice_key, person_id, message_key, arguments, link, created_at)
      values (?, ?, ?, ?, ?, ?, ?)
      on conflict (notice_key, person_id) do nothing
      """;

  private final JdbcTemplate jdbc;
  private final Hearers hearers;
  private final Clock clock;

  NoticeKeeper(JdbcTemplate jdbc, Hearers hearers, Clock clock) {
    this.jdbc = jdbc;
    this.hearers = hearers;
    this.clock = clock;
  }

  @EventListener
  @Transactional(propagation = Propagation.REQUIRED)
  public void keep(Notice notice) {
    Timestamp now = Timestamp.from(clock.instant());
    jdbc.batchUpdate(
        INSERT,
        hearers.of(notice.persons(), notice.groups()).stream()
            .map(
                person ->
                    new Object[] {
                      Ids.next(clock),
                      notice.key(),
                      person,
                      notice.messageKey(),
                      Jsonb.object(notice.arguments()),
                      notice.link(),
                      now
                    })
            .toList());
  }
}
