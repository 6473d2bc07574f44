package org.entente.agreement;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.entente.shared.ContentHash;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code agreement_document}. */
@Repository
class DocumentStore {

  private final JdbcClient jdbc;

  DocumentStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * @return false when it was filed before
   */
  boolean file(UUID agreementId, FiledDocument document) {
    return jdbc.sql(
                """
                insert into agreement_document
                  (agreement_id, kind, blob, name, text_version, filed_at)
                values (:agreement, :kind, :blob, :name, :textVersion, :filedAt)
                on conflict do nothing
                """)
            .param("agreement", agreementId)
            .param("kind", document.kind().name())
            .param("blob", document.blob().hex())
            .param("name", document.name())
            .param("textVersion", document.textVersion())
            .param("filedAt", OffsetDateTime.ofInstant(document.filedAt(), ZoneOffset.UTC))
            .update()
        == 1;
  }

  List<FiledDocument> of(UUID agreementId) {
    return jdbc.sql(
            """
            select * from agreement_document where agreement_id = :agreement
            order by filed_at desc, name
            """)
        .param("agreement", agreementId)
        .query(
            (row, number) ->
                new FiledDocument(
                    FiledDocument.Kind.valueOf(row.getString("kind")),
                    new ContentHash(row.getString("blob")),
                    row.getString("name"),
                    row.getObject("text_version", Integer.class),
                    row.getObject("filed_at", OffsetDateTime.class).toInstant()))
        .list();
  }
}
