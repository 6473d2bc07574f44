package org.entente.workflow;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.form.Answers;
import org.entente.shared.Actor;
import org.entente.shared.ContentHash;
import org.entente.shared.Refusal;

/** What one user task means to its module. The bean is named like the user task's id. */
public interface UserTaskHandler {

  /**
   * Applies checked answers, in the transaction that completes the task.
   *
   * @return the routing variables that the model's next gateway reads
   * @throws Refusal to refuse; everything is rolled back and the form comes back filled in
   */
  Routing complete(OpenTask task, Answers answers, Actor actor);

  /** Values the form starts with, and whatever else its conditions and texts read. */
  default Map<String, Object> context(OpenTask task) {
    return Map.of();
  }

  /** The text this task decides on; completing it on another is refused with 409. */
  default Optional<ContentHash> contentHash(OpenTask task) {
    return Optional.empty();
  }

  /** Why this person may not do it although their role may: four eyes, mandate. */
  default Optional<Refusal> objection(OpenTask task, Actor actor) {
    return Optional.empty();
  }

  /** Cases to compare this one with before answering, as this person may see them. */
  default List<OtherCase> others(OpenTask task, Actor actor) {
    return List.of();
  }

  /** Path of the task's own page, where the general one with form and context is not enough. */
  default Optional<String> page(OpenTask task) {
    return Optional.empty();
  }
}
