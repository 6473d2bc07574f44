package org.entente.tasklist.web;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.form.Answers;
import org.entente.form.FormCheck;
import org.entente.form.FormInput;
import org.entente.form.FormView;
import org.entente.form.FormViews;
import org.entente.people.Person;
import org.entente.tasklist.query.CommentReading;
import org.entente.tasklist.query.Reader;
import org.entente.tasklist.query.TaskFinder;
import org.entente.tasklist.query.TaskRow;
import org.entente.tasklist.web.TaskPageView.Eyes;
import org.entente.web.Formats;
import org.entente.workflow.Completion;
import org.entente.workflow.OpenTask;
import org.entente.workflow.TaskDesk;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts a task's page together: its form, the case's other tasks, what was said. */
@Component
class TaskPages {

  private final TaskDesk desk;
  private final FourEyes fourEyes;
  private final FormViews forms;
  private final TaskFinder tasks;
  private final CommentReading comments;
  private final Clock clock;

  TaskPages(
      TaskDesk desk,
      FourEyes fourEyes,
      FormViews forms,
      TaskFinder tasks,
      CommentReading comments,
      Clock clock,
      Formats formats) {
    this.desk = desk;
    this.fourEyes = fourEyes;
    this.forms = forms;
    this.tasks = tasks;
    this.comments = comments;
    this.clock = clock.withZone(formats.zone());
  }

  /** Whom four eyes keep from answering is told so before anything is typed. */
  TaskPageView fresh(TaskRow row, Person person, Reader reader) {
    Optional<OpenTask> task = desk.find(row.id(), person.actor());
    Eyes eyes = task.flatMap(open -> fourEyes.of(open, person)).orElse(null);
    FormView form = eyes != null ? null : task.map(open -> form(open, null, person)).orElse(null);
    return view(row, person, reader, form, task.orElse(null), null, eyes);
  }

  /** The page again with errors beside the fields and everything that was typed. */
  TaskPageView invalid(TaskRow row, Completion.Invalid invalid, Person person, Reader reader) {
    OpenTask task = invalid.task();
    FormView form =
        forms.of(desk.form(task), invalid.context(), invalid.check(), person.language());
    return view(row, person, reader, form, task, null, null);
  }

  /** The page again with everything that was typed, and why nothing was recorded if that is so. */
  TaskPageView again(
      TaskRow row,
      FormInput typed,
      TaskPageView.@Nullable Trouble trouble,
      Person person,
      Reader reader) {
    Optional<OpenTask> task = desk.find(row.id(), person.actor());
    FormCheck kept = new FormCheck(typed, Answers.NONE, Map.of());
    FormView form = task.map(open -> form(open, kept, person)).orElse(null);
    return view(row, person, reader, form, task.orElse(null), trouble, null);
  }

  private FormView form(OpenTask task, @Nullable FormCheck check, Person person) {
    return forms.of(desk.form(task), desk.context(task), check, person.language());
  }

  private TaskPageView view(
      TaskRow row,
      Person person,
      Reader reader,
      @Nullable FormView form,
      @Nullable OpenTask task,
      TaskPageView.@Nullable Trouble trouble,
      @Nullable Eyes eyes) {
    List<TaskItem> waits =
        tasks.openOf(row.caseRef().id()).stream()
            .map(each -> TaskItem.of(each, reader, clock))
            .toList();
    return new TaskPageView(
        TaskItem.of(row, reader, clock),
        form,
        task == null ? null : desk.contentHash(task).orElse(null),
        waits,
        comments.ofCase(row.caseRef().id()),
        trouble,
        task == null ? List.of() : desk.others(task, person.actor()),
        eyes);
  }
}
