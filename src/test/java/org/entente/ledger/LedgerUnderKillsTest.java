package org.entente.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.entente.ledger.RandomBookings.Operation;
import org.entente.shared.Money;
import org.entente.shared.Refusal;
import org.entente.testing.EntenteTest;
import org.entente.testing.SampleEnvelopes;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionException;

/**
 * Many at once work on a few books and ask again whatever they got no answer to, while the database
 * ends their connections in the middle of it.
 */
@EntenteTest
class LedgerUnderKillsTest {

  private static final long SEED = 20261127;
  private static final int WORKERS = 8;

  @Autowired private SampleEnvelopes samples;
  @Autowired private Ledger ledger;
  @Autowired private LedgerCheck check;
  @Autowired private DataSource database;
  @Autowired private JdbcClient jdbc;

  private final Map<String, Booked> answers = new ConcurrentHashMap<>();
  private final AtomicInteger repeats = new AtomicInteger();
  private final AtomicInteger kills = new AtomicInteger();

  @Test
  void booksBalanceAtEveryPrefix() throws Exception {
    run(1_500, Long.getLong("entente.seed", SEED));
  }

  @Test
  @Tag("faults")
  void booksBalanceAtEveryPrefixOfTenThousand() throws Exception {
    run(10_000, Long.getLong("entente.seed", System.nanoTime()));
  }

  private void run(int number, long seed) throws Exception {
    System.out.println("[ledger] seed " + seed + ": " + number + " operations");
    List<UUID> envelopes =
        IntStream.range(0, 3).mapToObj(i -> samples.open(Money.of("2000", "EUR"))).toList();
    List<Operation> operations =
        new RandomBookings("random:" + UUID.randomUUID(), seed, envelopes, 12).draw(number);
    work(operations, seed);
    System.out.printf(
        "[ledger] %d connections ended, %d operations asked again%n", kills.get(), repeats.get());
    Map<String, String> booked = new TreeMap<>();
    for (UUID envelope : envelopes) {
      booked.putAll(replayed(envelope));
      assertThat(check.of(envelope).troubles()).isEmpty();
    }
    assertThat(booked).isEqualTo(acknowledged(operations));
    assertThat(kills.get()).isPositive();
    assertThat(booked.size()).isGreaterThan(number / 5);
  }

  private void work(List<Operation> operations, long seed) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(WORKERS + 1);
    AtomicBoolean over = new AtomicBoolean();
    try {
      Future<?> killer = threads.submit(() -> kill(new Random(seed), over));
      AtomicInteger next = new AtomicInteger();
      List<Future<?>> workers = new ArrayList<>();
      for (int i = 0; i < WORKERS; i++) {
        workers.add(threads.submit(() -> workOff(operations, next)));
      }
      for (Future<?> worker : workers) {
        worker.get(10, TimeUnit.MINUTES);
      }
      over.set(true);
      killer.get(1, TimeUnit.MINUTES);
    } finally {
      threads.shutdownNow();
    }
  }

  private void workOff(List<Operation> operations, AtomicInteger next) {
    for (int i = next.getAndIncrement(); i < operations.size(); i = next.getAndIncrement()) {
      Operation operation = operations.get(i);
      answers.merge(operation.booking().key(), answer(operation), LedgerUnderKillsTest::better);
    }
  }

  /** Asked until there is an answer: what was done before its answer was lost is done once. */
  private Booked answer(Operation operation) {
    while (true) {
      try {
        return operation.on(ledger);
      } catch (DataAccessException | TransactionException e) {
        repeats.incrementAndGet();
      } catch (Refusal busy) {
        assertThat(busy.messageKey()).isEqualTo("ledger.busy");
        repeats.incrementAndGet();
      }
    }
  }

  /** Asked for twice, it may be done the second time. */
  private static Booked better(Booked one, Booked other) {
    return one instanceof Booked.NotEnough ? other : one;
  }

  private void kill(Random random, AtomicBoolean over) {
    while (!over.get()) {
      int patience = 2 + random.nextInt(30);
      long until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(patience);
      while (System.nanoTime() < until && !over.get()) {
        Thread.onSpinWait();
      }
      kills.addAndGet(end(random.nextInt(WORKERS)));
    }
  }

  /** Only of those who are in the middle of something with the book. */
  private int end(int which) {
    try {
      return jdbc.sql(
              """
              select count(pg_terminate_backend(pid)) from (
                select pid from pg_stat_activity
                 where datname = current_database() and pid <> pg_backend_pid()
                   and state in ('active', 'idle in transaction') and query like '%ledger_%'
                 order by pid offset :which limit 1) one
              """)
          .param("which", which)
          .query(Integer.class)
          .single();
    } catch (DataAccessException e) {
      return 0;
    }
  }

  private Map<String, String> replayed(UUID envelope) throws SQLException {
    try (Connection connection = database.getConnection()) {
      BookReplay replay = BookReplay.of(connection, envelope);
      Map<String, String> contents = new TreeMap<>(replay.contents());
      contents.keySet().removeIf(key -> key.startsWith(EnvelopeChange.KIND));
      return contents;
    }
  }

  private Map<String, String> acknowledged(List<Operation> operations) {
    Map<String, String> contents = new TreeMap<>();
    for (Operation operation : operations) {
      String key = operation.booking().key();
      if (!(answers.get(key) instanceof Booked.NotEnough)) {
        contents.put(key, operation.content());
      }
    }
    return contents;
  }
}
