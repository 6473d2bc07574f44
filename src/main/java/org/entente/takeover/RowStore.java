package org.entente.takeover;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.entente.shared.Jsonb;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code takeover_row}. */
@Repository
class RowStore {

  private final JdbcClient jdbc;

  RowStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(UUID sheet, long line, Map<String, String> cells, @Nullable Finding problem) {
    jdbc.sql(
            """
            insert into takeover_row (sheet_id, line, cells, problem, state)
            values (:sheet, :line, :cells, :problem, 'READ')
            """)
        .param("sheet", sheet)
        .param("line", line)
        .param("cells", Jsonb.object(cells))
        .param("problem", problem == null ? null : Jsonb.object(problem))
        .update();
  }

  List<SheetRow> after(UUID sheet, @Nullable RowState state, long line, int limit) {
    return jdbc.sql(
            """
            select * from takeover_row where sheet_id = :sheet and line > :line
              and (cast(:state as text) is null or state = :state)
            order by line limit :limit
            """)
        .param("sheet", sheet)
        .param("line", line)
        .param("state", state == null ? null : state.name())
        .param("limit", limit)
        .query(RowStore::row)
        .list();
  }

  void done(UUID sheet, long line, String key, Handled handled) {
    jdbc.sql(
            """
            update takeover_row set state = :state, row_key = :key, findings = :findings,
              gaps = :gaps, agreement_id = :agreement where sheet_id = :sheet and line = :line
            """)
        .param("state", handled.state().name())
        .param("key", key.isEmpty() ? null : key)
        .param("findings", Jsonb.object(handled.findings()))
        .param("gaps", Jsonb.object(handled.gaps()))
        .param("agreement", handled.agreementId())
        .param("sheet", sheet)
        .param("line", line)
        .update();
  }

  /** The line of another row before this one with the same key. */
  Optional<Long> earlier(UUID sheet, String key, long line) {
    return jdbc.sql(
            """
            select min(line) from takeover_row
            where sheet_id = :sheet and row_key = :key and line < :line
            """)
        .param("sheet", sheet)
        .param("key", key)
        .param("line", line)
        .query((row, number) -> Optional.ofNullable(row.getObject(1, Long.class)))
        .single();
  }

  boolean holds(UUID sheet, String column, String text) {
    return jdbc.sql(
            """
            select exists (select 1 from takeover_row
              where sheet_id = :sheet and cells ->> :column = :text)
            """)
        .param("sheet", sheet)
        .param("column", column)
        .param("text", text)
        .query(Boolean.class)
        .single();
  }

  Map<RowState, Integer> counts(UUID sheet) {
    Map<RowState, Integer> counts = new EnumMap<>(RowState.class);
    jdbc.sql("select state, count(*) from takeover_row where sheet_id = :sheet group by state")
        .param("sheet", sheet)
        .query(
            row -> {
              counts.put(RowState.valueOf(row.getString(1)), row.getInt(2));
            });
    return counts;
  }

  Map<String, Integer> gaps(UUID sheet) {
    Map<String, Integer> gaps = new LinkedHashMap<>();
    jdbc.sql(
            """
            select gap, count(*) from takeover_row, jsonb_array_elements_text(gaps) gap
            where sheet_id = :sheet group by gap order by gap
            """)
        .param("sheet", sheet)
        .query(
            row -> {
              gaps.put(row.getString(1), row.getInt(2));
            });
    return gaps;
  }

  private static SheetRow row(ResultSet row, int number) throws SQLException {
    String problem = row.getString("problem");
    return new SheetRow(
        row.getLong("line"),
        Jsonb.map(row.getString("cells")),
        problem == null ? null : Jsonb.read(problem, Finding.class),
        RowState.valueOf(row.getString("state")),
        Arrays.asList(Jsonb.read(row.getString("findings"), Finding[].class)),
        Arrays.asList(Jsonb.read(row.getString("gaps"), String[].class)),
        row.getObject("agreement_id", UUID.class));
  }
}
