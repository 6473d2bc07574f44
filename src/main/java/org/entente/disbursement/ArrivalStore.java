package org.entente.disbursement;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.entente.database.ActColumns;
import org.entente.shared.Act;
import org.entente.shared.ContentHash;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code disbursement_arrival}. */
@Repository
class ArrivalStore {

  private final JdbcClient jdbc;

  ArrivalStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Arrival> of(UUID award) {
    return jdbc.sql("select * from disbursement_arrival where award_id = :award")
        .param("award", award)
        .query(
            (row, number) ->
                new Arrival(
                    row.getObject("arrived_on", LocalDate.class),
                    new ContentHash(row.getString("certificate")),
                    row.getString("file_name"),
                    ActColumns.read(row, "confirmed")))
        .optional();
  }

  void insert(UUID award, Arrival arrival) {
    Act act = arrival.confirmed();
    jdbc.sql(
            """
            insert into disbursement_arrival (award_id, arrived_on, certificate, file_name,
              confirmed_by, confirmed_name, confirmed_for, confirmed_at)
            values (:award, :on, :certificate, :file, :by, :name, :for, :at)
            on conflict (award_id) do nothing
            """)
        .param("award", award)
        .param("on", arrival.on())
        .param("certificate", arrival.certificate().hex())
        .param("file", arrival.fileName())
        .params(ActColumns.parameters(act))
        .update();
  }
}
