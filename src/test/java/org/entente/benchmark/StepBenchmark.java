package org.entente.benchmark;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.entente.audit.AuditLog;
import org.entente.people.People;
import org.entente.people.Role;
import org.entente.workflow.OpenTasks;
import org.entente.workflow.ProcessGateway;
import org.entente.workflow.TaskDesk;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ActiveProfiles;

/**
 * A user step (claim and complete) through Entente with everything on, against the plain engine on
 * the same model, the same server and in the same run: blocks in turn, medians of the pairs. Run by
 * {@code mvn test -Pbenchmark}. It prints and never asserts a speed.
 */
@Tag("benchmark")
@SpringBootTest(
    properties = {
      "entente.database.folder=target/benchmark-postgres",
      "entente.database.durable=true",
      "spring.datasource.hikari.maximum-pool-size=16",
      "entente.workflow.full-history=false"
    })
@ActiveProfiles({"demo", "test"})
@Import(StepBenchmark.Parts.class)
class StepBenchmark {

  private static final int THREADS = 4;
  private static final int CASES_PER_BLOCK = 40;
  private static final int BLOCKS = 9;
  private static final int STEPS = CASES_PER_BLOCK * BenchmarkCases.TASKS.size();

  @Autowired DataSource dataSource;
  @Autowired JdbcTemplate jdbc;
  @Autowired RepositoryService repository;
  @Autowired ProcessGateway gateway;
  @Autowired OpenTasks tasks;
  @Autowired TaskDesk desk;
  @Autowired People people;

  @Test
  void comparesAStepWithThePlainEngine() throws Exception {
    jdbc.execute("create table if not exists benchmark_case (id uuid primary key, version int)");
    deploy();
    var officer = people.inGroup(Role.OFFICER.key()).get(0).actor();
    EntenteWalk entente = new EntenteWalk(gateway, tasks, desk, jdbc, officer);
    CountingDataSource ours = (CountingDataSource) dataSource;
    CountingDataSource theirs = plainDatabase();
    PlainEngine plain = new PlainEngine(theirs);
    try {
      measure(entente, ours);
      measure(plain, theirs);
      List<Double> ratios = new ArrayList<>();
      List<Counters> a = new ArrayList<>();
      List<Counters> b = new ArrayList<>();
      for (int block = 0; block < BLOCKS; block++) {
        a.add(measure(entente, ours));
        b.add(measure(plain, theirs));
        ratios.add(a.get(block).rate(STEPS) / b.get(block).rate(STEPS));
      }
      System.out.println("user step (claim + complete), medians of " + BLOCKS + " paired blocks");
      System.out.println(median(a).perStep("Entente", STEPS));
      System.out.println(median(b).perStep("plain", STEPS));
      System.out.printf(
          "rate Entente / plain: %.2f%n", ratios.stream().sorted().toList().get(BLOCKS / 2));
    } finally {
      plain.close();
    }
  }

  /** A form for each task, named like it, as all of Entente's are. */
  private void deploy() throws IOException {
    String form =
        new ClassPathResource("benchmark/benchmarkStep.form")
            .getContentAsString(StandardCharsets.UTF_8);
    DeploymentBuilder deployment =
        repository
            .createDeployment()
            .addClasspathResource("benchmark/benchmark-mou.bpmn")
            .addString("benchmark/benchmarkStep.form", form);
    for (String task : BenchmarkCases.TASKS) {
      deployment.addString("benchmark/" + task + ".form", form.replace("benchmarkStep", task));
    }
    deployment.deploy();
  }

  private static Counters median(List<Counters> blocks) {
    return new Counters(
        middle(blocks.stream().mapToLong(Counters::statements).sorted().toArray()),
        middle(blocks.stream().mapToLong(Counters::commits).sorted().toArray()),
        middle(blocks.stream().mapToLong(Counters::walBytes).sorted().toArray()),
        middle(blocks.stream().mapToLong(Counters::nanos).sorted().toArray()));
  }

  private static long middle(long[] sorted) {
    return sorted[sorted.length / 2];
  }

  /** Begins the cases outside the measured time, then walks them with several people at once. */
  private static Counters measure(Walk walk, CountingDataSource source) throws Exception {
    List<String> cases = new ArrayList<>();
    for (int i = 0; i < CASES_PER_BLOCK; i++) {
      cases.add(walk.begin());
    }
    Counters reading = new Counters(0, 0, 0, 0);
    Counters before = Counters.now(source);
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    List<Future<Integer>> all = new ArrayList<>();
    for (String each : cases) {
      all.add(threads.submit(() -> walkThrough(walk, each)));
    }
    int looks = 0;
    for (Future<Integer> one : all) {
      looks += one.get();
    }
    threads.shutdown();
    Counters spent = Counters.now(source).since(before);
    return new Counters(
        spent.statements() - looks - reading.statements(),
        spent.commits() - looks,
        spent.walBytes(),
        spent.nanos());
  }

  /** Looks for open tasks as a page would; each look is one statement, taken off afterwards. */
  private static int walkThrough(Walk walk, String instance) {
    int looks = 0;
    Deque<String> open = new ArrayDeque<>();
    while (true) {
      open.addAll(walk.open(instance));
      looks++;
      if (open.isEmpty()) {
        return looks;
      }
      while (!open.isEmpty()) {
        walk.step(open.poll());
      }
    }
  }

  private CountingDataSource plainDatabase() {
    jdbc.execute("create database plain_engine");
    HikariDataSource pool = new HikariDataSource();
    pool.setJdbcUrl(
        jdbc.execute(
            (java.sql.Connection connection) ->
                connection
                    .getMetaData()
                    .getURL()
                    .replaceFirst("/postgres(\\?|$)", "/plain_engine$1")));
    pool.setUsername("postgres");
    pool.setMaximumPoolSize(16);
    return new CountingDataSource(pool);
  }

  @TestConfiguration(proxyBeanMethods = false)
  static class Parts {

    @Bean
    static BeanPostProcessor counting() {
      return new BeanPostProcessor() {
        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
          return bean instanceof HikariDataSource pool ? new CountingDataSource(pool) : bean;
        }
      };
    }

    @Bean({
      "proposeText", "checkPartner", "triageText", "draftText", "checkText", "reviewLegal",
      "reviewFinance", "reviewData", "consolidateText", "signFirst", "signSecond", "fileCopy"
    })
    BenchmarkCases benchmarkCases(JdbcTemplate jdbc, AuditLog audit) {
      return new BenchmarkCases(jdbc, audit);
    }
  }
}
