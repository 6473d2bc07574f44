package org.entente.grant;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** References of calls, counted by year without gaps: {@code CA-2026-0001}. */
@Repository
class CallNumbers {

  private final JdbcClient jdbc;
  private final Clock clock;

  CallNumbers(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  String next() {
    int year = LocalDate.now(clock).getYear();
    int number =
        jdbc.sql(
                """
                insert into grant_counter (year, last) values (:year, 1)
                on conflict (year) do update set last = grant_counter.last + 1 returning last
                """)
            .param("year", year)
            .query(Integer.class)
            .single();
    return String.format(Locale.ROOT, "CA-%d-%04d", year, number);
  }
}
