package org.entente.workflow.engine;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.management.JobDefinition;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.entente.audit.AuditEvent;
import org.entente.audit.AuditLog;
import org.entente.shared.Actor;
import org.entente.shared.Refusal;
import org.entente.workflow.StoppedWork;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class EngineStoppedWork implements StoppedWork {

  /** As many as a step has when it is tried for the first time. */
  private static final int ATTEMPTS = 5;

  private final RuntimeService runtime;
  private final ManagementService management;
  private final CaseOwners owners;
  private final AuditLog audit;

  EngineStoppedWork(
      RuntimeService runtime, ManagementService management, CaseOwners owners, AuditLog audit) {
    this.runtime = runtime;
    this.management = management;
    this.owners = owners;
    this.audit = audit;
  }

  @Override
  public List<Stopped> longest(int limit) {
    return runtime
        .createIncidentQuery()
        .incidentType(Incident.FAILED_JOB_HANDLER_TYPE)
        .orderByIncidentTimestamp()
        .asc()
        .listPage(0, limit)
        .stream()
        // A calling process repeats the incident of the called one, without its job.
        .filter(incident -> incident.getConfiguration() != null)
        .flatMap(incident -> stopped(incident).stream())
        .toList();
  }

  @Override
  @Transactional
  public void retry(String jobId, Actor actor) {
    Incident incident =
        runtime
            .createIncidentQuery()
            .incidentType(Incident.FAILED_JOB_HANDLER_TYPE)
            .configuration(jobId)
            .singleResult();
    Stopped stopped =
        Optional.ofNullable(incident).flatMap(this::stopped).orElseThrow(Refusal::notFound);
    management.setJobRetries(jobId, ATTEMPTS);
    audit.record(
        AuditEvent.of(stopped.caseRef(), "workflow.workRetried", actor).at(stopped.activity()));
  }

  private Optional<Stopped> stopped(Incident incident) {
    Job job = management.createJobQuery().jobId(incident.getConfiguration()).singleResult();
    ProcessInstance instance = instance(incident);
    if (job == null || instance == null || instance.getBusinessKey() == null) {
      return Optional.empty();
    }
    JobDefinition step =
        management
            .createJobDefinitionQuery()
            .jobDefinitionId(job.getJobDefinitionId())
            .singleResult();
    return owners
        .find(UUID.fromString(instance.getBusinessKey()))
        .map(
            owned ->
                new Stopped(
                    job.getId(),
                    owned.caseRef(),
                    owned.subject(),
                    step.getProcessDefinitionKey(),
                    step.getActivityId(),
                    incident.getIncidentTimestamp().toInstant(),
                    job.getExceptionMessage()));
  }

  private @Nullable ProcessInstance instance(Incident incident) {
    return runtime
        .createProcessInstanceQuery()
        .processInstanceId(incident.getProcessInstanceId())
        .singleResult();
  }
}
