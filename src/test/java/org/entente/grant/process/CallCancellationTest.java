package org.entente.grant.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.entente.grant.CallStages;
import org.entente.grant.CancelledCalls;
import org.entente.testing.CallStories;
import org.entente.testing.EntenteTest;
import org.entente.testing.ProcessDriver;
import org.entente.testing.SampleAwards;
import org.entente.testing.SignedInAs;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/** A cancelled call's applications end behind the request, a few in each step, each once. */
@EntenteTest
class CallCancellationTest {

  private static final int APPLICATIONS = 45;
  private static final int AT_ONCE = 20;

  @Autowired private CallStories stories;
  @Autowired private SampleAwards applications;
  @Autowired private CallStages stages;
  @Autowired private CancelledCalls cancelled;
  @Autowired private ProcessDriver driver;
  @Autowired private MockMvc mvc;
  @Autowired private SignedInAs as;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate transaction;

  @Test
  void endsAFewApplicationsInEachStepAndTellsEachApplicantOnce() throws Exception {
    UUID call = stories.open("Cancelled " + UUID.randomUUID());
    List<UUID> all = new ArrayList<>();
    for (int i = 0; i < APPLICATIONS; i++) {
      all.add(applications.eligible(call, "Applicant " + i, null));
    }
    stages.cancel(call, "No money this year.", driver.person("officer").actor());
    assertThat(ended(call)).as("within the request").isZero();
    shows(call, "0 of 45 applications ended");
    driver.runJob(call, "endCallCases");
    assertThat(ended(call)).isEqualTo(AT_ONCE);
    shows(call, "20 of 45 applications ended");
    undoneHalfway(call);
    assertThat(ended(call)).as("a step that was cut off").isEqualTo(AT_ONCE);
    driver.runAsyncJobs(call);
    assertThat(ended(call)).isEqualTo(APPLICATIONS);
    assertThat(driver.ended(call)).isTrue();
    assertThat(driver.passed(call)).contains("casesEnded", "callCancelled");
    shows(call, "All 45 applications have ended");
    assertThat(cancelled.endNext(call)).isFalse();
    assertThat(all).allSatisfy(id -> assertThat(mails(id)).isEqualTo(1));
  }

  /** As if the process had been killed before its commit. */
  private void undoneHalfway(UUID call) {
    transaction.executeWithoutResult(
        status -> {
          assertThat(cancelled.endNext(call)).isTrue();
          assertThat(ended(call)).isEqualTo(2 * AT_ONCE);
          status.setRollbackOnly();
        });
  }

  private void shows(UUID call, String progress) throws Exception {
    for (String page : List.of("/calls/" + call, "/calls/" + call + "/ending")) {
      mvc.perform(get(page).with(as.person("officer")))
          .andExpect(status().isOk())
          .andExpect(content().string(containsString(progress)));
    }
  }

  @Test
  void hasNothingToTellOfACallThatGoesOnOrThatNobodyMayRead() throws Exception {
    UUID call = stories.open("Going on " + UUID.randomUUID());
    mvc.perform(get("/calls/" + call + "/ending").with(as.person("officer")))
        .andExpect(status().isNotFound());
  }

  private int ended(UUID call) {
    return jdbc.sql("select count(*) from application where call_id = :c and status = 'CANCELLED'")
        .param("c", call)
        .query(Integer.class)
        .single();
  }

  private int mails(UUID application) {
    return jdbc.sql("select count(*) from notify_mail where mail_key like :key")
        .param("key", "%application:" + application + ":%")
        .query(Integer.class)
        .single();
  }
}
