package org.entente.application;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.entente.grant.ApplicationFigures;
import org.entente.web.Formats;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** How many applications a call has, for its dashboard. */
@Repository
@Transactional(readOnly = true)
class ApplicationsByCall implements ApplicationFigures {

  private final JdbcClient jdbc;
  private final Formats formats;

  ApplicationsByCall(JdbcClient jdbc, Formats formats) {
    this.jdbc = jdbc;
    this.formats = formats;
  }

  @Override
  public SortedMap<LocalDate, Integer> perDay(UUID call) {
    SortedMap<LocalDate, Integer> days = new TreeMap<>();
    jdbc.sql(
            """
            select (submitted_at at time zone :zone)::date as day, count(*) as number
              from application where call_id = :call and reference is not null group by 1
            """)
        .param("zone", formats.zone().getId())
        .param("call", call)
        .query(
            row -> {
              days.put(row.getObject("day", LocalDate.class), row.getInt("number"));
            });
    return days;
  }

  @Override
  public Map<String, Integer> byCountry(UUID call) {
    return by("country", call);
  }

  @Override
  public Map<String, Integer> byUnit(UUID call) {
    return by("unit", call);
  }

  @Override
  public Ending ending(UUID call) {
    return jdbc.sql(
            """
            select count(call_cancelled_at) as done,
              count(*) filter (where call_cancelled_at is not null
                or status not in ('WITHDRAWN', 'CANCELLED')) as every
              from application where call_id = :call
            """)
        .param("call", call)
        .query((row, number) -> new Ending(row.getInt("done"), row.getInt("every")))
        .single();
  }

  private Map<String, Integer> by(String column, UUID call) {
    Map<String, Integer> numbers = new LinkedHashMap<>();
    jdbc.sql(
            "select "
                + column
                + " as what, count(*) as number from application"
                + " where call_id = :call and reference is not null group by 1 order by 2 desc, 1")
        .param("call", call)
        .query(
            row -> {
              numbers.put(row.getString("what"), row.getInt("number"));
            });
    return numbers;
  }
}
