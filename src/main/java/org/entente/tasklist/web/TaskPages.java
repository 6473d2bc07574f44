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
import org.entente.shared.ContentHash;
import org.entente.tasklist.query.CommentReading;
import org.entente.tasklist.query.Reader;
import org.entente.tasklist.query.TaskFinder;
import org.entente.tasklist.query.TaskRow;
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
  private final FormViews forms;
  private final TaskFinder tasks;
  private final CommentReading comments;
  private final Clock clock;

  TaskPages(
      TaskDesk desk,
      FormViews forms,
      TaskFinder tasks,
      CommentReading comments,
      Clock clock,
      Formats formats) {
    this.desk = desk;
    this.forms = forms;
    this.tasks = tasks;
    this.comments = comments;
    this.clock = clock.withZone(formats.zone());
  }

  TaskPageView fresh(TaskRow row, Person person, Reader reader) {
    Optional<OpenTask> task = desk.find(row.id(), person.actor());
    FormView form = task.map(open -> form(open, null, person)).orElse(null);
    return view(row, reader, form, task.flatMap(desk::contentHash).orElse(null), null);
  }

  /** The page again with errors beside the fields and everything that was typed. */
  TaskPageView invalid(TaskRow row, Completion.Invalid invalid, Person person, Reader reader) {
    OpenTask task = invalid.task();
    FormView form =
        forms.of(desk.form(task), invalid.context(), invalid.check(), person.language());
    return view(row, reader, form, desk.contentHash(task).orElse(null), null);
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
    return view(row, reader, form, task.flatMap(desk::contentHash).orElse(null), trouble);
  }

  private FormView form(OpenTask task, @Nullable FormCheck check, Person person) {
    return forms.of(desk.form(task), desk.context(task), check, person.language());
  }

  private TaskPageView view(
      TaskRow row,
      Reader reader,
      @Nullable FormView form,
      @Nullable ContentHash hash,
      TaskPageView.@Nullable Trouble trouble) {
    List<TaskItem> waits =
        tasks.openOf(row.caseRef().id()).stream()
            .map(each -> TaskItem.of(each, reader, clock))
            .toList();
    return new TaskPageView(
        TaskItem.of(row, reader, clock),
        form,
        hash,
        waits,
        comments.ofCase(row.caseRef().id()),
        trouble);
  }
}
