package org.entente.tasklist.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.entente.people.People;
import org.entente.tasklist.query.SampleTasks;
import org.entente.testing.EntenteTest;
import org.entente.testing.SignedInAs;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

@EntenteTest
class InboxPageTest {

  @Autowired private MockMvc mvc;
  @Autowired private SignedInAs as;
  @Autowired private People people;
  @Autowired private JdbcTemplate jdbc;

  @Test
  void personWithoutTasksIsToldWhatToDo() throws Exception {
    mvc.perform(get("/tasks").with(as.person("student")))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("Nothing waits for you")))
        .andExpect(content().string(containsString("See my groups")));
  }

  @Test
  void tasksStandUnderTheirHeadingsAndClaimableOnesOfferIt() throws Exception {
    tasks()
        .open("Late one", null, List.of("dean"), ago(Duration.ofDays(3)), ago(Duration.ofDays(9)));
    tasks().open("Open one", null, List.of("dean"), null, ago(Duration.ofDays(1)));
    mvc.perform(get("/tasks?view=groups").with(as.person("dean")))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("Overdue")))
        .andExpect(content().string(containsString("3 days late")))
        .andExpect(content().string(containsString("Late one")))
        .andExpect(content().string(containsString("No due date")))
        .andExpect(content().string(containsString("/claim")))
        .andExpect(content().string(not(containsString("??"))));
  }

  @Test
  void allTasksAreForThoseWhoOverseeThem() throws Exception {
    String title = "Seen by few " + UUID.randomUUID();
    tasks()
        .open(
            title,
            null,
            List.of("nobody-has-this-group"),
            ago(Duration.ofDays(4000)),
            ago(Duration.ofDays(9)));
    mvc.perform(get("/tasks?view=all").with(as.person("auditor")))
        .andExpect(content().string(containsString(title)));
    mvc.perform(get("/tasks?view=all").with(as.person("legal")))
        .andExpect(status().isOk())
        .andExpect(content().string(not(containsString(title))));
  }

  @Test
  void senselessParametersShowAnInbox() throws Exception {
    mvc.perform(
            get("/tasks?view=x&due=y&sort=z&after=!!&process=nothing&q='%3B--&task=1")
                .with(as.person("student")))
        .andExpect(status().isOk());
  }

  @Test
  void othersTasksAreNotFound() throws Exception {
    String task = tasks().open("Not yours", null, List.of("legal"), null, Instant.EPOCH);
    mvc.perform(get("/tasks/" + task).with(as.person("student"))).andExpect(status().isNotFound());
    mvc.perform(get("/tasks/" + task + "/preview").with(as.person("student")))
        .andExpect(status().isNotFound());
    mvc.perform(post("/tasks/" + task + "/claim").with(as.person("student")).with(csrf()))
        .andExpect(status().isNotFound());
    mvc.perform(
            post("/tasks/" + task + "/comments")
                .param("body", "hello")
                .with(as.person("student"))
                .with(csrf()))
        .andExpect(status().isNotFound());
  }

  @Test
  void claimingNothingSaysSo() throws Exception {
    mvc.perform(
            post("/tasks/selected")
                .param("action", "claim")
                .param("back", "https://elsewhere.example/")
                .with(as.person("officer"))
                .with(csrf()))
        .andExpect(status().is3xxRedirection())
        .andExpect(redirectedUrl("/tasks"));
  }

  @Test
  void doneTaskSaysWhoDidIt() throws Exception {
    UUID legal = people.findBySignInName("legal").orElseThrow().id();
    String task = tasks().open("Done", legal, List.of("legal"), null, Instant.EPOCH);
    jdbc.update(
        "update tasklist_task set state = 'COMPLETED', ended_at = now(), ended_by_name = ? where id = ?",
        "Legal counsel",
        task);
    mvc.perform(get("/tasks/" + task).with(as.person("legal")))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("Legal counsel completed this task on")));
  }

  private SampleTasks tasks() {
    return new SampleTasks(jdbc);
  }

  private static Instant ago(Duration duration) {
    return Instant.now(java.time.Clock.systemUTC()).minus(duration);
  }
}
