package org.entente.drafting.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.entente.drafting.Drafting;
import org.entente.drafting.LanguageComparison;
import org.entente.drafting.WorkingCopy;
import org.entente.drafting.web.EditorView.Problem;
import org.entente.form.FormCheck;
import org.entente.form.FormRequests;
import org.entente.shared.ContentHash;
import org.entente.shared.Refusal;
import org.entente.workflow.Completion;
import org.entente.workflow.OpenTask;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page on which an officer reads the language texts side by side. */
@Controller
class LanguagesController {

  private static final String KEY = "checkLanguages";

  private final TaskPage pages;
  private final Drafting drafting;

  LanguagesController(TaskPage pages, Drafting drafting) {
    this.pages = pages;
    this.drafting = drafting;
  }

  @GetMapping("/drafting/{taskId}/languages")
  String show(@PathVariable String taskId, Model model) {
    Optional<OpenTask> task = pages.open(taskId, KEY);
    return task.isEmpty() ? "redirect:/tasks/" + taskId : page(task.get(), null, null, model);
  }

  @PostMapping("/drafting/{taskId}/languages")
  String post(
      @PathVariable String taskId,
      @RequestParam(name = "_hash") String seen,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model,
      RedirectAttributes after) {
    OpenTask task = pages.open(taskId, KEY).orElse(null);
    if (task == null) {
      return "redirect:/tasks/" + taskId;
    }
    try {
      Completion outcome = pages.complete(task, FormRequests.input(request), hash(seen));
      if (outcome instanceof Completion.Invalid invalid) {
        response.setStatus(Refusal.Kind.INVALID.status());
        return page(task, invalid.check(), null, model);
      }
      return pages.after((Completion.Done) outcome, after);
    } catch (Refusal refusal) {
      boolean shown =
          refusal.kind() == Refusal.Kind.CONFLICT || refusal.kind() == Refusal.Kind.INVALID;
      if (!shown || pages.open(taskId, KEY).isEmpty()) {
        throw refusal;
      }
      response.setStatus(refusal.kind().status());
      return page(task, null, new Problem(refusal.messageKey(), refusal.arguments()), model);
    }
  }

  private String page(
      OpenTask task, @Nullable FormCheck check, @Nullable Problem problem, Model model) {
    WorkingCopy copy = drafting.working(task.caseId()).orElseThrow(Refusal::notFound);
    LanguageComparison comparison = LanguageComparison.of(copy.text());
    List<LanguagesView.Row> rows =
        copy.text().clauses().stream()
            .map(clause -> new LanguagesView.Row(clause, comparison.of(clause)))
            .toList();
    model.addAttribute(
        "view",
        new LanguagesView(
            task,
            pages.agreement(task),
            copy,
            rows,
            comparison.findings(),
            pages.form(task, check),
            problem));
    return "drafting/languages";
  }

  private static ContentHash hash(String seen) {
    try {
      return new ContentHash(seen);
    } catch (IllegalArgumentException e) {
      throw Refusal.conflict("error.task.textChanged");
    }
  }
}
