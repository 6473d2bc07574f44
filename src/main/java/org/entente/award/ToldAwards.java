package org.entente.award;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.entente.application.AwardsOfApplicants;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Leads applicants from their applications to what they were offered or told. */
@Component
@Transactional(readOnly = true)
class ToldAwards implements AwardsOfApplicants {

  private final JdbcClient jdbc;

  ToldAwards(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Map<UUID, Told> of(Collection<UUID> applications) {
    Map<UUID, Told> told = new HashMap<>();
    jdbc.sql(
            """
            select id, application_id, status from award
             where application_id = any(:applications)
               and (offered_at is not null or status in ('REFUSED', 'NOT_REACHED'))
            """)
        .param("applications", applications.toArray(UUID[]::new))
        .query(
            row -> {
              told.put(row.getObject("application_id", UUID.class), told(row));
            });
    return told;
  }

  private static Told told(ResultSet row) throws SQLException {
    return new Told(
        "/my/awards/" + row.getObject("id", UUID.class),
        "award.own.state." + row.getString("status"));
  }
}
