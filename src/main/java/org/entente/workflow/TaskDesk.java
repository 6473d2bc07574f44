package org.entente.workflow;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.entente.form.FormDefinition;
import org.entente.form.FormInput;
import org.entente.shared.Actor;
import org.entente.shared.ContentHash;
import org.entente.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * The one way to work on tasks: pages, the API and tests go through here, so that rights, hash,
 * form and four eyes are checked once. A task that is not yours answers {@link Refusal#notFound()}.
 */
public interface TaskDesk {

  /** The task, if it is open and this person may see it. */
  Optional<OpenTask> find(String taskId, Actor actor);

  /** The form of the task, as deployed with the case's process version. */
  FormDefinition form(OpenTask task);

  /** What the handler gives the form to start with. */
  Map<String, Object> context(OpenTask task);

  /** The text that would be decided on now. */
  Optional<ContentHash> contentHash(OpenTask task);

  /** Why this person may not complete it although it is theirs; nothing where they may. */
  Optional<Refusal> objection(OpenTask task, Actor actor);

  /** Cases to compare the task's own with. */
  List<OtherCase> others(OpenTask task, Actor actor);

  /** Path of the page to work on the task. */
  String page(OpenTask task);

  /** Path to go on to: the actor's next task of the same case, else the inbox. */
  String pageAfter(Completion.Done done, Actor actor);

  /** As whom this person acts on the task: in their own name, or for somebody they stand in for. */
  Actor acting(OpenTask task, Actor actor);

  /**
   * Does something for an open task without completing it, while nobody else can complete it.
   *
   * @param step is told as whom the actor acts
   * @throws Refusal 404 not yours, 409 somebody else has claimed or completed it
   */
  <T> T work(String taskId, Actor actor, Function<Actor, T> step);

  void claim(String taskId, Actor actor);

  void release(String taskId, Actor actor);

  /**
   * Hands the task to somebody who might claim it, too.
   *
   * @throws Refusal 404 not yours, 409 somebody else has claimed or completed it, 422 {@code
   *     error.task.notTheirs}
   */
  void assign(String taskId, UUID to, Actor actor);

  /**
   * Completes the task in one transaction: rights, hash, form, handler, engine, projection, audit.
   *
   * @param seen the hash the page showed, null where it showed none
   * @throws Refusal 404 not yours, 403 four eyes, 409 somebody else was faster ({@code
   *     error.task.completed} with who and when) or the text changed ({@code
   *     error.task.textChanged})
   */
  Completion complete(String taskId, FormInput input, @Nullable ContentHash seen, Actor actor);
}
