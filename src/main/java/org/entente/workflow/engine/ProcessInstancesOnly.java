package org.entente.workflow.engine;

import org.camunda.bpm.engine.impl.history.HistoryLevel;
import org.camunda.bpm.engine.impl.history.event.HistoryEventType;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.jspecify.annotations.Nullable;

/** The engine remembers which instances there were; what happened in them stands in our own log. */
final class ProcessInstancesOnly implements HistoryLevel {

  @Override
  public int getId() {
    return 40;
  }

  @Override
  public String getName() {
    return "process-instances";
  }

  @Override
  public boolean isHistoryEventProduced(HistoryEventType type, @Nullable Object entity) {
    return type.equals(HistoryEventTypes.PROCESS_INSTANCE_START)
        || type.equals(HistoryEventTypes.PROCESS_INSTANCE_END);
  }
}
