package org.entente.partner.merge;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.entente.shared.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code partner_duplicate}, and the three ways to find what belongs there. */
@Repository
class DuplicateStore {

  /** No office works through more in one go; the next look finds the rest. */
  private static final int MOST = 2000;

  /** An identifier that more partners than this share is a group's, not a duplicate's. */
  private static final int SHARED = 3;

  private static final String SAME_IDENTIFIER =
      """
      select distinct a.partner_id as one, b.partner_id as other, 'IDENTIFIER' as reason, 90 as score
      from partner_identifier a
        join partner_identifier b on b.scheme = a.scheme and b.value = a.value
          and a.partner_id < b.partner_id
        join partner pa on pa.id = a.partner_id join partner pb on pb.id = b.partner_id
      where pa.country = pb.country and (select count(*) from partner_identifier c
        where c.scheme = a.scheme and c.value = a.value) <= %d
      """
          .formatted(SHARED);

  private static final String SAME_NAME =
      """
      select distinct a.partner_id as one, b.partner_id as other, 'NAME' as reason, 95 as score
      from partner_term a join partner_term b on b.term = a.term and b.kind = 'N'
          and a.partner_id < b.partner_id
        join partner pa on pa.id = a.partner_id join partner pb on pb.id = b.partner_id
      where a.kind = 'N' and length(a.term) > 5 and pa.country = pb.country
      """;

  /** Letters are compared for some five hundred names, each time for others. */
  private static final String SIMILAR =
      """
      select least(k.partner_id, t.partner_id) as one, greatest(k.partner_id, t.partner_id) as other,
        'SIMILAR' as reason, max(round(80 * similarity(k.term, t.term)))::int as score
      from (select n.partner_id, n.term from partner_with_agreement a
          join partner_term n on n.partner_id = a.partner_id and n.kind = 'C'
          order by md5(n.partner_id::text || cast(:now as timestamptz)::text), n.partner_id, n.term limit 500) k
        join partner_term t on t.kind = 'C' and t.term % k.term and t.partner_id <> k.partner_id
        join partner pa on pa.id = k.partner_id join partner pb on pb.id = t.partner_id
      where pa.country = pb.country
      group by 1, 2
      """;

  private final JdbcClient jdbc;

  DuplicateStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Adds pairs that nobody has found before; the surest ways first. */
  int look(Instant now) {
    jdbc.sql("select set_config('pg_trgm.similarity_threshold', '0.7', true)")
        .query(String.class)
        .single();
    return Stream.of(SAME_NAME, SAME_IDENTIFIER, SIMILAR).mapToInt(way -> add(way, now)).sum();
  }

  private int add(String way, Instant now) {
    return jdbc.sql(
            """
            insert into partner_duplicate (one, other, reason, score, found_at)
            select f.one, f.other, f.reason, f.score, :now from (
            """
                + way
                + """
                ) f join partner p on p.id = f.one join partner q on q.id = f.other
                where p.merged_into is null and q.merged_into is null
                  and p.successor_id is distinct from q.id and q.successor_id is distinct from p.id
                  and not exists (select 1 from partner_duplicate d
                    where d.one = f.one and d.other = f.other)
                order by f.score desc, f.one, f.other limit :most
                on conflict (one, other) do nothing
                """)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("most", MOST)
        .update();
  }

  /** Decides about a pair, found before or not. */
  void decide(UUID one, UUID other, String decision, Actor actor, Instant now) {
    List<UUID> pair = Stream.of(one, other).sorted(DuplicateStore::asStored).toList();
    jdbc.sql(
            """
            insert into partner_duplicate
              (one, other, reason, score, found_at, decision, decided_by, decided_at)
            values (:one, :other, 'SIMILAR', 0, :now, :decision, :by, :now)
            on conflict (one, other) do update set decision = excluded.decision,
              decided_by = excluded.decided_by, decided_at = excluded.decided_at
            """)
        .param("one", pair.get(0))
        .param("other", pair.get(1))
        .param("decision", decision)
        .param("by", actor.name())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  void reopen(UUID one, UUID other) {
    jdbc.sql(
            """
            update partner_duplicate set decision = null, decided_by = null, decided_at = null
            where (one, other) in ((:one, :other), (:other, :one))
            """)
        .param("one", one)
        .param("other", other)
        .update();
  }

  /** PostgreSQL orders ids by their bytes, and Java by two signed numbers. */
  private static int asStored(UUID one, UUID other) {
    return one.toString().compareTo(other.toString());
  }
}
