package org.entente.tasklist.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.entente.tasklist.query.Reader;
import org.entente.workflow.Completion;
import org.entente.workflow.OpenTask;

/**
 * What the page after a completed task says: what was recorded, and what the case waits for now.
 *
 * @param waits empty while the next step runs by itself, and at the end
 */
record Done(String taskKey, String reference, ArrayList<Wait> waits) implements Serializable {

  /**
   * @param groups who may take it; empty for a task that is somebody's own
   */
  record Wait(String taskKey, ArrayList<String> groups) implements Serializable {}

  static Done of(Completion.Done done) {
    List<Wait> waits =
        done.next().stream()
            .map(
                task ->
                    new Wait(task.key(), new ArrayList<>(new TreeSet<>(task.candidateGroups()))))
            .distinct()
            .toList();
    return new Done(done.task().key(), done.task().reference(), new ArrayList<>(waits));
  }

  static boolean mayWork(OpenTask task, Reader reader) {
    return task.assignee() == null
        ? task.candidateGroups().stream().anyMatch(reader.groups()::contains)
        : reader.persons().contains(task.assignee());
  }
}
