package org.entente.tasklist.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.entente.people.Accounts;
import org.entente.people.NewPerson;
import org.entente.people.Role;
import org.entente.people.RoleAssignment;
import org.entente.shared.Language;
import org.entente.testing.EntenteTest;
import org.entente.testing.ProcessDriver;
import org.entente.testing.SampleProposals;
import org.entente.testing.SignedInAs;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** Several people send the same task in the same moment: one answer counts, the others read so. */
@EntenteTest
class TaskRaceTest {

  private static final int PEOPLE = 6;

  @Autowired private MockMvc mvc;
  @Autowired private SignedInAs as;
  @Autowired private Accounts accounts;
  @Autowired private ProcessDriver driver;
  @Autowired private SampleProposals proposals;
  @Autowired private JdbcClient jdbc;

  @RepeatedTest(3)
  void oneOfManyIsTaken() throws Exception {
    UUID proposal = proposals.propose("Asked of many " + UUID.randomUUID());
    driver.runAsyncJobs(proposal);
    String task = driver.task(proposal, "endorseProposal").id();
    List<Integer> answers = sendAtOnce(task);
    assertThat(answers).filteredOn(status -> status == 302).hasSize(1);
    assertThat(answers).filteredOn(status -> status == 409).hasSize(PEOPLE - 1);
    assertThat(endorsements(proposal)).isOne();
    assertThat(driver.tasks(proposal)).hasSize(1);
  }

  private List<Integer> sendAtOnce(String task) throws Exception {
    List<String> heads = new ArrayList<>();
    for (int i = 0; i < PEOPLE; i++) {
      heads.add(unitHead());
    }
    CyclicBarrier start = new CyclicBarrier(PEOPLE);
    ExecutorService people = Executors.newFixedThreadPool(PEOPLE);
    List<Future<Integer>> sent = new ArrayList<>();
    for (String head : heads) {
      sent.add(
          people.submit(
              () -> {
                start.await();
                return send(task, head);
              }));
    }
    people.shutdown();
    List<Integer> answers = new ArrayList<>();
    for (Future<Integer> one : sent) {
      answers.add(one.get());
    }
    return answers;
  }

  private int send(String task, String person) throws Exception {
    return mvc.perform(
            post("/tasks/" + task)
                .param("endorsement", "ENDORSED")
                .with(as.person(person))
                .with(csrf()))
        .andReturn()
        .getResponse()
        .getStatus();
  }

  private String unitHead() {
    String name = "head" + UUID.randomUUID();
    String unit = driver.person("proposer").assignments().iterator().next().unit();
    accounts.create(
        new NewPerson(
            name,
            "Unit head",
            Language.EN,
            "none",
            Set.of(new RoleAssignment(Role.UNIT_HEAD, unit))));
    return name;
  }

  private int endorsements(UUID proposal) {
    return jdbc.sql(
            "select count(*) from audit_event where subject_id = ? and action = 'agreement.endorsed'")
        .param(proposal)
        .query(Integer.class)
        .single();
  }
}
