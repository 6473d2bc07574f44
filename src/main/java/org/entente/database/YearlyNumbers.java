package org.entente.database;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Numbers counted by year without gaps: a rolled-back transaction gives its number back. */
@Repository
public class YearlyNumbers {

  private final JdbcClient jdbc;

  YearlyNumbers(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * @param table a module's own, with the columns {@code year} and {@code last}
   * @return 1 for the first of the year
   */
  public int next(String table, int year) {
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
