package org.entente.notify.outbox;

import java.util.Optional;
import org.entente.people.Person;
import org.entente.shared.Actor;
import org.entente.workflow.OpenTask;
import org.entente.workflow.TaskDesk;
import org.springframework.stereotype.Component;

/** Whether a task still waits for a person, by the rules that the task's page goes by. */
@Component
public class WaitingTasks {

  private final TaskDesk desk;

  WaitingTasks(TaskDesk desk) {
    this.desk = desk;
  }

  /** How a task stands to a person. */
  public enum Standing {
    WAITING,
    /** They, or whom they stand in for, have claimed it. */
    TAKEN,
    /** Somebody else has claimed it. */
    CLAIMED,
    /** Their role may do it, they may not. */
    FORBIDDEN,
    /** Done, gone, or not theirs any more. */
    OVER;

    /** True for what the person has still to do. */
    public boolean theirs() {
      return this == WAITING || this == TAKEN;
    }
  }

  public Standing standing(String taskId, Person person) {
    Actor actor = person.actor();
    return desk.find(taskId, actor).map(task -> standing(task, actor)).orElse(Standing.OVER);
  }

  private Standing standing(OpenTask task, Actor actor) {
    Optional<Actor> holder =
        Optional.ofNullable(task.assignee()).map(id -> desk.acting(task, actor));
    if (!task.candidateGroups().isEmpty() && holder.isPresent()) {
      return holder.get().involves(task.assignee()) ? Standing.TAKEN : Standing.CLAIMED;
    }
    return desk.objection(task, actor).isPresent() ? Standing.FORBIDDEN : Standing.WAITING;
  }
}
