package org.entente.agreement.query;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.entente.agreement.AgreementStatus;
import org.entente.agreement.AgreementType;
import org.entente.agreement.query.RegisterFilter.Ends;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The numbers beside the register's filters. */
@Repository
@Transactional(readOnly = true)
public class RegisterFacets {

  private final JdbcClient jdbc;
  private final Clock clock;

  RegisterFacets(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  public RegisterCounts of(RegisterFilter filter) {
    RegisterFilter any =
        new RegisterFilter(filter.reader(), "", List.of(), List.of(), List.of(), null);
    int[] whole = whole(any);
    return new RegisterCounts(
        number(filter),
        whole[0],
        whole[1],
        whole[2],
        by("a.status", AgreementStatus.class, filter.withoutStatuses()),
        by("a.type", AgreementType.class, filter.withoutTypes()),
        ends(filter.withoutEnds()));
  }

  private int number(RegisterFilter filter) {
    return jdbc.sql("select count(*) from agreement a where " + RegisterWhere.SQL)
        .params(RegisterWhere.parameters(filter, today()))
        .query(Integer.class)
        .single();
  }

  private int[] whole(RegisterFilter filter) {
    return jdbc.sql(
            """
            select count(distinct a.id), count(distinct o.id), count(distinct o.country)
            from agreement a join agreement_party y on y.agreement_id = a.id and y.side = 'THEIRS'
            left join partner o on o.id = y.partner_id where\s"""
                + RegisterWhere.SQL)
        .params(RegisterWhere.parameters(filter, today()))
        .query((row, number) -> new int[] {row.getInt(1), row.getInt(2), row.getInt(3)})
        .single();
  }

  private <E extends Enum<E>> Map<E, Integer> by(
      String column, Class<E> type, RegisterFilter filter) {
    Map<E, Integer> counts = new EnumMap<>(type);
    jdbc.sql(
            "select "
                + column
                + ", count(*) from agreement a where "
                + RegisterWhere.SQL
                + " group by 1")
        .params(RegisterWhere.parameters(filter, today()))
        .query(
            row -> {
              counts.put(Enum.valueOf(type, row.getString(1)), row.getInt(2));
            });
    return counts;
  }

  private Map<Ends, Integer> ends(RegisterFilter filter) {
    Map<Ends, Integer> counts = new EnumMap<>(Ends.class);
    for (Ends ends : Ends.values()) {
      counts.put(
          ends,
          number(
              new RegisterFilter(
                  filter.reader(),
                  filter.words(),
                  filter.statuses(),
                  filter.types(),
                  filter.partners(),
                  ends)));
    }
    return counts;
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
