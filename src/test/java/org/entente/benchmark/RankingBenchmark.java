package org.entente.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entente.people.People;
import org.entente.review.PanelProgress;
import org.entente.review.PanelRankings;
import org.entente.table.TableFormat;
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
 * The ranking of 10,000 applications with three reviews on four criteria each, computed and kept,
 * against what PostgreSQL alone needs to average the same points and sort them, in the same run;
 * and the pages of that call. Prints and never asserts a time.
 */
@Tag("benchmark")
@SpringBootTest(
    properties = {
      "entente.database.folder=target/benchmark-ranking",
      "entente.database.durable=true",
      "entente.demo.cases=false",
      "entente.workflow.full-history=false"
    })
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@ActiveProfiles({"demo", "test"})
@Import({TestWorld.class, WrittenRegisters.class})
class RankingBenchmark {

  private static final int APPLICATIONS = 10_000;
  private static final int ROUNDS = 7;

  @Autowired private SampleCalls calls;
  @Autowired private PanelRankings rankings;
  @Autowired private People people;
  @Autowired private JdbcClient jdbc;
  @Autowired private MockMvc mvc;
  @Autowired private SignedInAs as;
  @Autowired private WrittenRegisters written;

  @Test
  void comparesTheRankingWithThePlainQuery() throws Exception {
    UUID call = calls.open();
    fill(call);
    assertThat(rankings.rank(call)).isEqualTo(PanelProgress.RANKED);
    assertThat(rankings.latest(call)).isPresent();
    System.out.printf("ranking of %,d applications%n", APPLICATIONS);
    Timing plain = new Timing("plain query of averages", ROUNDS, () -> plain(call));
    plain.print("ranked and kept", ROUNDS, () -> rankings.rank(call));
    String board = "/calls/" + call + "/review";
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put(board, "panel-chair");
    pages.put(board + "?place=9950&after=9900", "panel-chair");
    pages.put(board + "?show=outlying", "officer");
    pages.put("/reviews", "reviewer1");
    pages.put("/rankings.csv?call=" + call, "officer");
    pages.put("/rankings.xlsx?call=" + call, "officer");
    for (Map.Entry<String, String> page : pages.entrySet()) {
      String name = page.getKey().replace(call.toString(), "…") + " as " + page.getValue();
      plain.print(name, ROUNDS, () -> answer(page.getKey(), page.getValue()));
    }
    for (TableFormat format : TableFormat.values()) {
      written.heap("officer", "rankings", format, Map.of("call", List.of(call.toString())));
    }
  }

  private Object answer(String path, String person) throws Exception {
    return mvc.perform(get(path).with(as.person(person))).andExpect(status().isOk());
  }

  /** Unweighted and without ties, standings or a hash: the least that has to be read and sorted. */
  private Object plain(UUID call) {
    return jdbc.sql(
            """
            select c.application, avg((a.halves[1] + a.halves[2] + a.halves[3] + a.halves[4]) / 8.0) as mean
              from review_case c join review_assignment a on a.application = c.application
             where c.call_id = :call and a.state = 'SCORED' group by c.application order by mean desc
            """)
        .param("call", call)
        .query((row, number) -> row.getObject(1, UUID.class))
        .list();
  }

  private void fill(UUID call) {
    jdbc.sql(
            """
            update grant_call set status = 'CLOSED', quota = 60, reserve = 30, reviewers = 3, quorum = 2,
              criteria = '[{"key": "a", "name": {"en": "A"}, "weight": 40, "maximum": 10}, {"key": "b", "name": {"en": "B"}, "weight": 30, "maximum": 10},
                {"key": "c", "name": {"en": "C"}, "weight": 20, "maximum": 10}, {"key": "d", "name": {"en": "D"}, "weight": 10, "maximum": 10}]'
             where id = :call
            """)
        .param("call", call)
        .update();
    panel(call);
    cases(call);
    jdbc.sql("analyze").update();
  }

  private void panel(UUID call) {
    jdbc.sql(
            """
            insert into review_panel (call_id, reference, chair, state, appointed_by, appointed_at)
            values (:call, 'CA', :chair, 'OPEN', :officer, now())
            """)
        .param("call", call)
        .param("chair", person("panel-chair"))
        .param("officer", person("officer"))
        .update();
    jdbc.sql(
            """
            insert into review_member (call_id, person, added_at)
            select :call, id, now() from people_person where sign_in_name like 'reviewer%'
            """)
        .param("call", call)
        .update();
  }

  private void cases(UUID call) {
    jdbc.sql(
            """
            insert into review_case (id, application, call_id, number, reference, unit, barred, submitted_at,
              state, reviews, score, spread, outlying)
            select gen_random_uuid(), gen_random_uuid(), :call, n, 'AP-' || n, 'point', '{}',
              now() - n * interval '1 second', 'SETTLED', 3, 50, 10, n % 20 = 0
              from generate_series(1, :count) as n
            """)
        .param("call", call)
        .param("count", APPLICATIONS)
        .update();
    jdbc.sql(
            """
            insert into review_assignment (id, call_id, application, reviewer, state, assigned_at, cleared_at,
              scored_at, scored_by, snapshot, halves, remarks, total)
            select gen_random_uuid(), :call, c.application, p.id, 'SCORED', now(), now(), now(), p.id,
              repeat('0', 64), array[(random() * 20)::int, (random() * 20)::int, (random() * 20)::int, (random() * 20)::int],
              array['a', 'b', 'c', 'd'], 50
              from review_case c
              cross join lateral (select id from people_person where sign_in_name in
                ('reviewer1', 'reviewer2', 'reviewer3')) p
             where c.call_id = :call
            """)
        .param("call", call)
        .update();
  }

  private UUID person(String signInName) {
    return people.findBySignInName(signInName).orElseThrow().id();
  }
}
