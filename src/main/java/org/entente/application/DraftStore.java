package org.entente.application;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.entente.database.Times;
import org.entente.document.Blob;
import org.entente.shared.ContentHash;
import org.entente.shared.Ids;
import org.entente.shared.Jsonb;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables {@code application_draft} and {@code application_file}. */
@Repository
class DraftStore {

  private final JdbcClient jdbc;
  private final Clock clock;

  DraftStore(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  void begin(UUID application) {
    jdbc.sql(
            """
            insert into application_draft (application, fields, saved_at) values (:id, '{}', :now)
            """)
        .param("id", application)
        .param("now", Times.column(clock.instant()))
        .update();
  }

  Optional<Draft> find(UUID application) {
    List<ApplicantFile> files = files(application);
    return jdbc.sql(
            """
            select a.id, a.call_id, a.status, d.fields::text as fields, d.saved_at,
              d.version as draft_version, p.id as applicant_id, p.person, p.name, p.address,
              p.language, p.audience, p.unit as applicant_unit
            from application a
            join application_draft d on d.application = a.id
            join application_applicant p on p.id = a.applicant
            where a.id = :id
            """)
        .param("id", application)
        .query((row, number) -> draft(row, files))
        .optional();
  }

  void save(UUID application, Map<String, List<String>> fields) {
    jdbc.sql(
            """
            update application_draft set fields = :fields, saved_at = :now, version = version + 1
            where application = :id
            """)
        .param("id", application)
        .param("fields", Jsonb.object(fields))
        .param("now", Times.column(clock.instant()))
        .update();
  }

  List<ApplicantFile> files(UUID application) {
    return jdbc.sql(
            """
            select * from application_file where application = :id order by field, added_at, id
            """)
        .param("id", application)
        .query(DraftStore::file)
        .list();
  }

  /**
   * @return false where the same file is there already
   */
  boolean add(UUID application, String field, String name, Blob blob) {
    return jdbc.sql(
                """
                insert into application_file
                  (id, application, field, blob, name, media_type, size, added_at)
                values (:id, :application, :field, :blob, :name, :type, :size, :now)
                on conflict do nothing
                """)
            .param("id", Ids.next(clock))
            .param("application", application)
            .param("field", field)
            .param("blob", blob.sha256().hex())
            .param("name", name)
            .param("type", blob.mediaType())
            .param("size", blob.size())
            .param("now", Times.column(clock.instant()))
            .update()
        == 1;
  }

  boolean remove(UUID application, UUID file) {
    return jdbc.sql("delete from application_file where application = :application and id = :id")
            .param("application", application)
            .param("id", file)
            .update()
        == 1;
  }

  private static Draft draft(ResultSet row, List<ApplicantFile> files) throws SQLException {
    return new Draft(
        row.getObject("id", UUID.class),
        row.getObject("call_id", UUID.class),
        ApplicantStore.of(row, "applicant_id"),
        ApplicationStatus.valueOf(row.getString("status")),
        fields(row.getString("fields")),
        files,
        Times.instant(row, "saved_at"),
        row.getInt("draft_version"));
  }

  private static Map<String, List<String>> fields(String json) {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    Map<?, ?> written = Jsonb.read(json, Map.class);
    written.forEach(
        (key, values) ->
            fields.put(
                String.valueOf(key), ((List<?>) values).stream().map(String::valueOf).toList()));
    return fields;
  }

  private static ApplicantFile file(ResultSet row, int number) throws SQLException {
    return new ApplicantFile(
        row.getObject("id", UUID.class),
        row.getString("field"),
        row.getString("name"),
        row.getString("media_type"),
        row.getLong("size"),
        new ContentHash(row.getString("blob")));
  }
}
