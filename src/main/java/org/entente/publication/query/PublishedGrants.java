package org.entente.publication.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.entente.publication.GrantFilter;
import org.entente.publication.GrantTotals;
import org.entente.publication.PublicationProperties;
import org.entente.publication.PublishedGrant;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Committed awards with what may be said of each. How much that is depends on all of them, never on
 * the filter, so that two files laid side by side say no more than one. They stand in the order of
 * their random codes, which is nobody's place in a ranking.
 */
@Repository
@Transactional(readOnly = true)
public class PublishedGrants {

  /**
   * A group is told apart where it has enough recipients and those who are then left over are none
   * or enough as well: a single one left over would be known just the same.
   */
  private static final String GRANTS =
      """
      with committed as (
        select a.id, a.published_as, coalesce(p.published_as, a.published_as) as recipient,
            a.call_id, a.programme_id, a.envelope_id, a.amount, a.currency, a.country,
            to_char(a.from_on, 'YYYY-MM') as from_on, to_char(a.until_on, 'YYYY-MM') as until_on,
            cast(r.opened_at at time zone 'UTC' as date) as awarded
          from award a join award_round r on r.call_id = a.call_id
          left join application_applicant p on p.id = a.applicant
         where a.status = 'COMMITTED'),
      by_call as (
        select call_id, count(distinct recipient) >= :least as large
          from committed group by 1),
      by_country as (
        select call_id, country, count(distinct recipient) >= :least as large
          from committed group by 1, 2),
      other_countries as (
        select call_id, count(distinct recipient) >= :least as large
          from committed join by_country using (call_id, country) where not large group by 1),
      by_months as (
        select call_id, country, from_on, until_on, count(distinct recipient) >= :least as large
          from committed group by 1, 2, 3, 4),
      other_months as (
        select call_id, country, count(distinct recipient) >= :least as large
          from committed join by_months using (call_id, country, from_on, until_on)
         where not large group by 1, 2),
      placed as (
        select c.*, b.large as named,
            b.large and w.large and coalesce(ow.large, true) as placed,
            b.large and w.large and coalesce(ow.large, true)
              and m.large and coalesce(om.large, true) as dated
          from committed c
          join by_call b using (call_id)
          join by_country w using (call_id, country)
          join by_months m using (call_id, country, from_on, until_on)
          left join other_countries ow using (call_id)
          left join other_months om using (call_id, country)),
      chosen as (
        select * from placed
         where (cast(:year as int) is null or extract(year from awarded) = :year)
           and (cast(:programme as uuid) is null or (named and programme_id = :programme))
           and (cast(:call as uuid) is null or (named and call_id = :call)))
      """;

  private static final String ROWS =
      GRANTS
          + """
          select c.*, g.code, g.kind, g.name, coalesce(h.paid, 0) as paid,
              case when c.named then (
                select json_agg(json_build_array(to_char(e.recorded_at at time zone 'UTC',
                    'YYYY-MM-DD'), case e.cause when 'PAY' then q.amount else -q.amount end)
                    order by e.number)
                  from ledger_entry e join ledger_posting q on q.entry_id = e.id and q.amount > 0
                 where e.subject_kind = 'award' and e.subject_id = c.id
                   and e.envelope_id = c.envelope_id and e.cause in ('PAY', 'UNPAY')) end
                as payments
            from chosen c
            join grant_programme g on g.id = c.programme_id
            left join ledger_holding h on h.envelope_id = c.envelope_id
              and h.subject_kind = 'award' and h.subject_id = c.id
          """;

  private static final String PAGE =
      ROWS
          + """
           where cast(:after as uuid) is null or c.published_as > :after
           order by c.published_as limit :limit
          """;

  private static final String TOTALS =
      GRANTS
          + """
          select c.currency, count(*) as grants, count(*) filter (where not named) as nameless,
              count(*) filter (where named and not placed) as placeless,
              count(*) filter (where placed and not dated) as monthless,
              sum(c.amount) as awarded, coalesce(sum(h.paid), 0) as paid
            from chosen c
            left join ledger_holding h on h.envelope_id = c.envelope_id
              and h.subject_kind = 'award' and h.subject_id = c.id
           group by 1 order by 1
          """;

  private final JdbcClient jdbc;
  private final PublicationProperties properties;

  PublishedGrants(JdbcClient jdbc, PublicationProperties properties) {
    this.jdbc = jdbc;
    this.properties = properties;
  }

  /**
   * @param after code of the last grant on the page before, null for the first one
   */
  public List<PublishedGrant> page(GrantFilter filter, @Nullable UUID after, int limit) {
    return jdbc.sql(PAGE)
        .params(parameters(filter))
        .param("after", after)
        .param("limit", limit)
        .query(new GrantRows())
        .list();
  }

  /** Every one of them, one at a time. */
  public void each(GrantFilter filter, Consumer<PublishedGrant> reader) {
    try (var rows =
        jdbc
            .sql(ROWS + " order by c.published_as")
            .withFetchSize(500)
            .params(parameters(filter))
            .query(new GrantRows())
            .stream()) {
      rows.forEach(reader);
    }
  }

  public GrantTotals totals(GrantFilter filter) {
    return GrantRows.totals(
        jdbc.sql(TOTALS).params(parameters(filter)).query(GrantRows::currency).list());
  }

  private Map<String, @Nullable Object> parameters(GrantFilter filter) {
    Map<String, @Nullable Object> parameters = new LinkedHashMap<>();
    parameters.put("least", properties.least());
    parameters.put("year", filter.year());
    parameters.put("programme", filter.programme());
    parameters.put("call", filter.call());
    return parameters;
  }
}
