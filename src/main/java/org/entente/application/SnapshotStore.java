package org.entente.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.entente.database.Times;
import org.entente.shared.ContentHash;
import org.entente.shared.Jsonb;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code application_snapshot}, which the database lets nobody change. */
@Repository
class SnapshotStore {

  private final JdbcClient jdbc;

  SnapshotStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<ContentHash> hash(UUID application, int number) {
    return jdbc.sql(
            """
            select hash from application_snapshot
             where application = :application and number = :number
            """)
        .param("application", application)
        .param("number", number)
        .query((row, n) -> new ContentHash(row.getString("hash")))
        .optional();
  }

  /** What a snapshot is made of. */
  record Taken(int number, int formVersion, String content, List<ApplicantFile> files) {

    ContentHash hash() {
      return ContentHash.of(content);
    }
  }

  void add(UUID application, Taken taken, Instant at, boolean late) {
    jdbc.sql(
            """
            insert into application_snapshot
              (application, number, form_version, content, hash, files, submitted_at, late)
            values (:application, :number, :form, :content, :hash, :files, :at, :late)
            """)
        .param("application", application)
        .param("number", taken.number())
        .param("form", taken.formVersion())
        .param("content", taken.content())
        .param("hash", taken.hash().hex())
        .param("files", Jsonb.object(taken.files().stream().map(SnapshotStore::file).toList()))
        .param("at", Times.column(at))
        .param("late", late)
        .update();
  }

  /** The files of the latest snapshot. */
  List<ApplicantFile> files(UUID application) {
    return jdbc.sql(
            """
            select s.files::text from application a
              join application_snapshot s on s.application = a.id and s.number = a.snapshot
             where a.id = :id
            """)
        .param("id", application)
        .query(String.class)
        .optional()
        .map(SnapshotStore::files)
        .orElse(List.of());
  }

  private static Map<String, Object> file(ApplicantFile file) {
    Map<String, Object> written = new LinkedHashMap<>();
    written.put("id", file.id().toString());
    written.put("field", file.field());
    written.put("name", file.name());
    written.put("type", file.mediaType());
    written.put("size", file.size());
    written.put("sha256", file.sha256().hex());
    return written;
  }

  private static List<ApplicantFile> files(String json) {
    List<ApplicantFile> files = new ArrayList<>();
    for (Object each : Jsonb.read(json, List.class)) {
      Map<?, ?> file = (Map<?, ?>) each;
      files.add(
          new ApplicantFile(
              UUID.fromString(String.valueOf(file.get("id"))),
              String.valueOf(file.get("field")),
              String.valueOf(file.get("name")),
              String.valueOf(file.get("type")),
              Long.parseLong(String.valueOf(file.get("size"))),
              new ContentHash(String.valueOf(file.get("sha256")))));
    }
    return files;
  }
}
