package org.entente.award;

import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who applied, who decided on eligibility, who prepared the awards. */
@Component
class ApplicationParts implements Parts {

  private static final String SQL =
      """
      select unnest(array[prepared_by, prepared_for]) as who, 'prepared' as part from award_round
       where call_id = :call
      union select decided_by, 'admitted' from application_verdict
       where application = any(:applications)
      union select on_behalf, 'admitted' from application_verdict
       where application = any(:applications) and on_behalf is not null
      union select p.person, 'applied' from application a
        join application_applicant p on p.id = a.applicant where a.id = any(:applications)
      """;

  private final JdbcClient jdbc;

  ApplicationParts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Map<UUID, String> of(UUID call, UUID[] applications) {
    return PartsRead.of(jdbc, SQL, call, applications);
  }
}
