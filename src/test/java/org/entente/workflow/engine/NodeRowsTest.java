package org.entente.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import java.time.Duration;
import org.entente.testing.EntenteTest;
import org.entente.testing.SignedInAs;
import org.entente.workflow.Node;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

@EntenteTest
@Transactional
class NodeRowsTest {

  private static final String NODE = "tower:8081";

  @Autowired private NodeRows rows;
  @Autowired private NodeName own;
  @Autowired private JdbcClient jdbc;
  @Autowired private MockMvc mvc;
  @Autowired private SignedInAs as;

  @Test
  void isAliveWhileItSaysSo() {
    beat(2, true);
    assertThat(node(NODE).alive()).isTrue();
    assertThat(node(NODE).jobs()).isEqualTo(2);
    pass(Duration.ofSeconds(59));
    assertThat(node(NODE).alive()).as("two beats missed").isTrue();
  }

  /** As when it was killed: nobody says so, the beats stay away. */
  @Test
  void isSilentAfterThreeMissedBeats() throws Exception {
    beat(1, true);
    pass(Duration.ofSeconds(61));
    rows.beat(new NodeRows.Pulse("annex:8080", "0.1.0", "10.0.0.8", 8080, true, 0, true));
    assertThat(node(NODE).silent()).isTrue();
    assertThat(rows.all()).extracting(Node::name).containsSubsequence(NODE, "annex:8080");
    mvc.perform(get("/operations").with(as.person("admin")))
        .andExpect(content().string(containsString(NODE)))
        .andExpect(content().string(containsString("Silent since")));
  }

  @Test
  void startsAnewUnderItsName() {
    beat(1, true);
    pass(Duration.ofHours(2));
    Node before = node(NODE);
    beat(0, true);
    assertThat(node(NODE).alive()).isTrue();
    assertThat(node(NODE).started()).isAfter(before.started());
    beat(0, false);
    assertThat(node(NODE).started()).isEqualTo(node(NODE).started());
  }

  @Test
  void saysThatItWasStoppedInOrder() {
    beat(1, true);
    rows.stopped(NODE);
    pass(Duration.ofHours(1));
    assertThat(node(NODE).silent()).isFalse();
    assertThat(node(NODE).stopped()).isNotNull();
    assertThat(node(NODE).jobs()).isZero();
  }

  @Test
  void isForgottenAfterAWeek() {
    beat(1, true);
    pass(Duration.ofDays(8));
    rows.forget();
    assertThat(rows.all()).extracting(Node::name).doesNotContain(NODE);
  }

  @Test
  void theRunningOneHasSaidSo() {
    assertThat(node(own.toString()).port()).isPositive();
    assertThat(node(own.toString()).stopped()).isNull();
  }

  private void beat(int jobs, boolean first) {
    rows.beat(new NodeRows.Pulse(NODE, "0.1.0", "10.0.0.7", 8081, true, jobs, first));
  }

  private void pass(Duration time) {
    jdbc.sql(
            """
            update workflow_node set seen_at = seen_at - :seconds * interval '1 second',
              started_at = started_at - :seconds * interval '1 second' where name = :name
            """)
        .param("seconds", time.toSeconds())
        .param("name", NODE)
        .update();
  }

  private Node node(String name) {
    return rows.all().stream().filter(node -> node.name().equals(name)).findFirst().orElseThrow();
  }
}
