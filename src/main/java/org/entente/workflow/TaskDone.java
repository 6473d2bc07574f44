package org.entente.workflow;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * What the page after a completed task says: what was recorded, and what the case waits for now. It
 * travels as the flash attribute {@value #FLASH}.
 *
 * @param waits empty while the next step runs by itself, and at the end
 */
public record TaskDone(String taskKey, String reference, ArrayList<Wait> waits)
    implements Serializable {

  public static final String FLASH = "done";

  /**
   * @param groups who may take it; empty for a task that is somebody's own
   */
  public record Wait(String taskKey, ArrayList<String> groups) implements Serializable {}

  public static TaskDone of(Completion.Done done) {
    List<Wait> waits =
        done.next().stream()
            .map(
                task ->
                    new Wait(task.key(), new ArrayList<>(new TreeSet<>(task.candidateGroups()))))
            .distinct()
            .toList();
    return new TaskDone(done.task().key(), done.task().reference(), new ArrayList<>(waits));
  }
}
