package org.entente.operations.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.UUID;
import org.entente.operations.Retries;
import org.entente.operations.Retry;
import org.entente.operations.Retry.Outcome;
import org.entente.testing.EntenteTest;
import org.entente.testing.ProcessDriver;
import org.entente.testing.SignedInAs;
import org.entente.testing.StoppedSteps;
import org.entente.testing.StoppedSteps.Stopped;
import org.entente.workflow.FailureCause;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;

/** Many steps tried again: one goes on, one fails again, one is not there any more. */
@EntenteTest
class RetryPageTest {

  @Autowired private MockMvc mvc;
  @Autowired private SignedInAs as;
  @Autowired private ProcessDriver driver;
  @Autowired private StoppedSteps steps;
  @Autowired private Retries retries;
  @Autowired private JdbcClient jdbc;

  private Stopped mended = new Stopped(new UUID(0, 0), "", "");
  private Stopped poisonous = mended;

  @BeforeEach
  void standStill() {
    poisonous = steps.stop();
    mended = steps.stop();
    steps.mend(mended.agreement());
  }

  @AfterEach
  void goOn() {
    steps.mend(poisonous.agreement());
  }

  @Test
  void tellsOfEachWhatBecameOfIt() throws Exception {
    mvc.perform(
            get("/operations/retry")
                .param("job", poisonous.job(), mended.job())
                .with(as.person("admin")))
        .andExpect(content().string(containsString("Try 2 steps again?")))
        .andExpect(
            content()
                .string(
                    allOf(
                        containsString(poisonous.reference()),
                        containsString(mended.reference()))));
    UUID id = start(poisonous.job(), "was-never-there", mended.job());
    assertThat(page(id)).contains("0 of 3 are on their way again.").contains("hx-get");
    retries.work(id);
    assertThat(page(id)).contains("2 steps are being tried.");
    steps.failAtEveryAttempt(poisonous.agreement());
    driver.runAsyncJobs(mended.agreement());
    assertThat(driver.task(mended.agreement(), "editDraft")).isNotNull();
    assertThat(page(id))
        .contains("One of 3 did not go on.")
        .contains("Did not stand still any more")
        .contains(poisonous.reference())
        .doesNotContain(mended.reference())
        .doesNotContain("hx-get");
    assertThat(outcomes(id)).containsExactly(Outcome.RETRIED, Outcome.GONE, Outcome.RETRIED);
    assertThat(retried(poisonous)).isEqualTo(1);
    assertThat(retried(mended)).isEqualTo(1);
  }

  @Test
  void allOfACauseAreThoseThatHaveIt() throws Exception {
    UUID id =
        UUID.fromString(
            last(
                mvc.perform(
                        post("/operations/retries")
                            .param("cause", "RECORD")
                            .with(as.person("admin"))
                            .with(csrf()))
                    .andExpect(status().is3xxRedirection())
                    .andReturn()));
    assertThat(retries.find(id).orElseThrow().steps())
        .extracting(Retry.Step::jobId)
        .contains(poisonous.job(), mended.job());
    retries.work(id);
    retries.work(id);
    assertThat(retried(mended)).as("harmless twice").isEqualTo(1);
  }

  @Test
  void whoIsNoAdministratorAnyMoreHasNothingDone() {
    UUID id =
        retries.start(List.of(mended.job()), FailureCause.RECORD, driver.person("officer").actor());
    retries.work(id);
    assertThat(outcomes(id)).containsExactly(Outcome.FORBIDDEN);
    assertThat(steps.job(mended.agreement()).getRetries()).isZero();
    assertThat(retried(mended)).isZero();
  }

  @Test
  void nothingChosenIsSaid() throws Exception {
    mvc.perform(get("/operations/retry").with(as.person("admin")))
        .andExpect(status().is(422))
        .andExpect(content().string(containsString("No step was chosen")))
        .andExpect(content().string(not(containsString("??"))));
    mvc.perform(get("/operations/retries/" + new UUID(0, 7)).with(as.person("admin")))
        .andExpect(status().isNotFound());
    mvc.perform(post("/operations/retries").with(as.person("officer")).with(csrf()))
        .andExpect(status().isForbidden());
  }

  private UUID start(String... jobs) throws Exception {
    return UUID.fromString(
        last(
            mvc.perform(
                    post("/operations/retries")
                        .param("job", jobs)
                        .with(as.person("admin"))
                        .with(csrf()))
                .andExpect(status().is3xxRedirection())
                .andReturn()));
  }

  private static String last(MvcResult result) {
    String url = String.valueOf(result.getResponse().getRedirectedUrl());
    return url.substring(url.lastIndexOf('/') + 1);
  }

  private String page(UUID id) throws Exception {
    return mvc.perform(get("/operations/retries/" + id).with(as.person("admin")))
        .andExpect(status().isOk())
        .andReturn()
        .getResponse()
        .getContentAsString();
  }

  private List<Outcome> outcomes(UUID id) {
    return retries.find(id).orElseThrow().steps().stream().map(Retry.Step::outcome).toList();
  }

  private int retried(Stopped step) {
    return jdbc.sql(
            "select count(*) from audit_event where subject_id = :case and action = 'workflow.workRetried'")
        .param("case", step.agreement())
        .query(Integer.class)
        .single();
  }
}
