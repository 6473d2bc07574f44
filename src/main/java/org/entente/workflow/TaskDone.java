package org.entente.workflow;

import java.util.List;
import java.util.TreeSet;

/**
 * What the page after a completed task says: what was recorded, and what the case waits for now. It
 * travels as the flash attribute {@value #FLASH}.
 *
 * @param waits empty while the next step runs by itself, and at the end
 */
public record TaskDone(String taskKey, String reference, List<Wait> waits) {

  public static final String FLASH = "done";

  /**
   * @param groups who may take it; empty for a task that is somebody's own
   */
  public record Wait(String taskKey, List<String> groups) {}

  public static TaskDone of(Completion.Done done) {
    List<Wait> waits =
        done.next().stream()
            .map(task -> new Wait(task.key(), List.copyOf(new TreeSet<>(task.candidateGroups()))))
            .distinct()
            .toList();
    return new TaskDone(done.task().key(), done.task().reference(), waits);
  }
}
