package org.entente.workflow.engine;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.entente.shared.CaseRef;
import org.entente.workflow.CaseJobs;
import org.springframework.stereotype.Component;

@Component
class EngineJobs implements CaseJobs {

  private final RuntimeService runtime;
  private final ManagementService management;
  private final Clock clock;

  EngineJobs(RuntimeService runtime, ManagementService management, Clock clock) {
    this.runtime = runtime;
    this.management = management;
    this.clock = clock;
  }

  @Override
  public int runDue(CaseRef caseRef) {
    int done = 0;
    for (List<Job> jobs = waiting(caseRef); !jobs.isEmpty(); jobs = waiting(caseRef)) {
      management.executeJob(jobs.get(0).getId());
      done++;
    }
    return done;
  }

  private List<Job> waiting(CaseRef caseRef) {
    return runtime
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(caseRef.id().toString())
        .list()
        .stream()
        .flatMap(instance -> due(instance.getId()).stream())
        .toList();
  }

  private List<Job> due(String instanceId) {
    Instant now = clock.instant();
    return management
        .createJobQuery()
        .processInstanceId(instanceId)
        .withRetriesLeft()
        .list()
        .stream()
        .filter(job -> job.getDuedate() == null || !job.getDuedate().toInstant().isAfter(now))
        .toList();
  }
}
