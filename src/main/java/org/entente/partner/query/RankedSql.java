package org.entente.partner.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.partner.search.Query;
import org.jspecify.annotations.Nullable;

/**
 * The best partners for what was typed: who has exactly this identifier or acronym, then this name,
 * this name but for common words, a name that begins so, all the words as typed, all the words as
 * they are said or spelt otherwise, and in the end what is spelt alike. Within each of these, those
 * with agreements stand before strangers, and our own with them; then the name nearest to what was
 * typed, or for an acronym, whose address is little more than it and who is known under most
 * identifiers.
 *
 * <p>On a page no way of finding brings more than {@link #COMPARED} and one, in the order of an
 * index, and where one brings as many the worse ones are not asked: what a search costs does not
 * grow with the number of those that a common word fits.
 */
final class RankedSql {

  static final int COMPARED = 300;

  private static final String EXACT =
      """
      begun as materialized (
        select t.partner_id, case t.kind when 'N' then 50 else 40 end as score from partner_term t
        where t.term like :beginning and t.kind in ('N', 'C') and %2$s
        order by t.term using ~<~ limit %1$d),
      typed as materialized (
        select t.partner_id, 22 as score from partner_search t
        where (select count(*) from begun) < %1$d and t.words @@ cast(:literal as tsquery) and %2$s order by t.size, t.partner_id limit %1$d),
      said as materialized (
        select t.partner_id, 20 as score from partner_search t
        where :literal <> :words and (select count(*) from begun) < %1$d
          and (select count(*) from typed) < %1$d and t.words @@ cast(:words as tsquery) and %2$s order by t.size, t.partner_id limit %1$d),
      found as (
        select t.partner_id, case
            when t.kind in ('I', 'A') and t.term = any(:keys) then 90
            when t.kind = 'N' and t.term = :plain then 80
            when t.kind = 'C' and t.term = :core then 70
            else 0 end as score
        from partner_term t where t.term = any(:exact)
        union all
        select t.partner_id, 60 from partner_term t where t.kind = 'I' and t.term like :code
        union all
        select * from begun
        union all
        select * from typed
        union all
        select * from said
        union all
        select t.partner_id, 20 from partner_search t join partner_with_agreement k
          on k.partner_id = t.partner_id where t.words @@ cast(:words as tsquery)),
      reached as (select %1$d in ((select count(*) from begun), (select count(*) from typed),
          (select count(*) from said)) as more),
      """;

  private static final String SIMILAR =
      """
      found as (select t.partner_id, 10 as score from partner_term t
        where t.kind = 'C' and (t.term % :core or t.term %> :core)),
      reached as (select false as more),
      """;

  /** Nobody asked for some partners only: a candidate {@code t} is none that was merged. */
  private static final String ANYBODY =
      "t.partner_id not in (select id from partner where merged_into is not null)";

  /**
   * Whether the filter lets a candidate {@code t} through; looked up one by one, because a join
   * would have the planner read all partners.
   */
  private static final String LET_THROUGH =
      """
      (select true from partner p left join partner_with_agreement k on k.partner_id = p.id
        where p.id = t.partner_id and\s"""
          + PartnerSql.FILTER
          + ")";

  private static final String RANKED =
      """
      with %1$s
      best as (select partner_id, max(score) as score from found where score > 0 group by 1),
      few as materialized (
        select l.*, count(*) over () + case when (select more from reached) then %2$d else 0 end
            as total
        from best b cross join lateral (
          select p.id, s.name, s.size, k.partner_id is not null as known,
            b.score + case when k.partner_id is not null or p.own then 5 else 0 end
              + case when p.country = any(:near) then 1 else 0 end as score
          from partner p join partner_search s on s.partner_id = p.id
            left join partner_with_agreement k on k.partner_id = p.id
          where p.id = b.partner_id and\s"""
          + PartnerSql.FILTER
          + """
            limit 1) l
        order by l.score desc, l.size, l.id limit %2$d),
      ranked as materialized (
        select f.id, f.name, f.known, f.total, f.score * 1000 + case when f.score >= 90
          then (select least(400, 10 * count(*)) + coalesce(
              500 - min(length(t.term)) filter (where t.term like :address), 0)
            from partner_term t where t.partner_id = f.id and t.kind = 'I')
          else (select round(999 * coalesce(max(similarity(t.term, :plain)), 0))
            from partner_term t where t.partner_id = f.id and t.kind = 'N') end::int as score
        from few f),
      shown as materialized (
        select * from ranked r where cast(:score as int) is null
          or (-r.score, r.name, r.id) > (-cast(:score as int), cast(:name as text), cast(:id as uuid))
        order by -r.score, r.name, r.id limit :limit)
      select p.*, r.known, r.total, r.name as sorted, r.score
      from shown r join partner p on p.id = r.id order by -r.score, r.name, r.id
      """;

  private RankedSql() {}

  /**
   * @param most that are compared: {@link #COMPARED}, or all for an export
   */
  static String of(PartnerFilter filter, boolean similar, int most) {
    String allowed = filter.anybody() ? ANYBODY : LET_THROUGH;
    String found = similar ? SIMILAR : EXACT.formatted(most + 1, allowed);
    return RANKED.formatted(found, most);
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
    parameters.put("address", query.keys().get(0) + "%");
    parameters.put("beginning", query.plain() + "%");
    parameters.put("code", query.code() == null ? "" : query.code() + "%");
    parameters.put("literal", query.literal());
    parameters.put("words", query.words());
    parameters.put("near", query.near().toArray(String[]::new));
    return parameters;
  }
}
