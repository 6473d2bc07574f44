package org.entente.takeover;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.entente.shared.Jsonb;
import org.entente.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables {@code takeover_sheet}, {@code takeover_scan}, {@code takeover_memory}. */
@Repository
class TakeoverStore {

  private static final int SHEETS = 50;

  private final JdbcClient jdbc;

  TakeoverStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(Sheet sheet, UUID officer) {
    jdbc.sql(
            """
            insert into takeover_sheet (id, file_name, header, settings, mapping, uploaded_by,
              uploaded_at)
            values (:id, :file, :header, :settings, :mapping, :officer, :at)
            """)
        .param("id", sheet.id())
        .param("file", sheet.fileName())
        .param("header", Jsonb.object(sheet.header()))
        .param("settings", Jsonb.object(sheet.settings()))
        .param("mapping", Jsonb.object(sheet.mapping()))
        .param("officer", officer)
        .param("at", OffsetDateTime.ofInstant(sheet.uploadedAt(), ZoneOffset.UTC))
        .update();
  }

  void map(UUID id, Map<SheetField, String> mapping, Settings settings) {
    jdbc.sql(
            """
            update takeover_sheet set mapping = :mapping, settings = :settings,
              version = version + 1 where id = :id
            """)
        .param("mapping", Jsonb.object(mapping))
        .param("settings", Jsonb.object(settings))
        .param("id", id)
        .update();
  }

  /** Keeps others from changing the list until the transaction ends. */
  Sheet lock(UUID id) {
    return jdbc.sql("select * from takeover_sheet where id = :id for update")
        .param("id", id)
        .query(TakeoverStore::sheet)
        .optional()
        .orElseThrow(Refusal::notFound);
  }

  Optional<Sheet> find(UUID id) {
    return jdbc.sql("select * from takeover_sheet where id = :id")
        .param("id", id)
        .query(TakeoverStore::sheet)
        .optional();
  }

  List<Sheet> newest() {
    return jdbc.sql("select * from takeover_sheet order by uploaded_at desc, id limit :most")
        .param("most", SHEETS)
        .query(TakeoverStore::sheet)
        .list();
  }

  void remember(UUID office, Map<SheetField, String> mapping) {
    mapping.forEach(
        (field, header) ->
            jdbc.sql(
                    """
                    insert into takeover_memory (office, field, header)
                    values (:office, :field, :header)
                    on conflict (office, field) do update set header = :header
                    """)
                .param("office", office)
                .param("field", field.name())
                .param("header", header)
                .update());
  }

  Map<SheetField, String> remembered(UUID office) {
    Map<SheetField, String> known = new EnumMap<>(SheetField.class);
    jdbc.sql("select field, header from takeover_memory where office = :office")
        .param("office", office)
        .query(
            row -> {
              known.put(SheetField.valueOf(row.getString(1)), row.getString(2));
            });
    return known;
  }

  void keepScan(UUID sheet, String name, String sha256) {
    jdbc.sql(
            """
            insert into takeover_scan (sheet_id, name, blob) values (:sheet, :name, :blob)
            on conflict (sheet_id, name) do update set blob = :blob
            """)
        .param("sheet", sheet)
        .param("name", name)
        .param("blob", sha256)
        .update();
  }

  /** Hashes of the scans by their names. */
  Map<String, String> scans(UUID sheet) {
    Map<String, String> scans = new LinkedHashMap<>();
    jdbc.sql("select name, blob from takeover_scan where sheet_id = :sheet order by name")
        .param("sheet", sheet)
        .query(
            row -> {
              scans.put(row.getString(1), row.getString(2));
            });
    return scans;
  }

  private static Sheet sheet(ResultSet row, int number) throws SQLException {
    Map<SheetField, String> mapping = new EnumMap<>(SheetField.class);
    Jsonb.map(row.getString("mapping"))
        .forEach((field, header) -> mapping.put(SheetField.valueOf(field), header));
    return new Sheet(
        row.getObject("id", UUID.class),
        row.getString("file_name"),
        Arrays.asList(Jsonb.read(row.getString("header"), String[].class)),
        Jsonb.read(row.getString("settings"), Settings.class),
        mapping,
        row.getObject("uploaded_at", OffsetDateTime.class).toInstant());
  }
}
