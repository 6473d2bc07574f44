package org.entente.database;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** References counted by year without gaps: a rolled-back transaction gives its number back. */
@Repository
public class YearlyNumbers {

  private final JdbcClient jdbc;
  private final Clock clock;

  YearlyNumbers(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * The next one of this year: {@code AW-2026-0001}.
   *
   * @param digits of the number, at least
   * @param table a module's own, with the columns {@code year} and {@code last}
   */
  public String next(String prefix, int digits, String table) {
    return next(prefix, digits, table, LocalDate.now(clock).getYear());
  }

  /** The next one of another year. */
  public String next(String prefix, int digits, String table, int year) {
    return String.format(Locale.ROOT, "%s-%d-%0" + digits + "d", prefix, year, number(table, year));
  }

  private int number(String table, int year) {
    return jdbc.sql(
            """
            insert into %1$s (year, last) values (:year, 1)
            on conflict (year) do update set last = %1$s.last + 1 returning last
            """
                .formatted(table))
        .param("year", year)
        .query(Integer.class)
        .single();
  }
}
