package org.entente.agreement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Supplier;
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
    return free(() -> String.format(Locale.ROOT, "%d-%04d", year, next("CASE", year)));
  }

  /** {@code AG-2026-0007}. */
  String nextNumber() {
    int year = LocalDate.now(clock).getYear();
    return free(() -> String.format(Locale.ROOT, "AG-%d-%04d", year, next("AGREEMENT", year)));
  }

  /** The next one that no agreement brought along from before. */
  private String free(Supplier<String> next) {
    String number = next.get();
    while (taken(number)) {
      number = next.get();
    }
    return number;
  }

  private boolean taken(String number) {
    return jdbc.sql("select exists (select 1 from agreement where number = :number)")
        .param("number", number)
        .query(Boolean.class)
        .single();
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
