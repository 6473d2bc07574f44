package org.entente.drafting.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.entente.drafting.ClauseEdits;
import org.entente.drafting.Drafting;
import org.entente.drafting.WorkingCopy;
import org.entente.drafting.web.EditorView.Problem;
import org.entente.form.FormCheck;
import org.entente.form.FormRequests;
import org.entente.shared.Refusal;
import org.entente.workflow.Completion;
import org.entente.workflow.OpenTask;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page to work on a text: saved as often as one likes, then sent on. */
@Controller
class EditorController {

  private static final String KEY = "editDraft";

  private final TaskPage pages;
  private final EditorViews views;
  private final Drafting drafting;

  EditorController(TaskPage pages, EditorViews views, Drafting drafting) {
    this.pages = pages;
    this.views = views;
    this.drafting = drafting;
  }

  @GetMapping("/drafting/{taskId}")
  String show(@PathVariable String taskId, Model model) {
    Optional<OpenTask> task = pages.open(taskId, KEY);
    return task.isEmpty() ? "redirect:/tasks/" + taskId : page(views.of(task.get()), model);
  }

  /**
   * Whatever button was pressed, what was typed is saved first.
   *
   * @param what {@code save:<clause>}, {@code add:<clause>}, {@code remove:<clause>} or {@code
   *     complete}
   */
  @PostMapping("/drafting/{taskId}")
  String post(
      @PathVariable String taskId,
      @RequestParam(name = "_version") int version,
      @RequestParam(name = "_do", defaultValue = "save:") String what,
      @RequestParam MultiValueMap<String, String> fields,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model,
      RedirectAttributes after) {
    OpenTask task = pages.open(taskId, KEY).orElse(null);
    if (task == null) {
      return "redirect:/tasks/" + taskId;
    }
    ClauseEdits typed = Typed.edits(fields);
    try {
      WorkingCopy saved =
          pages.work(task, actor -> drafting.save(task.caseId(), version, typed, actor));
      if (!what.equals("complete")) {
        after.addFlashAttribute("saved", true);
        return "redirect:/drafting/" + taskId + "#" + changed(task, saved, what);
      }
      return complete(task, saved, request, response, model, after);
    } catch (Refusal refusal) {
      return refused(task, typed, refusal, response, model);
    }
  }

  private String complete(
      OpenTask task,
      WorkingCopy saved,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model,
      RedirectAttributes after) {
    Completion outcome = pages.complete(task, FormRequests.input(request), saved.text().hash());
    if (outcome instanceof Completion.Invalid invalid) {
      response.setStatus(Refusal.Kind.INVALID.status());
      return page(views.of(task, null, invalid.check(), null), model);
    }
    return pages.after((Completion.Done) outcome, after);
  }

  /** Applies a button that changes the list of clauses; answers the anchor to come back to. */
  private String changed(OpenTask task, WorkingCopy saved, String what) {
    String[] button = what.split(":", 2);
    String clause = button.length == 2 ? button[1] : "";
    switch (button[0]) {
      case "add" ->
          pages.work(
              task, actor -> drafting.addClause(task.caseId(), saved.version(), clause, actor));
      case "remove" -> {
        pages.work(
            task, actor -> drafting.removeClause(task.caseId(), saved.version(), clause, actor));
        return "text";
      }
      default -> {
        // saved, and that was all
      }
    }
    return saved.text().clause(clause).isPresent() ? "clause-" + clause : "text";
  }

  private String refused(
      OpenTask task,
      @Nullable ClauseEdits typed,
      Refusal refusal,
      HttpServletResponse response,
      Model model) {
    boolean shown =
        refusal.kind() == Refusal.Kind.CONFLICT || refusal.kind() == Refusal.Kind.INVALID;
    if (!shown || pages.open(task.id(), KEY).isEmpty()) {
      throw refusal;
    }
    response.setStatus(refusal.kind().status());
    FormCheck none = null;
    return page(
        views.of(task, typed, none, new Problem(refusal.messageKey(), refusal.arguments())), model);
  }

  private static String page(EditorView view, Model model) {
    model.addAttribute("view", view);
    return "drafting/editor";
  }
}
