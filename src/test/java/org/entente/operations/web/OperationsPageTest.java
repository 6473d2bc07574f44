package org.entente.operations.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.entente.testing.EntenteTest;
import org.entente.testing.ProcessDriver;
import org.entente.testing.SampleProposals;
import org.entente.testing.SignedInAs;
import org.entente.testing.StoppedSteps;
import org.entente.testing.StoppedSteps.Stopped;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A case whose automatic step fails at every attempt: somebody hears of it and can go on. */
@EntenteTest
class OperationsPageTest {

  @Autowired private MockMvc mvc;
  @Autowired private SignedInAs as;
  @Autowired private ProcessDriver driver;
  @Autowired private SampleProposals proposals;
  @Autowired private StoppedSteps steps;
  @Autowired private JdbcClient jdbc;
  @Autowired private Clock clock;

  private Stopped stopped = new Stopped(new UUID(0, 0), "", "");

  @BeforeEach
  void standsStill() {
    stopped = steps.stop();
  }

  @AfterEach
  void goesOn() {
    steps.mend(stopped.agreement());
  }

  @Test
  void administratorsReadWhatStandsStillAndTryItAgain() throws Exception {
    read("/operations")
        .andExpect(content().string(containsString(stopped.reference())))
        .andExpect(content().string(containsString("Generate draft")))
        .andExpect(content().string(containsString("Record does not fit")))
        .andExpect(content().string(not(containsString("??"))));
    read("/notices")
        .andExpect(
            content().string(containsString("An automatic step of case " + stopped.reference())));
    goesOn();
    mvc.perform(retry("admin")).andExpect(redirectedUrl("/operations"));
    assertThat(steps.job(stopped.agreement()).getRetries()).isEqualTo(5);
    driver.runAsyncJobs(stopped.agreement());
    assertThat(driver.task(stopped.agreement(), "editDraft")).isNotNull();
    read("/operations").andExpect(content().string(not(containsString(stopped.reference()))));
    mvc.perform(retry("admin")).andExpect(status().isNotFound());
  }

  @Test
  void saysWhatWasTriedAndKeepsWhatIsTechnicalFoldedAndScrubbed() throws Exception {
    read("/operations/work/" + stopped.job())
        .andExpect(content().string(containsString("5 attempts failed")))
        .andExpect(content().string(containsString("It was the last attempt.")))
        .andExpect(content().string(containsString("The database refused a record")))
        .andExpect(content().string(containsString("<summary>Technical details</summary>")))
        .andExpect(content().string(containsString("no room for a draft of █")))
        .andExpect(content().string(not(containsString("somebody@example.org"))));
  }

  @Test
  void stepsThatAreStillTriedStandApart() throws Exception {
    UUID agreement = steps.poisoned();
    steps.fail(agreement);
    String job = steps.job(agreement).getId();
    steps.mend(agreement);
    read("/operations/work/" + job)
        .andExpect(content().string(containsString("Next attempt")))
        .andExpect(content().string(containsString("4 attempts were left.")))
        .andExpect(content().string(not(containsString("/retry"))));
    mvc.perform(post("/operations/work/" + job + "/retry").with(as.person("admin")).with(csrf()))
        .andExpect(status().isNotFound());
  }

  @Test
  void timersThatNobodyHeardAreTold() throws Exception {
    UUID waiting = proposals.propose("Nobody reminds " + UUID.randomUUID());
    driver.runAsyncJobs(waiting);
    Timestamp due = Timestamp.from(clock.instant().minus(Duration.ofDays(9000)));
    jdbc.sql(
            """
            update act_ru_job j set duedate_ = :due from act_ru_execution e
            where e.id_ = j.process_instance_id_ and e.business_key_ = :case and j.type_ = 'timer'
            """)
        .param("due", due)
        .param("case", waiting.toString())
        .update();
    read("/operations")
        .andExpect(content().string(containsString("/history/agreement/" + waiting)));
  }

  /** Whose case nobody knows is shown all the same, and hides none of the others. */
  @Test
  void aRecordThatCannotBeReadHidesNoOther() throws Exception {
    String lost = "lost-" + UUID.randomUUID();
    jdbc.sql("insert into act_ru_job (id_, rev_, type_, retries_) values (:id, 1, 'message', 0)")
        .param("id", lost)
        .update();
    jdbc.sql(
            """
            insert into act_ru_incident (id_, rev_, incident_timestamp_, incident_type_, configuration_)
            values (:id, 1, timestamp '2020-01-01 00:00', 'failedJob', :id)
            """)
        .param("id", lost)
        .update();
    try {
      read("/operations")
          .andExpect(content().string(containsString("No case that can be read")))
          .andExpect(content().string(containsString(lost)))
          .andExpect(content().string(containsString(stopped.reference())));
    } finally {
      jdbc.sql("delete from act_ru_incident where id_ = :id").param("id", lost).update();
      jdbc.sql("delete from act_ru_job where id_ = :id").param("id", lost).update();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"officer", "auditor", "rector"})
  void nobodyElseDoes(String person) throws Exception {
    for (String path :
        new String[] {
          "/operations",
          "/operations/work/" + stopped.job(),
          "/operations/retry?cause=RECORD",
          "/operations/inbox"
        }) {
      mvc.perform(get(path).with(as.person(person))).andExpect(status().isForbidden());
    }
    mvc.perform(retry(person)).andExpect(status().isForbidden());
    mvc.perform(
            post("/operations/retries")
                .param("cause", "RECORD")
                .with(as.person(person))
                .with(csrf()))
        .andExpect(status().isForbidden());
    assertThat(steps.job(stopped.agreement()).getRetries()).isZero();
  }

  private ResultActions read(String path) throws Exception {
    return mvc.perform(get(path).with(as.person("admin"))).andExpect(status().isOk());
  }

  private MockHttpServletRequestBuilder retry(String person) {
    return post("/operations/work/" + stopped.job() + "/retry")
        .with(as.person(person))
        .with(csrf());
  }
}
