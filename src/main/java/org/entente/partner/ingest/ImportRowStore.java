package org.entente.partner.ingest;

import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.entente.partner.UnusableRow;
import org.entente.partner.ingest.merge.NumberedRow;
import org.entente.partner.ingest.read.SourceRow;
import org.entente.shared.Jsonb;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows between reading and merging, and those that could not be taken. */
@Repository
class ImportRowStore {

  private static final int AT_ONCE = 500;

  private final JdbcTemplate batch;
  private final JdbcClient jdbc;

  ImportRowStore(JdbcTemplate batch, JdbcClient jdbc) {
    this.batch = batch;
    this.jdbc = jdbc;
  }

  /** A row as it was read. */
  record ReadRow(int number, int line, SourceRow row) {}

  void add(UUID id, Collection<ReadRow> rows) {
    batch.batchUpdate(
        """
        insert into partner_import_row (import_id, number, line, keys, row) values (?, ?, ?, ?, ?)
        """,
        rows,
        AT_ONCE,
        (statement, it) -> {
          statement.setObject(1, id);
          statement.setInt(2, it.number());
          statement.setInt(3, it.line());
          statement.setArray(4, texts(statement.getConnection(), it.row().keys()));
          statement.setObject(5, Jsonb.object(it.row()));
        });
  }

  void report(UUID id, Collection<UnusableRow> rows) {
    batch.batchUpdate(
        """
        insert into partner_import_report (import_id, number, line, reason, arguments, excerpt)
        values (?, ?, ?, ?, ?, ?)
        """,
        rows,
        AT_ONCE,
        (statement, it) -> {
          statement.setObject(1, id);
          statement.setInt(2, it.number());
          statement.setInt(3, it.line());
          statement.setString(4, it.reason());
          statement.setObject(5, Jsonb.object(it.arguments()));
          statement.setString(6, it.excerpt());
        });
  }

  /** Notes what several rows of the file have in common, when all are there. */
  void compare(UUID id) {
    jdbc.sql(
            """
            insert into partner_import_key (import_id, key, first)
            select import_id, key, min(number) from partner_import_row, unnest(keys) key
             where import_id = :id group by import_id, key having count(*) > 1
            """)
        .param("id", id)
        .update();
  }

  List<NumberedRow> after(UUID id, int position, int limit) {
    return jdbc.sql(
            """
            select r.number, r.line, r.row, not exists (
                select from partner_import_key k where k.import_id = r.import_id
                 and k.key = 'KEY ' || (r.row ->> 'key') and k.first < r.number) as first
              from partner_import_row r where r.import_id = :id and r.number > :position
             order by r.number limit :limit
            """)
        .param("id", id)
        .param("position", position)
        .param("limit", limit)
        .query(
            (row, number) ->
                new NumberedRow(
                    row.getInt("number"),
                    row.getInt("line"),
                    row.getBoolean("first"),
                    Jsonb.read(row.getString("row"), SourceRow.class)))
        .list();
  }

  /** Those of the rows' keys that other rows of the file have too. */
  Set<String> shared(UUID id, List<NumberedRow> rows) {
    String[] keys =
        rows.stream().flatMap(each -> each.row().keys().stream()).toArray(String[]::new);
    return new TreeSet<>(
        jdbc.sql("select key from partner_import_key where import_id = :id and key = any(:keys)")
            .param("id", id)
            .param("keys", keys)
            .query(String.class)
            .list());
  }

  List<UnusableRow> unusable(UUID id, int after, int limit) {
    return jdbc.sql(
            """
            select * from partner_import_report where import_id = :id and number > :after
             order by number limit :limit
            """)
        .param("id", id)
        .param("after", after)
        .param("limit", limit)
        .query(
            (row, number) ->
                new UnusableRow(
                    row.getInt("number"),
                    row.getInt("line"),
                    row.getString("reason"),
                    List.of(Jsonb.read(row.getString("arguments"), String[].class)),
                    row.getString("excerpt")))
        .list();
  }

  private static Array texts(Connection connection, Set<String> texts) throws SQLException {
    return connection.createArrayOf("text", texts.toArray());
  }
}
