package org.entente.document.file;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.entente.document.Blob;
import org.entente.document.BlobStore;
import org.entente.document.StoredFile;
import org.entente.shared.ContentHash;
import org.entente.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Files beside everything else in the database: one transaction, one backup. */
@Component
class PostgresBlobStore implements BlobStore {

  private final JdbcClient jdbc;
  private final Clock clock;
  private final ContentType contentType = new ContentType();

  PostgresBlobStore(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Override
  public Blob put(byte[] content, String mediaType, String fileName) {
    FileSize.check(content);
    FileName name = FileName.of(fileName);
    if (!contentType.fits(content, mediaType)) {
      throw Refusal.invalid("document.file.typeMismatch", name.text());
    }
    Blob blob = new Blob(ContentHash.of(content), content.length, mediaType, name.text());
    jdbc.sql(
            """
            insert into document_blob (sha256, size, media_type, name, content, kept_at)
            values (:sha256, :size, :mediaType, :name, :content, :keptAt)
            on conflict (sha256) do nothing
            """)
        .param("sha256", blob.sha256().hex())
        .param("size", blob.size())
        .param("mediaType", mediaType)
        .param("name", blob.name())
        .param("content", content)
        .param("keptAt", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
        .update();
    return blob;
  }

  @Override
  public StoredFile get(ContentHash sha256) {
    return jdbc.sql("select * from document_blob where sha256 = :sha256")
        .param("sha256", sha256.hex())
        .query((row, i) -> new StoredFile(blob(row), row.getBytes("content")))
        .optional()
        .orElseThrow(Refusal::notFound);
  }

  @Override
  public Optional<Blob> describe(ContentHash sha256) {
    return jdbc.sql(
            "select sha256, size, media_type, name from document_blob where sha256 = :sha256")
        .param("sha256", sha256.hex())
        .query((row, i) -> blob(row))
        .optional();
  }

  private static Blob blob(ResultSet row) throws SQLException {
    return new Blob(
        new ContentHash(row.getString("sha256")),
        row.getLong("size"),
        row.getString("media_type"),
        row.getString("name"));
  }
}
