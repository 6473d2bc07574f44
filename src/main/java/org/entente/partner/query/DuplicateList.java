package org.entente.partner.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Pairs that nobody has decided about, the surest first. */
@Repository
@Transactional(readOnly = true)
public class DuplicateList {

  private static final int PAGE = 25;

  private final JdbcClient jdbc;

  DuplicateList(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * @param next cursor of the next page, null on the last
   */
  public record Page(List<DuplicateRow> rows, @Nullable String next) {}

  private record Pair(UUID one, UUID other, String reason, int score) {

    String cursor() {
      return score + "_" + one + "_" + other;
    }
  }

  /**
   * @param after cursor of the pair before the page, null for the first page
   */
  public Page page(@Nullable String after) {
    Pair from = pair(after);
    List<Pair> pairs =
        jdbc.sql(
                """
                select d.one, d.other, d.reason, d.score from partner_duplicate d
                  join partner p on p.id = d.one join partner q on q.id = d.other
                where d.decision is null and p.merged_into is null and q.merged_into is null
                  and (cast(:score as int) is null
                    or (-d.score, d.one, d.other) > (-cast(:score as int), :one, :other))
                order by -d.score, d.one, d.other limit :limit
                """)
            .param("score", from == null ? null : from.score())
            .param("one", from == null ? null : from.one())
            .param("other", from == null ? null : from.other())
            .param("limit", PAGE + 1)
            .query(DuplicateList::stored)
            .list();
    boolean more = pairs.size() > PAGE;
    List<Pair> shown = more ? pairs.subList(0, PAGE) : pairs;
    return new Page(rows(shown), more ? shown.get(PAGE - 1).cursor() : null);
  }

  private List<DuplicateRow> rows(List<Pair> pairs) {
    List<UUID> ids =
        pairs.stream().flatMap(pair -> Stream.of(pair.one(), pair.other())).distinct().toList();
    Map<UUID, PartnerRow> partners = partners(ids);
    List<DuplicateRow> rows = new ArrayList<>();
    for (Pair pair : pairs) {
      PartnerRow one = partners.get(pair.one());
      PartnerRow other = partners.get(pair.other());
      if (one != null && other != null) {
        rows.add(new DuplicateRow(one, other, pair.reason(), pair.cursor()));
      }
    }
    return rows;
  }

  /** What lists show of these partners. */
  public Map<UUID, PartnerRow> partners(List<UUID> ids) {
    return jdbc
        .sql(
            """
            select p.*, k.partner_id is not null as known from partner p
              left join partner_with_agreement k on k.partner_id = p.id
            where p.id = any(:ids)
            """)
        .param("ids", ids.toArray(UUID[]::new))
        .query((row, number) -> PartnerSql.row(row, ""))
        .list()
        .stream()
        .collect(Collectors.toMap(PartnerRow::id, Function.identity()));
  }

  private static Pair stored(ResultSet row, int number) throws SQLException {
    return new Pair(
        row.getObject("one", UUID.class),
        row.getObject("other", UUID.class),
        row.getString("reason"),
        row.getInt("score"));
  }

  private static @Nullable Pair pair(@Nullable String cursor) {
    String[] parts = cursor == null ? new String[0] : cursor.split("_", 3);
    try {
      return parts.length < 3
          ? null
          : new Pair(
              UUID.fromString(parts[1]), UUID.fromString(parts[2]), "", Integer.parseInt(parts[0]));
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
