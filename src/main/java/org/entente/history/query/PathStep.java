package org.entente.history.query;

import java.time.Instant;

/**
 * One thing the engine did on the way.
 *
 * @param id of the BPMN element
 * @param event {@code start} or {@code end} of an activity, {@code take} of a flow
 * @param cancelled true for an end before its time
 */
public record PathStep(
    String definitionId,
    String processKey,
    Instant at,
    String id,
    String event,
    boolean cancelled) {

  public boolean starts() {
    return event.equals("start");
  }

  /** The engine's own scope around several instances of one activity: no element of the model. */
  boolean wrapper() {
    return id.contains("#");
  }

  public boolean taken() {
    return event.equals("take");
  }
}
