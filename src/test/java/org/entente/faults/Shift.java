package org.entente.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

/** Several people work at several cases at the same time, until each is in force. */
final class Shift {

  private static final Duration LIMIT = Duration.ofMinutes(20);
  private static final String IN_FORCE =
      """
      select count(*) from agreement a where a.rationale = any (string_to_array(?, '|'))
         and a.status = 'IN_FORCE'
         and not exists (select 1 from act_ru_execution e where e.business_key_ = a.id::text)
      """;
  private static final String STILL_OPEN =
      "select id from tasklist_task where id = any (string_to_array(?, '|')) and state = 'OPEN'";

  private final Nodes nodes;
  private final List<Proposal> proposals;
  private final List<Colleague> people;
  private final AtomicInteger steps = new AtomicInteger();
  private final IntConsumer afterStep;
  private final long end = System.nanoTime() + LIMIT.toNanos();
  private volatile boolean failed;

  /**
   * @param afterStep is told how many steps were acknowledged so far
   */
  Shift(Nodes nodes, List<String> names, List<Proposal> proposals, IntConsumer afterStep) {
    this.nodes = nodes;
    this.proposals = proposals;
    this.afterStep = afterStep;
    this.people =
        names.stream()
            .map(
                name ->
                    new Colleague(
                        name, nodes.world().database(), nodes.proxy().address(), proposals))
            .toList();
  }

  void work() {
    ExecutorService threads = Executors.newFixedThreadPool(people.size());
    CompletableFuture.allOf(
            people.stream()
                .map(person -> CompletableFuture.runAsync(() -> work(person), threads))
                .toArray(CompletableFuture[]::new))
        .join();
    threads.shutdown();
  }

  private void work(Colleague person) {
    try {
      person.work(this::over, () -> afterStep.accept(steps.incrementAndGet()));
    } catch (RuntimeException | AssertionError e) {
      failed = true;
      throw e;
    }
  }

  private boolean over() {
    if (System.nanoTime() > end) {
      throw new AssertionError("not all cases are in force after " + LIMIT);
    }
    String cases = String.join("|", proposals.stream().map(Proposal::rationale).toList());
    return failed
        || nodes
            .world()
            .database()
            .rows(IN_FORCE, cases)
            .equals(List.of(List.of(Integer.toString(proposals.size()))));
  }

  /** Everything acknowledged is there, and every case is as one that nothing disturbed. */
  void nothingIsLost(Undisturbed undisturbed) {
    Database database = nodes.world().database();
    List<String> told = people.stream().flatMap(each -> each.acknowledged().stream()).toList();
    System.out.println("[faults] " + steps + " steps acknowledged by " + people.size() + " people");
    assertThat(told).doesNotHaveDuplicates();
    assertThat(database.rows(STILL_OPEN, String.join("|", told))).isEmpty();
    for (Proposal proposal : proposals) {
      UUID id = proposal.find(database).orElseThrow();
      Invariants.inForce(database, id, undisturbed.trace());
    }
  }
}
