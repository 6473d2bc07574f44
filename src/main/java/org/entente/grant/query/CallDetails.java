package org.entente.grant.query;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What a call's page tells besides the call. */
@Repository
public class CallDetails {

  private final JdbcClient jdbc;

  CallDetails(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public Extras of(UUID call) {
    return jdbc.sql(
            """
            select r.display_name as requester, o.display_name as owner, c.close_reason,
              c.drafted_at, c.announced_at
              from grant_call c join people_person r on r.id = c.requester
              join people_person o on o.id = c.owner where c.id = :id
            """)
        .param("id", call)
        .query(
            (row, number) ->
                new Extras(
                    row.getString("requester"),
                    row.getString("owner"),
                    row.getString("close_reason"),
                    row.getObject("drafted_at", OffsetDateTime.class).toInstant()))
        .single();
  }

  /**
   * @param reason why it was returned, refused, withdrawn or cancelled last
   */
  public record Extras(
      String requester, String owner, @Nullable String reason, Instant draftedAt) {}
}
