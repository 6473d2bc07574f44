package org.entente.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.entente.testing.SampleApplications;
import org.entente.testing.SampleCalls;
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
 * The office's pages and exports with 10,000 applications, each against a plain {@code select} of
 * as many rows in the same run. Prints and never asserts a time.
 */
@Tag("benchmark")
@SpringBootTest(
    properties = {
      "entente.database.folder=target/benchmark-applications",
      "entente.database.durable=true",
      "entente.workflow.full-history=false"
    })
@AutoConfigureMockMvc
@ActiveProfiles({"demo", "test"})
@Import(TestWorld.class)
class ApplicationsBenchmark {

  private static final int APPLICATIONS = 10_000;
  private static final int ROUNDS = 60;

  @Autowired SampleCalls calls;
  @Autowired SampleApplications samples;
  @Autowired JdbcClient jdbc;
  @Autowired MockMvc mvc;
  @Autowired SignedInAs as;

  @Test
  void listsAndExportsTenThousandApplications() throws Exception {
    UUID call = calls.open();
    fill(call);
    Callable<?> control = () -> jdbc.sql("select * from application limit 26").query().listOfRows();
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put("first page", "/applications");
    pages.put("state, country, call", "/applications?state=SUBMITTED&country=GB&call=" + call);
    pages.put("search", "/applications?q=applicant%20777");
    pages.put("middle of the list", "/applications?after=" + middle());
    pages.put("API, first 25", "/api/applications?count=true");
    System.out.printf("applications, %,d of them%n", APPLICATIONS);
    double plain = p50(ROUNDS, control);
    System.out.printf("  plain select of 26 rows          p50 %7.2f ms%n", plain);
    for (Map.Entry<String, String> page : pages.entrySet()) {
      double time = p50(ROUNDS, () -> answer(page.getValue()));
      System.out.printf("  %-32s p50 %7.2f ms, ratio %.1f%n", page.getKey(), time, time / plain);
    }
    double all = p50(5, () -> jdbc.sql("select * from application").query().listOfRows());
    System.out.printf("  plain select of all              p50 %7.2f ms%n", all);
    for (String format : new String[] {"csv", "xlsx"}) {
      double time = p50(5, () -> answer("/applications." + format));
      System.out.printf("  %-32s p50 %7.2f ms, ratio %.1f%n", format, time, time / all);
    }
  }

  private Object answer(String path) throws Exception {
    return mvc.perform(get(path).with(as.person("officer"))).andExpect(status().isOk());
  }

  private UUID middle() {
    return jdbc.sql("select id from application order by id desc offset 5000 limit 1")
        .query(UUID.class)
        .single();
  }

  private static double p50(int rounds, Callable<?> way) throws Exception {
    for (int i = 0; i < rounds / 4 + 1; i++) {
      way.call();
    }
    long[] times = new long[rounds];
    for (int i = 0; i < rounds; i++) {
      long start = System.nanoTime();
      way.call();
      times[i] = System.nanoTime() - start;
    }
    Arrays.sort(times);
    return times[rounds / 2] / 1e6;
  }

  private void fill(UUID call) {
    UUID pattern = samples.submitted(call, "student", Map.of());
    jdbc.sql(
            """
            insert into application_applicant
                (id, name, address, language, audience, unit, known_at)
              select gen_random_uuid(), 'Applicant ' || n, 'applicant' || n || '@bench.example',
                     'EN', 'STUDENTS', 'unit-' || n % 20, now()
                from generate_series(1, :many) n
            """)
        .param("many", APPLICATIONS)
        .update();
    jdbc.sql(
            """
            with people as (
              select id, name, unit, row_number() over () as n from application_applicant
               where address like '%@bench.example')
            insert into application (id, reference, call_id, applicant, status, snapshot, host,
                country, from_on, until_on, unit, started_at, submitted_at, searchable)
              select gen_random_uuid(), 'AP-1999-' || lpad(n::text, 5, '0'), :call, people.id,
                     (array['SUBMITTED', 'ELIGIBLE', 'INELIGIBLE', 'MORE_INFORMATION'])[1 + n % 4],
                     1, (select id from partner order by id offset n % 10 limit 1),
                     (array['GB', 'DE', 'ES', 'IT', 'JP', 'PS'])[1 + n % 6], date '2027-02-01',
                     date '2027-06-01', people.unit, now(), now(), lower(people.name)
                from people
            """)
        .param("call", call)
        .update();
    jdbc.sql(
            """
            insert into application_snapshot
              (application, number, form_version, content, hash, files, submitted_at, late)
            select a.id, 1, s.form_version, s.content, s.hash, s.files, now(), false
              from application a, application_snapshot s
             where s.application = :pattern and a.id <> :pattern
            """)
        .param("pattern", pattern)
        .update();
    jdbc.sql("analyze").update();
    assertThat(jdbc.sql("select count(*) from application").query(Integer.class).single())
        .isGreaterThan(APPLICATIONS);
  }
}
