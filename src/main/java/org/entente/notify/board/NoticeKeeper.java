package org.entente.notify.board;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.entente.people.People;
import org.entente.people.Person;
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
  private final People people;
  private final Clock clock;

  NoticeKeeper(JdbcTemplate jdbc, People people, Clock clock) {
    this.jdbc = jdbc;
    this.people = people;
    this.clock = clock;
  }

  @EventListener
  @Transactional(propagation = Propagation.REQUIRED)
  public void keep(Notice notice) {
    Timestamp now = Timestamp.from(clock.instant());
    jdbc.batchUpdate(
        INSERT,
        hearers(notice).stream()
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

  /** In one order, so that two steps that tell the same people never wait for each other. */
  private Set<UUID> hearers(Notice notice) {
    Set<UUID> hearers = new TreeSet<>(notice.persons());
    for (String group : notice.groups()) {
      people.inGroup(group).stream().map(Person::id).forEach(hearers::add);
    }
    return hearers;
  }
}
