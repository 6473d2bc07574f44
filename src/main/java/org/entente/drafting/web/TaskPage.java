package org.entente.drafting.web;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.entente.agreement.Agreement;
import org.entente.agreement.Agreements;
import org.entente.form.FormCheck;
import org.entente.form.FormInput;
import org.entente.form.FormView;
import org.entente.form.FormViews;
import org.entente.people.CurrentActor;
import org.entente.shared.Actor;
import org.entente.shared.ContentHash;
import org.entente.shared.Language;
import org.entente.workflow.Completion;
import org.entente.workflow.OpenTask;
import org.entente.workflow.TaskDesk;
import org.entente.workflow.TaskDone;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the pages of our three tasks have in common: the task, its form, and where to go after. */
@Component
class TaskPage {

  private final TaskDesk desk;
  private final FormViews forms;
  private final CurrentActor current;
  private final Agreements agreements;

  TaskPage(TaskDesk desk, FormViews forms, CurrentActor current, Agreements agreements) {
    this.desk = desk;
    this.forms = forms;
    this.current = current;
    this.agreements = agreements;
  }

  /** The task, unless somebody completed it or it is another kind: then its own page answers. */
  Optional<OpenTask> open(String taskId, String key) {
    return desk.find(taskId, current.actor()).filter(task -> task.key().equals(key));
  }

  Agreement agreement(OpenTask task) {
    return agreements.get(task.caseId());
  }

  FormView form(OpenTask task, @Nullable FormCheck check) {
    Map<String, Object> context = desk.context(task);
    return forms.of(desk.form(task), context, check, Language.of(LocaleContextHolder.getLocale()));
  }

  /** A step on the way to completing the task: saved by whoever's turn it is, in their capacity. */
  <T> T work(OpenTask task, Function<Actor, T> step) {
    return desk.work(task.id(), current.actor(), step);
  }

  Completion complete(OpenTask task, FormInput input, @Nullable ContentHash seen) {
    return desk.complete(task.id(), input, seen, current.actor());
  }

  /** On to the reader's next task of the same case, else back to the inbox. */
  String after(Completion.Done done, RedirectAttributes after) {
    after.addFlashAttribute(TaskDone.FLASH, TaskDone.of(done));
    return "redirect:" + desk.pageAfter(done, current.actor());
  }
}
