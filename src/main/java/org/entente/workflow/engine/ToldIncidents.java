package org.entente.workflow.engine;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.incident.DefaultIncidentHandler;
import org.camunda.bpm.engine.impl.incident.IncidentContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.runtime.Incident;
import org.entente.people.Role;
import org.entente.shared.Notice;
import org.entente.workflow.CaseStopped;
import org.entente.workflow.engine.CaseOwners.Owned;
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
    Optional<Owned> owned = owned(context);
    owned.ifPresent(found -> events.publishEvent(new CaseStopped(found.caseRef())));
    events.publishEvent(
        new Notice(
                "workflow:stopped:" + incident.getId(),
                Set.of(),
                Set.of(Role.ADMIN.key()),
                "notice.workflow.stopped",
                List.of(
                    owned.map(found -> found.subject().reference()).orElse(businessKey(context))),
                "/operations")
            .thatPresses());
    return incident;
  }

  private Optional<Owned> owned(IncidentContext context) {
    String key = businessKey(context);
    return key.isEmpty() ? Optional.empty() : owners.find(UUID.fromString(key));
  }

  private static String businessKey(IncidentContext context) {
    ExecutionEntity execution =
        Context.getCommandContext()
            .getExecutionManager()
            .findExecutionById(context.getExecutionId());
    String businessKey = execution == null ? null : execution.getProcessBusinessKey();
    return businessKey == null ? "" : businessKey;
  }
}
