package org.entente.tasklist.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Map;
import java.util.UUID;
import org.entente.testing.EntenteTest;
import org.entente.testing.ProcessDriver;
import org.entente.testing.SampleProposals;
import org.entente.testing.SignedInAs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** The general page of a task, on a proposal that waits for the head of its unit. */
@EntenteTest
class TaskPageTest {

  @Autowired private MockMvc mvc;
  @Autowired private SignedInAs as;
  @Autowired private ProcessDriver driver;
  @Autowired private SampleProposals proposals;

  private UUID proposal = new UUID(0, 0);
  private String task = "";

  @BeforeEach
  void proposed() {
    proposal = proposals.propose("Teaching together " + UUID.randomUUID());
    driver.runAsyncJobs(proposal);
    task = driver.task(proposal, "endorseProposal").id();
  }

  @Test
  void pageShowsTheFormAndWhoIsWaitedFor() throws Exception {
    mvc.perform(get("/tasks/" + task).with(as.person("unit-head")))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("Endorse the proposal")))
        .andExpect(content().string(containsString("Nobody yet. Open to: Unit head.")))
        .andExpect(content().string(containsString("name=\"endorsement\"")))
        .andExpect(content().string(not(containsString("??"))));
  }

  @Test
  void claimedAndHandedBack() throws Exception {
    mvc.perform(post("/tasks/" + task + "/claim").with(as.person("unit-head")).with(csrf()))
        .andExpect(redirectedUrl("/tasks?view=mine"))
        .andExpect(flash().attributeExists("toast"));
    mvc.perform(get("/tasks?view=mine").with(as.person("unit-head")))
        .andExpect(content().string(containsString(task)));
    mvc.perform(
            post("/tasks/selected")
                .param("action", "release")
                .param("task", task)
                .with(as.person("unit-head"))
                .with(csrf()))
        .andExpect(status().is3xxRedirection());
    assertThat(driver.task(proposal, "endorseProposal").assignee()).isNull();
  }

  @Test
  void missingAnswersComeBackBesideTheirFields() throws Exception {
    submit("unit-head", "RETURNED", "")
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().string(containsString("aria-invalid")))
        .andExpect(content().string(containsString("<title>Error: ")));
    assertThat(driver.tasks(proposal)).hasSize(1);
  }

  @Test
  void doneTaskLeadsOnAndSaysWhatHappensNext() throws Exception {
    submit("unit-head", "ENDORSED", "")
        .andExpect(redirectedUrl("/tasks"))
        .andExpect(flash().attributeExists("done"));
    assertThat(driver.task(proposal, "triageProposal").candidateGroups()).contains("officer");
  }

  @Test
  void secondOfTwoIsToldWhoWasFasterAndKeepsTheirWords() throws Exception {
    submit("unit-head", "ENDORSED", "").andExpect(status().is3xxRedirection());
    submit("unit-head", "RETURNED", "Please say which department pays.")
        .andExpect(status().isConflict())
        .andExpect(content().string(containsString("Unit head completed this task on")))
        .andExpect(content().string(containsString("Please say which department pays.")))
        .andExpect(content().string(containsString("/history/agreement/" + proposal)));
  }

  @Test
  void outdatedHashIsRefused() throws Exception {
    mvc.perform(
            post("/tasks/" + task)
                .param("_hash", "no hash at all")
                .param("endorsement", "RETURNED")
                .param("reason", "Please say which department pays.")
                .with(as.person("unit-head"))
                .with(csrf()))
        .andExpect(status().isConflict())
        .andExpect(content().string(containsString("The text has changed")))
        .andExpect(content().string(containsString("Please say which department pays.")));
  }

  @Test
  void commentsAreReadByWhoeverWorksOnTheCase() throws Exception {
    mvc.perform(
            post("/tasks/" + task + "/comments")
                .param("body", "<b>Which</b> faculty?")
                .with(as.person("unit-head"))
                .with(csrf()))
        .andExpect(redirectedUrl("/tasks/" + task + "#comments"));
    mvc.perform(get("/tasks/" + task).with(as.person("officer")))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("&lt;b&gt;Which&lt;/b&gt; faculty?")))
        .andExpect(content().string(containsString("You may read this task")));
    mvc.perform(get("/history/agreement/" + proposal).with(as.person("auditor")))
        .andExpect(content().string(containsString("Commented")))
        .andExpect(content().string(containsString("&lt;b&gt;Which&lt;/b&gt; faculty?")));
  }

  @Test
  void possibleDuplicatesAreNamedAtOnceWithWhatEachAnswerLeadsTo() throws Exception {
    UUID partner = proposals.newPartner();
    UUID first = proposals.propose("The first of two", partner, "proposer");
    UUID second = proposals.propose("The second of two", partner, "proposer");
    String duplicate = driver.task(second, "decideDuplicate").id();
    mvc.perform(get("/tasks/" + duplicate).with(as.person("officer")))
        .andExpect(content().string(containsString("The case it may double")))
        .andExpect(content().string(containsString("href=\"/agreements/" + first + "\"")))
        .andExpect(content().string(containsString("The first of two")))
        .andExpect(content().string(containsString("Joined, this proposal ends here")));
    mvc.perform(get("/agreements/{id}/panel", second).with(as.person("officer")))
        .andExpect(content().string(containsString("an officer decides whether to join the two")))
        .andExpect(content().string(not(containsString("The unit has not answered yet"))));
  }

  @Test
  void whomFourEyesKeepAwayIsToldBeforehandWhoMayDoIt() throws Exception {
    UUID own = proposals.propose("Of the officer", proposals.newPartner(), "officer");
    driver.complete(own, "endorseProposal", "unit-head", Map.of("endorsement", "ENDORSED"));
    String triage = driver.task(own, "triageProposal").id();
    mvc.perform(get("/tasks/" + triage).with(as.person("officer")))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("is your own proposal")))
        .andExpect(content().string(containsString("Nobody else may answer it at present")))
        .andExpect(content().string(not(containsString("name=\"triage\""))))
        .andExpect(content().string(not(containsString("/claim\""))));
  }

  @Test
  void emptyCommentIsRefused() throws Exception {
    mvc.perform(
            post("/tasks/" + task + "/comments")
                .param("body", "  ")
                .with(as.person("unit-head"))
                .with(csrf()))
        .andExpect(flash().attribute("commentError", "tasklist.comment.empty"));
  }

  private ResultActions submit(String person, String endorsement, String reason) throws Exception {
    return mvc.perform(
        post("/tasks/" + task)
            .param("endorsement", endorsement)
            .param("reason", reason)
            .with(as.person(person))
            .with(csrf()));
  }
}
