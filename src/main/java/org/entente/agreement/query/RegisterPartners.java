package org.entente.agreement.query;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.entente.shared.Jsonb;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Whose agreements the register can be narrowed to. */
@Repository
@Transactional(readOnly = true)
public class RegisterPartners {

  /** More than this nobody picks from a list; the words of the search find the others. */
  private static final int MOST = 100;

  private final JdbcClient jdbc;
  private final Clock clock;

  RegisterPartners(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** The partners with the most agreements that this filter finds, whichever partner it names. */
  public List<RegisterPartner> of(RegisterFilter filter) {
    return jdbc.sql(
            """
            select o.id, o.names from partner o join (
              select y.partner_id, count(*) as agreements
              from agreement a join agreement_party y on y.agreement_id = a.id and y.side = 'THEIRS'
              and y.partner_id is not null
              where (
            """
                + RegisterWhere.SQL
                + """
                  ) group by y.partner_id order by agreements desc, y.partner_id limit :most
                ) found on found.partner_id = o.id
                """)
        .params(RegisterWhere.parameters(filter.withoutPartners(), LocalDate.now(clock)))
        .param("most", MOST)
        .query(
            (row, number) ->
                new RegisterPartner(
                    row.getObject("id", UUID.class), Jsonb.text(row.getString("names"))))
        .list();
  }
}
