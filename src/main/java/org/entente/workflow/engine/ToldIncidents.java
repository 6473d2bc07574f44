package org.entente.workflow.engine;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.incident.DefaultIncidentHandler;
import org.camunda.bpm.engine.impl.incident.IncidentContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.runtime.Incident;
import org.entente.people.Role;
import org.entente.shared.Notice;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells administrators, in the same transaction, that a case stands still. */
@Component
class ToldIncidents extends DefaultIncidentHandler {

  private final CaseOwners owners;
  private final ApplicationEventPublisher events;

  ToldIncidents(CaseOwners owners, ApplicationEventPublisher events) {
    super(Incident.FAILED_JOB_HANDLER_TYPE);
    this.owners = owners;
    this.events = events;
  }

  @Override
  public Incident handleIncident(IncidentContext context, String message) {
    Incident incident = super.handleIncident(context, message);
    events.publishEvent(
        new Notice(
                "workflow:stopped:" + incident.getId(),
                Set.of(),
                Set.of(Role.ADMIN.key()),
                "notice.workflow.stopped",
                List.of(reference(context)),
                "/operations")
            .thatPresses());
    return incident;
  }

  private String reference(IncidentContext context) {
    ExecutionEntity execution =
        Context.getCommandContext()
            .getExecutionManager()
            .findExecutionById(context.getExecutionId());
    String businessKey = execution == null ? null : execution.getProcessBusinessKey();
    return businessKey == null
        ? ""
        : owners
            .find(UUID.fromString(businessKey))
            .map(owned -> owned.subject().reference())
            .orElse(businessKey);
  }
}
