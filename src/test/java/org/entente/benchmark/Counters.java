package org.entente.benchmark;

import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What a block of steps cost.
 *
 * @param statements sent by the client; {@code commits} of its database; {@code walBytes} of the
 *     server
 */
record Counters(long statements, long commits, long walBytes, long nanos) {

  static Counters now(CountingDataSource source) {
    JdbcClient jdbc = JdbcClient.create(source.pool());
    jdbc.sql("select pg_stat_clear_snapshot()").query((row, n) -> 0).list();
    long commits =
        jdbc.sql("select xact_commit from pg_stat_database where datname = current_database()")
            .query(Long.class)
            .single();
    long wal =
        jdbc.sql("select pg_wal_lsn_diff(pg_current_wal_insert_lsn(), '0/0')::bigint")
            .query(Long.class)
            .single();
    return new Counters(source.statements.get(), commits, wal, System.nanoTime());
  }

  Counters since(Counters before) {
    return new Counters(
        statements - before.statements,
        commits - before.commits,
        walBytes - before.walBytes,
        nanos - before.nanos);
  }

  String perStep(String name, int steps) {
    return "%-8s %8.1f steps/s  %5.1f statements  %4.2f commits  %5.1f kB WAL"
        .formatted(
            name,
            steps * 1e9 / nanos,
            (double) statements / steps,
            (double) commits / steps,
            walBytes / 1024.0 / steps);
  }

  double rate(int steps) {
    return steps / (nanos / (double) Duration.ofSeconds(1).toNanos());
  }
}
