package org.entente.takeover;

import java.util.UUID;

/** What happens to a list, told to the engine. */
public interface TakeoverWorkflow {

  void runRequested(UUID runId);
}
