package org.entente.partner.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.entente.partner.search.Query;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The register of partners: by name, or the best first for what somebody typed. */
@Repository
@Transactional(readOnly = true)
public class PartnerSearch {

  private static final int PAGE = 50;
  private static final int EXPORTED = 5000;
  private static final int ALL = 1_000_000;
  private static final int COUNTED = 1000;

  /** Fewer hits than this are joined by what is only spelt alike. */
  private static final int FEW = 1;

  private static final String LISTED =
      """
      from partner_search s join partner p on p.id = s.partner_id
        left join partner_with_agreement k on k.partner_id = p.id where\s"""
          + PartnerSql.FILTER;

  private final JdbcClient jdbc;

  PartnerSearch(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public PartnerPage page(PartnerFilter filter) {
    return page(filter, PAGE);
  }

  /** Every one of them, for an export, in pages of many. */
  public void each(PartnerFilter filter, Consumer<PartnerRow> row) {
    PartnerPage page = page(filter.after(null), EXPORTED, ALL);
    page.rows().forEach(row);
    while (page.next() != null) {
      page = page(filter.after(page.next()), EXPORTED, ALL);
      page.rows().forEach(row);
    }
  }

  /**
   * @param size rows at most
   */
  public PartnerPage page(PartnerFilter filter, int size) {
    return page(filter, size, RankedSql.COMPARED);
  }

  private PartnerPage page(PartnerFilter filter, int size, int compared) {
    Query query = Query.of(filter.typed());
    if (query == null) {
      return filter.typed().isBlank()
          ? listed(filter, size)
          : new PartnerPage(List.of(), 0, COUNTED, null, false);
    }
    Ranked found = ranked(query, filter, size, RankedSql.of(filter, false, compared));
    return found.total() >= FEW || filter.after() != null
        ? cut(found.rows(), found.total(), compared, size, false)
        : similar(query, filter, size);
  }

  private PartnerPage similar(Query query, PartnerFilter filter, int size) {
    String sql = RankedSql.of(filter, true, RankedSql.COMPARED);
    return cut(ranked(query, filter, size, sql).rows(), size, size, size, true);
  }

  /** Codes of the countries that partners are in. */
  public List<String> countries() {
    return jdbc.sql(
            """
            with recursive each as (
              (select country from partner order by country limit 1)
              union all
              select (select p.country from partner p where p.country > e.country
                order by p.country limit 1) from each e where e.country is not null)
            select country from each where country is not null
            """)
        .query(String.class)
        .list();
  }

  /**
   * @param total how many were found before the best were taken
   */
  private record Ranked(List<PartnerRow> rows, int total) {}

  private Ranked ranked(Query query, PartnerFilter filter, int size, String sql) {
    AtomicInteger total = new AtomicInteger();
    List<PartnerRow> rows =
        jdbc.sql(sql)
            .params(RankedSql.parameters(query))
            .params(PartnerSql.parameters(filter))
            .params(from(Place.of(filter.after())))
            .param("limit", size + 1)
            .query(
                (row, number) -> {
                  total.set(row.getInt("total"));
                  UUID id = row.getObject("id", UUID.class);
                  Place place = new Place(row.getInt("score"), row.getString("sorted"), id);
                  return PartnerSql.row(row, place.cursor());
                })
            .list();
    return new Ranked(rows, total.get());
  }

  private PartnerPage listed(PartnerFilter filter, int size) {
    List<PartnerRow> rows =
        jdbc.sql(
                "select p.*, k.partner_id is not null as known, s.name as sorted "
                    + LISTED
                    + """
                      and (cast(:name as text) is null or (s.name, s.partner_id) > (:name, :id))
                      order by s.name, s.partner_id limit :limit
                      """)
            .params(PartnerSql.parameters(filter))
            .params(from(Place.of(filter.after())))
            .param("limit", size + 1)
            .query(
                (row, number) -> {
                  UUID id = row.getObject("id", UUID.class);
                  return PartnerSql.row(row, new Place(0, row.getString("sorted"), id).cursor());
                })
            .list();
    int count =
        jdbc.sql("select count(*) from (select 1 " + LISTED + " limit :most) counted")
            .params(PartnerSql.parameters(filter))
            .param("most", COUNTED + 1)
            .query(Integer.class)
            .single();
    return cut(rows, count, COUNTED, size, false);
  }

  private static PartnerPage cut(
      List<PartnerRow> rows, int count, int most, int size, boolean similar) {
    boolean more = rows.size() > size;
    List<PartnerRow> shown = more ? rows.subList(0, size) : rows;
    String next = more && !similar ? shown.get(size - 1).cursor() : null;
    return new PartnerPage(shown, count, most, next, similar);
  }

  private static Map<String, @Nullable Object> from(@Nullable Place place) {
    Map<String, @Nullable Object> from = new LinkedHashMap<>();
    from.put("score", place == null ? null : place.score());
    from.put("name", place == null ? null : place.name());
    from.put("id", place == null ? null : place.id());
    return from;
  }
}
