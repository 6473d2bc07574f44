package org.entente.publication.query;

import java.util.List;
import java.util.UUID;
import org.entente.publication.PublicationProperties;
import org.entente.shared.Jsonb;
import org.entente.shared.LocalizedText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What published grants can be narrowed by. */
@Repository
@Transactional(readOnly = true)
public class GrantChoices {

  private final JdbcClient jdbc;
  private final PublicationProperties properties;

  GrantChoices(JdbcClient jdbc, PublicationProperties properties) {
    this.jdbc = jdbc;
    this.properties = properties;
  }

  /** A programme or a call. */
  public record Choice(UUID id, String code, LocalizedText name) {}

  /** In which something was awarded, the latest first. */
  public List<Integer> years() {
    return jdbc.sql(
            """
            select distinct cast(extract(year from r.opened_at at time zone 'UTC') as int)
              from award_round r
             where exists (select 1 from award a
               where a.call_id = r.call_id and a.status = 'COMMITTED')
             order by 1 desc
            """)
        .query(Integer.class)
        .list();
  }

  /** Those with a call that is large enough to be told of. */
  public List<Choice> programmes() {
    return choices(
        """
        select id, code, name from grant_programme
         where id in (select c.programme from grant_call c join large on large.call_id = c.id)
         order by code
        """);
  }

  /** Those that are large enough to be told of, the latest first. */
  public List<Choice> calls() {
    return choices(
        """
        select c.id, c.reference as code, c.title as name
          from grant_call c join large on large.call_id = c.id
         order by c.reference desc
        """);
  }

  private List<Choice> choices(String select) {
    return jdbc.sql(
            """
            with large as (
              select call_id from award where status = 'COMMITTED'
               group by 1 having count(distinct applicant) >= :least)
            """
                + select)
        .param("least", properties.least())
        .query(
            (row, number) ->
                new Choice(
                    row.getObject("id", UUID.class),
                    row.getString("code"),
                    Jsonb.text(row.getString("name"))))
        .list();
  }
}
