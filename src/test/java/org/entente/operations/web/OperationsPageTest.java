package org.entente.operations.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.entente.agreement.Agreements;
import org.entente.testing.EntenteTest;
import org.entente.testing.ProcessDriver;
import org.entente.testing.SampleProposals;
import org.entente.testing.SignedInAs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A case whose automatic step fails at every attempt: somebody hears of it and can go on. */
@EntenteTest
class OperationsPageTest {

  @Autowired private MockMvc mvc;
  @Autowired private SignedInAs as;
  @Autowired private ProcessDriver driver;
  @Autowired private SampleProposals proposals;
  @Autowired private Agreements agreements;
  @Autowired private RuntimeService runtime;
  @Autowired private ManagementService management;
  @Autowired private JdbcClient jdbc;

  private UUID agreement = new UUID(0, 0);
  private String reference = "";
  private String job = "";

  /** The database takes no working copy of this one agreement. */
  @BeforeEach
  void standsStill() {
    agreement = proposals.propose("Stands still " + UUID.randomUUID());
    reference = agreements.get(agreement).reference();
    driver.runAsyncJobs(agreement);
    driver.complete(agreement, "endorseProposal", "unit-head", Map.of("endorsement", "ENDORSED"));
    driver.complete(agreement, "triageProposal", "officer", Map.of("triage", "ACCEPTED"));
    jdbc.sql(
            """
            create or replace function operations_test_refuse() returns trigger language plpgsql
              as 'begin raise exception ''no room for a draft''; end'
            """)
        .update();
    jdbc.sql(
            "create trigger operations_test_refuse before insert on drafting_draft for each row"
                + " when (new.agreement_id = '"
                + agreement
                + "') execute function operations_test_refuse()")
        .update();
    job = job().getId();
    while (job().getRetries() > 0) {
      assertThatThrownBy(() -> management.executeJob(job)).isInstanceOf(RuntimeException.class);
    }
  }

  @AfterEach
  void goesOn() {
    jdbc.sql("drop trigger if exists operations_test_refuse on drafting_draft").update();
  }

  @Test
  void administratorsReadWhatStandsStillAndTryItAgain() throws Exception {
    mvc.perform(get("/operations").with(as.person("admin")))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString(reference)))
        .andExpect(content().string(containsString("Generate draft")))
        .andExpect(content().string(containsString("An exception occurred")))
        .andExpect(content().string(not(containsString("??"))));
    mvc.perform(get("/notices").with(as.person("admin")))
        .andExpect(content().string(containsString("An automatic step of case " + reference)));
    goesOn();
    mvc.perform(retry("admin")).andExpect(redirectedUrl("/operations"));
    assertThat(job().getRetries()).isEqualTo(5);
    driver.runAsyncJobs(agreement);
    assertThat(driver.task(agreement, "editDraft")).isNotNull();
    mvc.perform(get("/operations").with(as.person("admin")))
        .andExpect(content().string(not(containsString(reference))));
    mvc.perform(retry("admin")).andExpect(status().isNotFound());
  }

  @Test
  void nobodyElseDoes() throws Exception {
    mvc.perform(get("/operations").with(as.person("officer"))).andExpect(status().isForbidden());
    mvc.perform(retry("officer")).andExpect(status().isForbidden());
    assertThat(job().getRetries()).isZero();
  }

  private MockHttpServletRequestBuilder retry(String person) {
    return post("/operations/work/" + job + "/retry").with(as.person(person)).with(csrf());
  }

  private Job job() {
    List<Job> jobs =
        runtime
            .createProcessInstanceQuery()
            .processInstanceBusinessKey(agreement.toString())
            .list()
            .stream()
            .flatMap(
                instance ->
                    management
                        .createJobQuery()
                        .processInstanceId(instance.getId())
                        .messages()
                        .list()
                        .stream())
            .toList();
    assertThat(jobs).hasSize(1);
    return jobs.get(0);
  }
}
