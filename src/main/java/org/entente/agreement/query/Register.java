package org.entente.agreement.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.entente.agreement.AgreementStatus;
import org.entente.agreement.AgreementType;
import org.entente.shared.Jsonb;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The register of agreements, page by page. */
@Repository
@Transactional(readOnly = true)
public class Register {

  private static final int PAGE = 25;

  private static final String COLUMNS =
      """
      select a.id, a.reference, a.number, a.type, a.status, a.title, a.prevailing,
        array_to_string(a.languages, ' ') as languages,
        coalesce(a.effective_on, a.starts_on) as starts_on,
        coalesce(a.expires_on, a.ends_on) as ends_on,
        coalesce(o.names, jsonb_build_object('en', first.person_name, 'fr', first.person_name,
          'es', first.person_name, 'ar', first.person_name)) as partner, o.country, %s as cursor
      from agreement a
      join lateral (select p.partner_id, p.person_name from agreement_party p
        where p.agreement_id = a.id and p.side = 'THEIRS' and p.role = 'PARTY'
        order by p.position limit 1) first on true
      left join partner o on o.id = first.partner_id
      where\s""";

  private static final String ENDING =
      """
       and (cast(:before as date) is null or coalesce(a.expires_on, a.ends_on) < :before)
      """;

  private final JdbcClient jdbc;
  private final Clock clock;

  Register(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * @param after cursor of the row before the page, null for the first page
   */
  public RegisterPage page(
      RegisterFilter filter, RegisterFilter.Sort sort, @Nullable String after) {
    return page(filter, null, sort, after, PAGE);
  }

  /** How many there are, counted up to a limit. */
  public int count(RegisterFilter filter, @Nullable LocalDate endsBefore, int limit) {
    return jdbc.sql(
            "select count(*) from (select 1 from agreement a where "
                + RegisterWhere.SQL
                + ENDING
                + " limit :limit) found")
        .params(RegisterWhere.parameters(filter, LocalDate.now(clock)))
        .param("before", endsBefore)
        .param("limit", limit)
        .query(Integer.class)
        .single();
  }

  /**
   * @param endsBefore only agreements that end before this day, null for all
   * @param after cursor of the row before the page, null for the first page
   * @param size rows at most
   */
  public RegisterPage page(
      RegisterFilter filter,
      @Nullable LocalDate endsBefore,
      RegisterFilter.Sort sort,
      @Nullable String after,
      int size) {
    List<RegisterRow> rows =
        jdbc.sql(
                sql(sort)
                    + ENDING
                    + " and "
                    + sort.after()
                    + " order by "
                    + sort.order()
                    + " limit :limit")
            .params(RegisterWhere.parameters(filter, LocalDate.now(clock)))
            .param("before", endsBefore)
            .param("after", after)
            .param("limit", size + 1)
            .query(Register::row)
            .list();
    boolean more = rows.size() > size;
    List<RegisterRow> shown = more ? rows.subList(0, size) : rows;
    return new RegisterPage(shown, more ? shown.get(size - 1).cursor() : null);
  }

  /** Every row, one at a time, for an export. */
  public void each(RegisterFilter filter, RegisterFilter.Sort sort, Consumer<RegisterRow> row) {
    try (var rows =
        jdbc
            .sql(sql(sort) + " order by " + sort.order())
            .withFetchSize(500)
            .params(RegisterWhere.parameters(filter, LocalDate.now(clock)))
            .query(Register::row)
            .stream()) {
      rows.forEach(row);
    }
  }

  private static String sql(RegisterFilter.Sort sort) {
    return COLUMNS.formatted(sort.key()) + RegisterWhere.SQL;
  }

  private static RegisterRow row(ResultSet row, int number) throws SQLException {
    return new RegisterRow(
        row.getObject("id", UUID.class),
        row.getString("reference"),
        row.getString("number"),
        AgreementType.valueOf(row.getString("type")),
        AgreementStatus.valueOf(row.getString("status")),
        Jsonb.text(row.getString("title")),
        Jsonb.text(row.getString("partner")),
        row.getString("country"),
        row.getObject("starts_on", LocalDate.class),
        row.getObject("ends_on", LocalDate.class),
        row.getString("prevailing"),
        row.getString("languages"),
        row.getString("cursor"));
  }
}
