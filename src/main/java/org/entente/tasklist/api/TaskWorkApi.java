package org.entente.tasklist.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entente.api.Answers;
import org.entente.api.Described;
import org.entente.api.SentAnswers;
import org.entente.api.SentForm;
import org.entente.people.CurrentActor;
import org.entente.people.People;
import org.entente.people.Person;
import org.entente.shared.ContentHash;
import org.entente.shared.FieldRefusal;
import org.entente.shared.FieldRefusal.Field;
import org.entente.shared.Refusal;
import org.entente.tasklist.TaskComments;
import org.entente.tasklist.query.Reader;
import org.entente.tasklist.query.TaskFinder;
import org.entente.tasklist.query.TaskRow;
import org.entente.workflow.Completion;
import org.entente.workflow.TaskDesk;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What people do with tasks. */
@RestController
class TaskWorkApi {

  private final CurrentActor current;
  private final People people;
  private final TaskFinder tasks;
  private final TaskDesk desk;
  private final TaskComments comments;
  private final TaskWording words;

  TaskWorkApi(
      CurrentActor current,
      People people,
      TaskFinder tasks,
      TaskDesk desk,
      TaskComments comments,
      TaskWording words) {
    this.current = current;
    this.people = people;
    this.tasks = tasks;
    this.desk = desk;
    this.comments = comments;
    this.words = words;
  }

  @PostMapping("/api/tasks/{id}/claim")
  @Described("Takes a task that one of my groups may take.")
  @Answers(refusals = {409, 422})
  TaskLine claim(@PathVariable String id) {
    desk.claim(id, current.actor());
    return line(id);
  }

  @PostMapping("/api/tasks/{id}/release")
  @Described("Hands a task back to its group.")
  @Answers(refusals = {409, 422})
  TaskLine release(@PathVariable String id) {
    desk.release(id, current.actor());
    return line(id);
  }

  @PostMapping("/api/tasks/{id}/assign")
  @Described("Hands a task that is mine to take to somebody else who may take it.")
  @Answers(refusals = {409, 422})
  TaskLine assign(@PathVariable String id, @Valid @RequestBody Assignment sent) {
    desk.assign(id, sent.person(), current.actor());
    return line(id);
  }

  @PostMapping("/api/tasks/{id}/comment")
  @Described("Says something about the case, for everybody who may see the task.")
  @Answers(status = 201, refusals = 422)
  @ResponseStatus(HttpStatus.CREATED)
  Said comment(@PathVariable String id, @Valid @RequestBody NewComment sent) {
    TaskRow row = row(id);
    Person author = current.person();
    return new Said(comments.add(id, row.key(), row.caseRef(), author, sent.body()));
  }

  @PostMapping("/api/tasks/{id}/complete")
  @Described(
      "Answers a task's form. Signing asks for the signatory's password and, where they have a second"
          + " factor, its code in the answers: a token alone signs nothing.")
  @Answers(refusals = {409, 422})
  Outcome complete(@PathVariable String id, @Valid @RequestBody Completed sent) {
    row(id);
    ContentHash seen = sent.contentHash() == null ? null : hash(sent.contentHash());
    Completion outcome =
        Written.plainly(
            () -> desk.complete(id, SentAnswers.input(sent.answers()), seen, current.actor()));
    if (outcome instanceof Completion.Invalid invalid) {
      throw unfit(invalid);
    }
    Completion.Done done = (Completion.Done) outcome;
    return new Outcome(
        done.task().id(),
        done.next().stream()
            .map(
                task ->
                    new Next(
                        task.id(),
                        task.key(),
                        words.title(task.key()),
                        task.candidateGroups().stream().sorted().toList()))
            .toList());
  }

  private TaskRow row(String id) {
    return tasks.find(id, Reader.of(current.person(), people)).orElseThrow(Refusal::notFound);
  }

  private TaskLine line(String id) {
    TaskRow row = row(id);
    return TaskLine.of(row, words.title(row.key()));
  }

  private static ContentHash hash(String sent) {
    try {
      return new ContentHash(sent);
    } catch (IllegalArgumentException e) {
      throw Refusal.conflict("error.task.textChanged");
    }
  }

  private static Refusal unfit(Completion.Invalid invalid) {
    List<Field> fields =
        invalid.check().errors().entrySet().stream()
            .map(
                error ->
                    new Field(
                        "answers." + error.getKey(),
                        error.getValue().messageKey(),
                        error.getValue().arguments()))
            .toList();
    return new FieldRefusal(Refusal.Kind.INVALID, "error.unfit", fields);
  }

  @Described("Who is to have the task.")
  record Assignment(@Described("Id of the person.") @NotNull UUID person) {}

  @Described("A remark.")
  record NewComment(@NotNull @Size(min = 1, max = 4000) String body) {}

  @Described("A remark that was kept.")
  record Said(UUID id) {}

  @Described("Answers to a task.")
  record Completed(
      @Described(
              "By the names of the form's fields: a text, a number, true or false, an array of"
                  + " these, or files as {\"name\", \"mediaType\", \"content\"} with the content in"
                  + " Base64.")
          @NotNull
          Map<String, @Nullable Object> answers,
      @Described(value = "The hash that the task named.", format = "sha256") @Size(max = 64)
          @Nullable String contentHash)
      implements SentForm {

    /** Without the answers: there may be a password among them. */
    @Override
    public String toString() {
      return "Completed[" + answers.keySet() + ", " + contentHash + "]";
    }
  }

  @Described("What came of it.")
  record Outcome(
      @Described("The task that is done.") String task,
      @Described("What the case waits for now; empty while the next step runs by itself.")
          List<Next> next) {}

  @Described("A task that the case waits for now.")
  record Next(String id, String key, String title, List<String> groups) {}
}
