package org.entente.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.TaskService;
import org.entente.people.Accounts;
import org.entente.people.NewPerson;
import org.entente.people.People;
import org.entente.people.Role;
import org.entente.people.RoleAssignment;
import org.entente.shared.Language;
import org.entente.tasklist.query.Inbox;
import org.entente.tasklist.query.Reader;
import org.entente.tasklist.query.TaskFilter;
import org.entente.tasklist.query.TaskView;
import org.entente.testing.SignedInAs;
import org.entente.testing.TestWorld;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;

/**
 * The first 25 tasks of somebody in ten groups, from Entente's own table and as the whole page,
 * against the engine's task query over as many tasks on the same server and in the same run. Prints
 * and never asserts a time.
 */
@Tag("benchmark")
@SpringBootTest(
    properties = {
      "entente.database.folder=target/benchmark-inbox",
      "entente.database.durable=true",
      "entente.workflow.full-history=false"
    })
@AutoConfigureMockMvc
@ActiveProfiles({"demo", "test"})
@Import(TestWorld.class)
class InboxBenchmark {

  private static final int ROUNDS = 200;
  private static final int PAGE = 25;
  private static final Set<Role> ROLES =
      Set.of(
          Role.LEGAL,
          Role.REGISTRAR,
          Role.DATA_PROTECTION,
          Role.FINANCE_OFFICER,
          Role.FINANCE_CONTROLLER);

  @Autowired Inbox inbox;
  @Autowired TaskService engineTasks;
  @Autowired Accounts accounts;
  @Autowired People people;
  @Autowired JdbcClient jdbc;
  @Autowired MockMvc mvc;
  @Autowired SignedInAs as;

  @Test
  void comparesTheInboxWithTheEnginesTaskQuery() throws Exception {
    Reader reader = reader();
    assertThat(reader.groups()).hasSize(10);
    TaskFilter filter = TaskFilter.of(TaskView.GROUPS);
    List<String> groups = List.copyOf(reader.groups());
    Callable<?> own = () -> inbox.page(filter, reader, PAGE);
    Callable<?> page =
        () ->
            mvc.perform(get("/tasks?view=groups").with(as.person("inbox")))
                .andExpect(status().isOk());
    Callable<?> engine =
        () ->
            engineTasks
                .createTaskQuery()
                .taskCandidateGroupIn(groups)
                .taskUnassigned()
                .orderByDueDate()
                .asc()
                .listPage(0, PAGE);
    OpenTaskRows rows = new OpenTaskRows(jdbc);
    for (int tasks : new int[] {10_000, 100_000}) {
      rows.fillUpTo(tasks, groups);
      Spread.compare(ROUNDS / 4, own, page, engine);
      List<Spread> found = Spread.compare(ROUNDS, own, page, engine);
      System.out.printf("inbox, first %d of %,d open tasks, ten groups%n", PAGE, tasks);
      System.out.println("  own table    " + found.get(0));
      System.out.println("  whole page   " + found.get(1));
      System.out.println("  engine query " + found.get(2));
      System.out.printf(
          "  own table / engine query, p50: %.4f%n", found.get(0).p50() / found.get(2).p50());
    }
  }

  private Reader reader() {
    Set<RoleAssignment> roles =
        ROLES.stream()
            .map(role -> new RoleAssignment(role, "genie-chimique"))
            .collect(Collectors.toSet());
    accounts.create(new NewPerson("inbox", "Reader of ten groups", Language.EN, "none", roles));
    return Reader.of(people.findBySignInName("inbox").orElseThrow(), people);
  }

  /** Times of one way to ask, in milliseconds. */
  private record Spread(double p50, double p95) {

    /** Asks in turn, so that whatever else the machine does falls on all of them. */
    static List<Spread> compare(int rounds, Callable<?>... ways) throws Exception {
      long[][] times = new long[ways.length][rounds];
      for (int round = 0; round < rounds; round++) {
        for (int way = 0; way < ways.length; way++) {
          long start = System.nanoTime();
          ways[way].call();
          times[way][round] = System.nanoTime() - start;
        }
      }
      return Stream.of(times).map(Spread::of).toList();
    }

    private static Spread of(long[] nanos) {
      java.util.Arrays.sort(nanos);
      return new Spread(nanos[nanos.length / 2] / 1e6, nanos[nanos.length * 95 / 100] / 1e6);
    }

    @Override
    public String toString() {
      return "p50 %.2f ms, p95 %.2f ms".formatted(p50, p95);
    }
  }
}
