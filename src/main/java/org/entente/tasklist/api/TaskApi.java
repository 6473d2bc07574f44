package org.entente.tasklist.api;

import jakarta.validation.Valid;
import java.util.Optional;
import org.entente.api.Described;
import org.entente.api.Page;
import org.entente.form.FormViews;
import org.entente.people.CurrentActor;
import org.entente.people.People;
import org.entente.people.Person;
import org.entente.shared.Language;
import org.entente.shared.Refusal;
import org.entente.tasklist.query.CommentReading;
import org.entente.tasklist.query.Inbox;
import org.entente.tasklist.query.Reader;
import org.entente.tasklist.query.TaskFilter;
import org.entente.tasklist.query.TaskFinder;
import org.entente.tasklist.query.TaskPage;
import org.entente.tasklist.query.TaskRow;
import org.entente.workflow.OpenTask;
import org.entente.workflow.TaskDesk;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Inboxes, and one task with its form. */
@RestController
class TaskApi {

  private final CurrentActor current;
  private final People people;
  private final Inbox inbox;
  private final TaskFinder tasks;
  private final TaskDesk desk;
  private final FormViews forms;
  private final CommentReading comments;
  private final TaskWording words;

  TaskApi(
      CurrentActor current,
      People people,
      Inbox inbox,
      TaskFinder tasks,
      TaskDesk desk,
      FormViews forms,
      CommentReading comments,
      TaskWording words) {
    this.current = current;
    this.people = people;
    this.inbox = inbox;
    this.tasks = tasks;
    this.desk = desk;
    this.forms = forms;
    this.comments = comments;
    this.words = words;
  }

  @GetMapping("/api/tasks")
  @Described("Open tasks, page by page.")
  Page<TaskLine> list(@Valid @ModelAttribute TaskQuery query) {
    Reader reader = Reader.of(current.person(), people);
    TaskFilter filter = query.filter(reader);
    TaskPage found = inbox.page(filter, reader, query.size());
    String next = found.next() == null ? null : found.next().token();
    Page<TaskLine> page = Page.of(found.rows(), this::line, next);
    return query.counts() ? page.counted(inbox.count(filter, reader, Page.MOST_COUNTED + 1)) : page;
  }

  @GetMapping("/api/tasks/{id}")
  @Described("One task: its form in the language asked for, and the hash it decides on.")
  TaskDetail one(@PathVariable String id) {
    Person person = current.person();
    TaskRow row = tasks.find(id, Reader.of(person, people)).orElseThrow(Refusal::notFound);
    Optional<OpenTask> task = desk.find(id, person.actor());
    return new TaskDetail(
        line(row),
        task.map(this::form).orElse(null),
        task.flatMap(desk::contentHash).map(hash -> hash.hex()).orElse(null),
        task.flatMap(open -> desk.objection(open, person.actor()))
            .map(words::objection)
            .orElse(null),
        comments.ofCase(row.caseRef().id()).stream().map(TaskDetail.Remark::of).toList());
  }

  private TaskLine line(TaskRow row) {
    return TaskLine.of(row, words.title(row.key()));
  }

  private TaskForm form(OpenTask task) {
    Language language = Language.of(LocaleContextHolder.getLocale());
    return TaskForms.of(forms.of(desk.form(task), desk.context(task), null, language));
  }
}
