package org.entente.signature;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code signature_mandate}; only ever added. */
@Repository
class MandateTable {

  private final JdbcClient jdbc;

  MandateTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(UUID id, Mandate mandate, Instant at, String recordedBy) {
    jdbc.sql(
            """
            insert into signature_mandate (id, holder_id, basis, from_day, until_day, recorded_at,
              recorded_by)
            values (:id, :holder, :basis, :from, :until, :at, :by)
            """)
        .param("id", id)
        .param("holder", mandate.holder())
        .param("basis", mandate.basis())
        .param("from", mandate.from())
        .param("until", mandate.until())
        .param("at", LineTable.utc(at))
        .param("by", recordedBy)
        .update();
  }

  /** The latest to run out comes first. */
  List<Mandate> of(UUID holder) {
    return jdbc.sql(
            """
            select holder_id, basis, from_day, until_day from signature_mandate
            where holder_id = :holder order by until_day desc, recorded_at desc
            """)
        .param("holder", holder)
        .query(
            (rs, number) ->
                new Mandate(
                    rs.getObject(1, UUID.class),
                    rs.getString(2),
                    rs.getObject(3, LocalDate.class),
                    rs.getObject(4, LocalDate.class)))
        .list();
  }
}
