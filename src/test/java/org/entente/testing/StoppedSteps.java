package org.entente.testing;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.entente.agreement.Agreements;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Cases whose draft the database refuses, so that an automatic step fails at every attempt. */
@Component
public class StoppedSteps {

  private final ProcessDriver driver;
  private final SampleProposals proposals;
  private final Agreements agreements;
  private final RuntimeService runtime;
  private final ManagementService management;
  private final JdbcClient jdbc;

  StoppedSteps(
      ProcessDriver driver,
      SampleProposals proposals,
      Agreements agreements,
      RuntimeService runtime,
      ManagementService management,
      JdbcClient jdbc) {
    this.driver = driver;
    this.proposals = proposals;
    this.agreements = agreements;
    this.runtime = runtime;
    this.management = management;
    this.jdbc = jdbc;
  }

  public record Stopped(UUID agreement, String reference, String job) {}

  public Stopped stop() {
    UUID agreement = poisoned();
    String job = job(agreement).getId();
    failAtEveryAttempt(agreement);
    return new Stopped(agreement, agreements.get(agreement).reference(), job);
  }

  /** A case before the step that will fail. */
  public UUID poisoned() {
    UUID agreement = proposals.propose("Stands still " + UUID.randomUUID());
    driver.runAsyncJobs(agreement);
    driver.complete(agreement, "endorseProposal", "unit-head", Map.of("endorsement", "ENDORSED"));
    driver.complete(agreement, "triageProposal", "officer", Map.of("triage", "ACCEPTED"));
    refuseDrafts(agreement);
    return agreement;
  }

  public void fail(UUID agreement) {
    String job = job(agreement).getId();
    assertThatThrownBy(() -> management.executeJob(job)).isInstanceOf(RuntimeException.class);
  }

  public void failAtEveryAttempt(UUID agreement) {
    while (job(agreement).getRetries() > 0) {
      fail(agreement);
    }
  }

  public void mend(UUID agreement) {
    jdbc.sql("drop trigger if exists " + trigger(agreement) + " on drafting_draft").update();
  }

  /** The one automatic step that the case waits for. */
  public Job job(UUID agreement) {
    List<Job> jobs =
        runtime
            .createProcessInstanceQuery()
            .processInstanceBusinessKey(agreement.toString())
            .list()
            .stream()
            .flatMap(instance -> messages(instance.getId()).stream())
            .toList();
    if (jobs.size() != 1) {
      throw new AssertionError("jobs: " + jobs);
    }
    return jobs.get(0);
  }

  private List<Job> messages(String instance) {
    return management.createJobQuery().processInstanceId(instance).messages().list();
  }

  private void refuseDrafts(UUID agreement) {
    jdbc.sql(
            """
            create or replace function stopped_steps_refuse() returns trigger language plpgsql as
              'begin raise exception ''no room for a draft of somebody@example.org''; end'
            """)
        .update();
    jdbc.sql(
            "create trigger %s before insert on drafting_draft for each row when (new.agreement_id = '%s') execute function stopped_steps_refuse()"
                .formatted(trigger(agreement), agreement))
        .update();
  }

  private static String trigger(UUID agreement) {
    return "refuse_" + agreement.toString().replace('-', '_');
  }
}
