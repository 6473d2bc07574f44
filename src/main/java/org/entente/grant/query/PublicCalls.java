package org.entente.grant.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.entente.grant.Audience;
import org.entente.shared.Jsonb;
import org.entente.shared.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Calls that the public reads: open ones and coming ones, the next deadline first. */
@Repository
public class PublicCalls {

  private static final int MOST = 100;

  private final JdbcClient jdbc;
  private final Clock clock;

  PublicCalls(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * @param words that all have to be found
   * @param audience null for everybody’s
   * @param language in which the call has to be, null for any
   */
  public List<PublicCall> find(
      String words, @Nullable Audience audience, @Nullable Language language) {
    return jdbc.sql(
            """
            select c.reference, c.title, c.summary, c.languages, c.opens_at, c.closes_at,
              p.name as programme, p.audience, c.opens_at <= :now as open
              from grant_call c join grant_programme p on p.id = c.programme
             where c.status in ('ANNOUNCED', 'OPEN') and c.closes_at > :now
               and c.searchable like all(:patterns)
               and (cast(:audience as text) is null or :audience = any(p.audience))
               and (cast(:language as text) is null or :language = any(c.languages))
             order by c.closes_at, c.id limit :limit
            """)
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .param("patterns", Words.patterns(words))
        .param("audience", audience == null ? null : audience.name())
        .param("language", language == null ? null : language.name())
        .param("limit", MOST)
        .query(PublicCalls::call)
        .list();
  }

  private static PublicCall call(ResultSet row, int number) throws SQLException {
    return new PublicCall(
        row.getString("reference"),
        Jsonb.text(row.getString("title")),
        Jsonb.text(row.getString("summary")),
        languages(row),
        row.getObject("opens_at", OffsetDateTime.class).toInstant(),
        row.getObject("closes_at", OffsetDateTime.class).toInstant(),
        Jsonb.text(row.getString("programme")),
        Arrays.stream((String[]) row.getArray("audience").getArray())
            .map(Audience::valueOf)
            .toList(),
        row.getBoolean("open"));
  }

  private static List<Language> languages(ResultSet row) throws SQLException {
    return Arrays.stream((String[]) row.getArray("languages").getArray())
        .map(Language::valueOf)
        .toList();
  }
}
