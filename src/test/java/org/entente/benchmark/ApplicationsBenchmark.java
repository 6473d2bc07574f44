package org.entente.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.entente.table.TableFormat;
import org.entente.testing.SampleApplications;
import org.entente.testing.SampleCalls;
import org.entente.testing.SignedInAs;
import org.entente.testing.TestWorld;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
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
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@ActiveProfiles({"demo", "test"})
@Import({TestWorld.class, WrittenRegisters.class})
class ApplicationsBenchmark {

  private static final int APPLICATIONS = 10_000;
  private static final int ROUNDS = 60;

  @Autowired SampleCalls calls;
  @Autowired SampleApplications samples;
  @Autowired JdbcClient jdbc;
  @Autowired MockMvc mvc;
  @Autowired SignedInAs as;
  @Autowired WrittenRegisters registers;

  @Test
  void listsAndExportsTenThousandApplications() throws Exception {
    UUID call = calls.open();
    fill(call);
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put("first page", "/applications");
    pages.put("state, country, call", "/applications?state=SUBMITTED&country=GB&call=" + call);
    pages.put("search", "/applications?q=applicant%20777");
    pages.put("middle of the list", "/applications?after=" + middle());
    pages.put("API, first 25", "/api/applications?count=true");
    pages.put("the call, by day, country and unit", "/calls/" + call);
    pages.put("its panel", "/calls/" + call + "/panel");
    System.out.printf("applications, %,d of them%n", APPLICATIONS);
    Timing plain =
        new Timing(
            "plain select of 26 rows",
            ROUNDS,
            () -> jdbc.sql("select * from application limit 26").query().listOfRows());
    for (Map.Entry<String, String> page : pages.entrySet()) {
      plain.print(page.getKey(), ROUNDS, () -> answer(page.getValue()));
    }
    Timing all =
        new Timing(
            "plain select of all",
            5,
            () -> jdbc.sql("select * from application").query().listOfRows());
    for (TableFormat format : TableFormat.values()) {
      all.print("all as " + format, 5, () -> answer("/applications." + format.ending()));
      registers.heap("officer", "applications", format, Map.of());
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
                     date '2027-06-01', people.unit, now(),
                     now() - n % 40 * interval '1 day', lower(people.name)
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
