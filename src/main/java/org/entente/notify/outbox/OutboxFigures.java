package org.entente.notify.outbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How the outbox stands, in figures. */
@Component
public class OutboxFigures {

  private static final String SQL =
      """
      select count(*) filter (where state in ('WAITING', 'SENDING')) as waiting,
             count(*) filter (where state = 'FAILED' and next_at is not null) as failing,
             count(*) filter (where state = 'FAILED' and next_at is null) as given_up,
             count(*) filter (where state = 'HELD') as held,
             count(*) filter (where state in ('REFUSED', 'BOUNCED')) as returned,
             min(created_at) filter (where state in ('WAITING', 'SENDING', 'FAILED')) as oldest,
             (select count(*) from people_address where bouncing_since is not null) as bouncing
        from notify_mail
       where state in ('WAITING', 'SENDING', 'FAILED', 'HELD', 'REFUSED', 'BOUNCED')
      """;

  private final JdbcClient jdbc;

  OutboxFigures(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * @param waiting to be sent now
   * @param failing tried again by themselves
   * @param givenUp tried again only when somebody presses
   * @param returned that the other side did not take
   * @param oldest of what is still to be sent
   * @param bouncing persons whose address is not written to any more
   */
  public record Figures(
      int waiting,
      int failing,
      int givenUp,
      int held,
      int returned,
      @Nullable Instant oldest,
      int bouncing) {}

  public Figures now() {
    return jdbc.sql(SQL).query(OutboxFigures::figures).single();
  }

  private static Figures figures(ResultSet row, int number) throws SQLException {
    OffsetDateTime oldest = row.getObject("oldest", OffsetDateTime.class);
    return new Figures(
        row.getInt("waiting"),
        row.getInt("failing"),
        row.getInt("given_up"),
        row.getInt("held"),
        row.getInt("returned"),
        oldest == null ? null : oldest.toInstant(),
        row.getInt("bouncing"));
  }
}
