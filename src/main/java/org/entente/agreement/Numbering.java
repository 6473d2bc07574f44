package org.entente.agreement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * References and official numbers, counted by year without gaps: a rolled-back transaction gives
 * its number back.
 */
@Repository
class Numbering {

  private final JdbcClient jdbc;
  private final Clock clock;

  Numbering(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** {@code 2026-0042}. */
  String nextReference() {
    int year = LocalDate.now(clock).getYear();
    return String.format(Locale.ROOT, "%d-%04d", year, next("CASE", year));
  }

  /** {@code AG-2026-0007}. */
  String nextNumber() {
    int year = LocalDate.now(clock).getYear();
    return String.format(Locale.ROOT, "AG-%d-%04d", year, next("AGREEMENT", year));
  }

  private int next(String series, int year) {
    return jdbc.sql(
            """
            insert into agreement_counter (series, year, last) values (:series, :year, 1)
            on conflict (series, year) do update set last = agreement_counter.last + 1
            returning last
            """)
        .param("series", series)
        .param("year", year)
        .query(Integer.class)
        .single();
  }
}
