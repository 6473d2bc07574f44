package org.entente.workflow.engine;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.JobQuery;
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

  /** Continuations whenever they were made, timers when their time has come by our clock. */
  private List<Job> due(String instanceId) {
    List<Job> due = new ArrayList<>(jobs(instanceId).messages().list());
    due.addAll(jobs(instanceId).timers().duedateLowerThan(Date.from(clock.instant())).list());
    return due;
  }

  private JobQuery jobs(String instanceId) {
    return management.createJobQuery().processInstanceId(instanceId).withRetriesLeft();
  }
}
