package org.entente.testing;

import java.util.UUID;
import org.entente.partner.Partner;
import org.entente.partner.Partners;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Partners that the demo knows. */
@Component
public class KnownPartners {

  private final JdbcClient jdbc;
  private final Partners partners;

  KnownPartners(JdbcClient jdbc, Partners partners) {
    this.jdbc = jdbc;
    this.partners = partners;
  }

  /** The first of those that are not ours and that nobody has succeeded. */
  public Partner first() {
    return partners.get(
        jdbc.sql(
                """
                select id from partner
                where not own and successor_id is null and merged_into is null
                order by names ->> 'en', id limit 1
                """)
            .query(UUID.class)
            .single());
  }
}
