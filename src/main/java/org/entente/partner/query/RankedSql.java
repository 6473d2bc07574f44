package org.entente.partner.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.partner.search.Query;
import org.jspecify.annotations.Nullable;

/**
 * The best partners for what was typed: who has exactly this identifier or acronym, then this name,
 * this name but for common words, a name that begins so, all the words, and in the end what is
 * spelt alike. Within each of these, those with agreements stand before strangers, and our own with
 * them; then the name nearest to what was typed. Only the first {@link #COMPARED} are compared
 * letter by letter, which is what costs.
 */
final class RankedSql {

  static final int COMPARED = 300;

  private static final String EXACT =
      """
      select t.partner_id, case
          when t.kind in ('I', 'A') and t.term = any(:keys) then 90
          when t.kind = 'N' and t.term = :plain then 80
          when t.kind = 'C' and t.term = :core then 70
          else 0 end as score
      from partner_term t where t.term = any(:exact)
      union all
      (select t.partner_id, case t.kind when 'N' then 50 else 40 end from partner_term t
        where t.term like :beginning and t.kind in ('N', 'C') order by t.term limit %1$d)
      union all
      select t.partner_id, 60 from partner_term t where t.kind = 'I' and t.term like :code
      union all
      (select s.partner_id, 20 from partner_search s
        where s.words @@ cast(:words as tsquery) order by s.size limit %1$d)
      union all
      select s.partner_id, 20 from partner_search s join partner_with_agreement k
        on k.partner_id = s.partner_id where s.words @@ cast(:words as tsquery)
      """;

  private static final String SIMILAR =
      """
      select t.partner_id, 10 as score from partner_term t
      where t.kind = 'C' and (t.term % :core or t.term %> :core)
      """;

  private static final String RANKED =
      """
      with found as (%s),
      best as (select partner_id, max(score) as score from found where score > 0 group by 1),
      few as materialized (
        select p.id, s.name, k.partner_id is not null as known, count(*) over () as total,
          b.score + case when k.partner_id is not null or p.own then 5 else 0 end as score
        from best b join partner p on p.id = b.partner_id
          join partner_search s on s.partner_id = p.id
          left join partner_with_agreement k on k.partner_id = p.id
        where
      """
          + PartnerSql.FILTER
          + """
            order by score desc, s.size, p.id limit %d),
          ranked as (
            select f.id, f.name, f.known, f.total, f.score * 1000 + (
              select round(999 * coalesce(max(similarity(t.term, :plain)), 0))::int
              from partner_term t where t.partner_id = f.id and t.kind = 'N') as score
            from few f)
          select p.*, r.known, r.total, r.name as sorted, r.score from ranked r join partner p on p.id = r.id
          where cast(:score as int) is null
            or (-r.score, r.name, r.id) > (-cast(:score as int), cast(:name as text), cast(:id as uuid))
          order by -r.score, r.name, r.id limit :limit
          """;

  private RankedSql() {}

  /**
   * @param narrowed whether the filter leaves partners out: then it has to choose among all that
   *     have the words, and else among those that come first anyhow
   */
  static String of(boolean similar, boolean narrowed) {
    String exact = EXACT.formatted(narrowed ? Integer.MAX_VALUE : PartnerPage.MOST + 1);
    return RANKED.formatted(similar ? SIMILAR : exact, COMPARED);
  }

  static Map<String, @Nullable Object> parameters(Query query) {
    Map<String, @Nullable Object> parameters = new LinkedHashMap<>();
    List<String> exact = new ArrayList<>(query.keys());
    exact.add(query.plain());
    exact.add(query.core());
    parameters.put("keys", query.keys().toArray(String[]::new));
    parameters.put("exact", exact.toArray(String[]::new));
    parameters.put("plain", query.plain());
    parameters.put("core", query.core());
    parameters.put("beginning", query.plain() + "%");
    parameters.put("code", query.code() == null ? "" : query.code() + "%");
    parameters.put("words", query.words());
    return parameters;
  }
}
