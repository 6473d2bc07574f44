package org.entente.partner.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entente.partner.PartnerKind;
import org.entente.partner.PartnerScope;
import org.entente.shared.Jsonb;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The register of partners, by folded English name. */
@Repository
@Transactional(readOnly = true)
public class PartnerSearch {

  private static final int PAGE = 50;

  private static final String MATCHES =
      """
      (cast(:words as text[]) is null or p.folded like all (:words))
        and (cast(:kind as text) is null or p.kind = :kind)
        and (cast(:country as text) is null or p.country = :country)
      """;

  private final JdbcClient jdbc;

  PartnerSearch(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public PartnerPage page(PartnerFilter filter) {
    return page(filter, PAGE);
  }

  /**
   * @param size rows at most
   */
  public PartnerPage page(PartnerFilter filter, int size) {
    List<PartnerRow> rows =
        jdbc.sql(
                "select p.*, p.folded || '|' || p.id as cursor from partner p where "
                    + MATCHES
                    + """
                      and (cast(:after as text) is null or (p.folded || '|' || p.id) > :after)
                    order by p.folded || '|' || p.id limit :limit
                    """)
            .params(parameters(filter))
            .param("after", filter.after())
            .param("limit", size + 1)
            .query(PartnerSearch::row)
            .list();
    boolean more = rows.size() > size;
    List<PartnerRow> shown = more ? rows.subList(0, size) : rows;
    return new PartnerPage(shown, total(filter), more ? shown.get(size - 1).cursor() : null);
  }

  /** Codes of the countries that partners are in. */
  public List<String> countries() {
    return jdbc.sql("select distinct country from partner order by country")
        .query(String.class)
        .list();
  }

  private int total(PartnerFilter filter) {
    return jdbc.sql("select count(*) from partner p where " + MATCHES)
        .params(parameters(filter))
        .query(Integer.class)
        .single();
  }

  private static Map<String, @Nullable Object> parameters(PartnerFilter filter) {
    Map<String, @Nullable Object> parameters = new LinkedHashMap<>();
    parameters.put("words", patterns(filter.words()));
    PartnerKind kind = filter.kind();
    parameters.put("kind", kind == null ? null : kind.name());
    parameters.put("country", filter.country());
    return parameters;
  }

  /** Folded words hold letters and digits only, so that nothing needs escaping. */
  private static String @Nullable [] patterns(String words) {
    return words.isEmpty()
        ? null
        : Arrays.stream(words.split(" ")).map(word -> "%" + word + "%").toArray(String[]::new);
  }

  private static PartnerRow row(ResultSet row, int number) throws SQLException {
    return new PartnerRow(
        row.getObject("id", UUID.class),
        PartnerKind.valueOf(row.getString("kind")),
        PartnerScope.valueOf(row.getString("scope")),
        Jsonb.text(row.getString("names")),
        row.getString("native_language"),
        row.getString("native_name"),
        row.getString("acronym"),
        row.getString("country"),
        row.getString("city"),
        row.getBoolean("own"),
        row.getString("successor_id") != null,
        row.getString("cursor"));
  }
}
