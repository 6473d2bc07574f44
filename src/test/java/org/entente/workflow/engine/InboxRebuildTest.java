package org.entente.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.entente.shared.Actor;
import org.entente.testing.EntenteTest;
import org.entente.testing.ProcessDriver;
import org.entente.testing.SampleProposals;
import org.entente.workflow.InboxRebuild;
import org.entente.workflow.InboxRebuild.Differences;
import org.entente.workflow.OpenTask;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@EntenteTest
@Transactional
class InboxRebuildTest {

  @Autowired private InboxRebuild inbox;
  @Autowired private ProcessDriver driver;
  @Autowired private SampleProposals proposals;
  @Autowired private JdbcClient jdbc;

  @Test
  void makesALostTaskAgainAsItWas() {
    OpenTask before = waiting();
    change("delete from tasklist_task where id = :id", before.id());
    assertThat(inbox.differences().missing()).isEqualTo(1);
    assertThat(inbox.rebuild(admin())).isEqualTo(new Differences(1, 0, 0));
    OpenTask after = driver.task(before.caseId(), "endorseProposal");
    assertThat(after).usingRecursiveComparison().ignoringFields("createdAt").isEqualTo(before);
    assertThat(inbox.differences().all()).isZero();
  }

  @Test
  void opensAgainWhatSaysItHadEnded() {
    OpenTask before = waiting();
    change("update tasklist_task set state = 'CANCELLED' where id = :id", before.id());
    inbox.rebuild(admin());
    assertThat(driver.task(before.caseId(), "endorseProposal")).isEqualTo(before);
  }

  @Test
  void takesAwayWhatNobodyWaitsFor() {
    OpenTask lost = waiting();
    change("delete from tasklist_task_group where id = :id", lost.id());
    change("update tasklist_task set id = 'nobody-waits' where id = :id", lost.id());
    assertThat(inbox.rebuild(admin())).isEqualTo(new Differences(1, 1, 0));
    assertThat(driver.tasks(lost.caseId())).extracting(OpenTask::id).containsExactly(lost.id());
  }

  @Test
  void givesATaskBackToWhoseItIs() {
    OpenTask task = waiting();
    UUID other = driver.person("officer").id();
    change("update tasklist_task set assignee = '" + other + "' where id = :id", task.id());
    assertThat(inbox.rebuild(admin())).isEqualTo(new Differences(0, 0, 1));
    assertThat(driver.task(task.caseId(), "endorseProposal").assignee()).isEqualTo(task.assignee());
  }

  @Test
  void saysInTheAdministratorsHistoryWhatWasMended() {
    OpenTask task = waiting();
    change("delete from tasklist_task where id = :id", task.id());
    inbox.rebuild(admin());
    assertThat(
            jdbc.sql(
                    """
                    select after ->> 'missingTasks' from audit_event
                    where action = 'workflow.inboxRebuilt' and subject_id = :person
                    order by entry desc limit 1
                    """)
                .param("person", admin().personId())
                .query(String.class)
                .single())
        .isEqualTo("1");
  }

  private OpenTask waiting() {
    UUID id = proposals.propose("Waits for its unit " + UUID.randomUUID());
    driver.runAsyncJobs(id);
    inbox.rebuild(admin());
    return driver.task(id, "endorseProposal");
  }

  private Actor admin() {
    return driver.person("admin").actor();
  }

  private void change(String sql, String id) {
    jdbc.sql(sql).param("id", id).update();
  }
}
