package org.entente.grant.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.entente.grant.CallStatus;
import org.entente.shared.Jsonb;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The register of calls, the newest first. */
@Repository
public class CallRegister {

  private static final String ROWS =
      """
      select c.id, c.reference, c.title, p.name as programme, c.status, c.opens_at, c.closes_at,
        c.quota, c.reserve, array_to_string(c.languages, ' ') as languages,
        o.display_name as owner
        from grant_call c join grant_programme p on p.id = c.programme
        join people_person o on o.id = c.owner
       where c.searchable like all(:patterns)
         and (cast(:statuses as text[]) is null or c.status = any(:statuses))
         and (cast(:programme as uuid) is null or c.programme = :programme)
      """;
  private static final String AFTER =
      """
       and (cast(:after as uuid) is null or (c.drafted_at, c.id) <
            (select b.drafted_at, b.id from grant_call b where b.id = cast(:after as uuid)))
       order by c.drafted_at desc, c.id desc limit :limit
      """;

  private final JdbcClient jdbc;

  CallRegister(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * @param after id of the row before the page, null for the first page
   */
  public List<CallRow> page(CallFilter filter, @Nullable UUID after, int limit) {
    return jdbc.sql(ROWS + AFTER)
        .params(parameters(filter))
        .param("after", after)
        .param("limit", limit)
        .query(CallRegister::row)
        .list();
  }

  /** Every row, one at a time, for an export. */
  public void each(CallFilter filter, Consumer<CallRow> row) {
    try (Stream<CallRow> rows =
        jdbc
            .sql(ROWS + " order by c.drafted_at desc, c.id desc")
            .withFetchSize(500)
            .params(parameters(filter))
            .query(CallRegister::row)
            .stream()) {
      rows.forEach(row);
    }
  }

  /** How many there are, counted up to a limit. */
  public int count(CallFilter filter, int limit) {
    return jdbc.sql("select count(*) from (" + ROWS + " limit :limit) found")
        .params(parameters(filter))
        .param("limit", limit)
        .query(Integer.class)
        .single();
  }

  private static Map<String, @Nullable Object> parameters(CallFilter filter) {
    Map<String, @Nullable Object> parameters = new HashMap<>();
    parameters.put("patterns", Words.patterns(filter.words()));
    parameters.put(
        "statuses",
        filter.statuses().isEmpty()
            ? null
            : filter.statuses().stream().map(Enum::name).toArray(String[]::new));
    parameters.put("programme", filter.programme());
    return parameters;
  }

  private static CallRow row(ResultSet row, int number) throws SQLException {
    return new CallRow(
        row.getObject("id", UUID.class),
        row.getString("reference"),
        Jsonb.text(row.getString("title")),
        Jsonb.text(row.getString("programme")),
        CallStatus.valueOf(row.getString("status")),
        row.getObject("opens_at", OffsetDateTime.class).toInstant(),
        row.getObject("closes_at", OffsetDateTime.class).toInstant(),
        row.getInt("quota"),
        row.getInt("reserve"),
        row.getString("languages"),
        row.getString("owner"));
  }
}
