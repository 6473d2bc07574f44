package org.entente.legalreview.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.entente.form.FormInput;
import org.entente.form.FormRequests;
import org.entente.legalreview.web.ReviewPages.Attempt;
import org.entente.people.CurrentActor;
import org.entente.shared.ContentHash;
import org.entente.shared.Refusal;
import org.entente.workflow.Completion;
import org.entente.workflow.OpenTask;
import org.entente.workflow.TaskDesk;
import org.entente.workflow.TaskDone;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The text under review, and the reviewer's decision on it. */
@Controller
class LegalReviewController {

  private static final String TASK = "decideLegalReview";

  private final CurrentActor current;
  private final TaskDesk desk;
  private final ReviewPages pages;
  private final MessageSource messages;

  LegalReviewController(
      CurrentActor current, TaskDesk desk, ReviewPages pages, MessageSource messages) {
    this.current = current;
    this.desk = desk;
    this.pages = pages;
    this.messages = messages;
  }

  @GetMapping("/legal-review/{taskId}")
  String page(
      @PathVariable String taskId,
      @RequestParam(name = "text", required = false) @Nullable String language,
      Model model) {
    Optional<OpenTask> task = find(taskId);
    return task.isEmpty()
        ? "redirect:/tasks/" + taskId
        : show(task.get(), language, Attempt.NONE, model);
  }

  @PostMapping("/legal-review/{taskId}")
  String decide(
      @PathVariable String taskId,
      @RequestParam(name = "_hash", required = false) @Nullable String seen,
      @RequestParam(name = "_text", required = false) @Nullable String language,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model,
      RedirectAttributes after) {
    FormInput typed = FormRequests.input(request);
    try {
      Completion outcome = desk.complete(taskId, typed, hash(seen), current.actor());
      if (outcome instanceof Completion.Invalid invalid) {
        response.setStatus(Refusal.Kind.INVALID.status());
        return show(invalid.task(), language, new Attempt(invalid.check(), null), model);
      }
      Completion.Done done = (Completion.Done) outcome;
      after.addFlashAttribute("said", said(done.task()));
      after.addFlashAttribute(TaskDone.FLASH, TaskDone.of(done));
      return "redirect:" + desk.pageAfter(done, current.actor());
    } catch (Refusal refusal) {
      return refused(refusal, taskId, typed, language, response, model);
    }
  }

  /** The same page with everything that was typed; for a task that is done, who was faster. */
  private String refused(
      Refusal refusal,
      String taskId,
      FormInput typed,
      @Nullable String language,
      HttpServletResponse response,
      Model model) {
    boolean again =
        refusal.kind() == Refusal.Kind.CONFLICT || refusal.kind() == Refusal.Kind.INVALID;
    Optional<OpenTask> task = find(taskId);
    if (again && task.isPresent()) {
      response.setStatus(refusal.kind().status());
      return show(task.get(), language, Attempt.refused(typed, refusal), model);
    }
    if (refusal.kind() == Refusal.Kind.CONFLICT) {
      return "forward:/tasks/" + taskId;
    }
    throw refusal;
  }

  private Optional<OpenTask> find(String taskId) {
    return desk.find(taskId, current.actor()).filter(task -> task.key().equals(TASK));
  }

  private String show(OpenTask task, @Nullable String language, Attempt attempt, Model model) {
    return pages.show(pages.view(task, language, attempt, current.person()), model);
  }

  private String said(OpenTask task) {
    Object[] reference = {task.reference()};
    return messages.getMessage("legalreview.recorded", reference, LocaleContextHolder.getLocale());
  }

  private static @Nullable ContentHash hash(@Nullable String seen) {
    return seen == null || !seen.matches("[0-9a-f]{64}") ? null : new ContentHash(seen);
  }
}
