package org.entente.award.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Currency;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.entente.award.AwardStatus;
import org.entente.database.Times;
import org.entente.shared.Folded;
import org.entente.shared.Jsonb;
import org.entente.shared.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The list of awards, page by page, the newest first. */
@Repository
@Transactional(readOnly = true)
public class AwardList {

  private static final int PAGE = 25;

  private static final String WHERE =
      """
      (cast(:words as text) is null or a.words @@ to_tsquery('simple', :words))
        and (cast(:statuses as text[]) is null or a.status = any(:statuses))
        and (cast(:call as uuid) is null or a.call_id = :call)
        and (cast(:envelope as uuid) is null or a.envelope_id = :envelope)
      """;

  private static final String ROWS =
      """
      select a.*, p.names as host_names, c.reference as call_reference, c.title as call_title
        from award a join grant_call c on c.id = a.call_id
        left join partner p on p.id = a.host
       where\s"""
          + WHERE;

  private final JdbcClient jdbc;

  AwardList(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public AwardPage page(AwardFilter filter, @Nullable UUID after) {
    return page(filter, after, PAGE);
  }

  /**
   * @param after id of the row before the page, null for the first one
   */
  public AwardPage page(AwardFilter filter, @Nullable UUID after, int size) {
    List<AwardRow> rows =
        jdbc.sql(
                ROWS
                    + """
                       and (cast(:after as uuid) is null or a.id < :after)
                     order by a.id desc limit :limit
                    """)
            .params(parameters(filter))
            .param("after", after)
            .param("limit", size + 1)
            .query(AwardList::row)
            .list();
    boolean more = rows.size() > size;
    List<AwardRow> shown = more ? rows.subList(0, size) : rows;
    return new AwardPage(shown, more ? shown.get(size - 1).id().toString() : null);
  }

  /** Every row, one at a time, by place within its call. */
  public void each(AwardFilter filter, Consumer<AwardRow> row) {
    try (var rows =
        jdbc
            .sql(ROWS + " order by a.call_id desc, a.place")
            .withFetchSize(500)
            .params(parameters(filter))
            .query(AwardList::row)
            .stream()) {
      rows.forEach(row);
    }
  }

  /** How many there are of each status, whichever the filter names. */
  public Map<AwardStatus, Integer> counts(AwardFilter filter) {
    Map<AwardStatus, Integer> counts = new EnumMap<>(AwardStatus.class);
    jdbc.sql("select a.status, count(*) from award a where " + WHERE + " group by 1")
        .params(parameters(filter.withoutStatuses()))
        .query(
            row -> {
              counts.put(AwardStatus.valueOf(row.getString(1)), row.getInt(2));
            });
    return counts;
  }

  private static Map<String, @Nullable Object> parameters(AwardFilter filter) {
    Map<String, @Nullable Object> parameters = new LinkedHashMap<>();
    String words = filter.words();
    parameters.put("words", words.isEmpty() ? null : Folded.beginnings(words));
    parameters.put(
        "statuses",
        filter.statuses().isEmpty()
            ? null
            : filter.statuses().stream().map(Enum::name).toArray(String[]::new));
    parameters.put("call", filter.call());
    parameters.put("envelope", filter.envelope());
    return parameters;
  }

  private static AwardRow row(ResultSet row, int number) throws SQLException {
    String host = row.getString("host_names");
    return new AwardRow(
        row.getObject("id", UUID.class),
        row.getString("reference"),
        AwardStatus.valueOf(row.getString("status")),
        row.getInt("place"),
        row.getString("name"),
        host == null ? null : Jsonb.text(host),
        row.getString("country"),
        row.getObject("call_id", UUID.class),
        row.getString("call_reference"),
        Jsonb.text(row.getString("call_title")),
        amount(row),
        row.getString("level"),
        Times.instantOrNull(row, "accept_by"),
        row.getObject("agreement_id", UUID.class),
        row.getObject("envelope_id", UUID.class));
  }

  private static @Nullable Money amount(ResultSet row) throws SQLException {
    long minor = row.getLong("amount");
    return row.wasNull()
        ? null
        : Money.ofMinor(minor, Currency.getInstance(row.getString("currency")));
  }
}
