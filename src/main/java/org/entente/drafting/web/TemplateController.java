package org.entente.drafting.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.entente.drafting.Drafting;
import org.entente.drafting.web.EditorView.Problem;
import org.entente.form.FormCheck;
import org.entente.form.FormRequests;
import org.entente.shared.Language;
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

/** Where an administrator supplies a template that is missing, or chooses another one. */
@Controller
class TemplateController {

  private static final String KEY = "supplyTemplate";

  private final TaskPage pages;
  private final Drafting drafting;

  TemplateController(TaskPage pages, Drafting drafting) {
    this.pages = pages;
    this.drafting = drafting;
  }

  @GetMapping("/drafting/{taskId}/template")
  String show(@PathVariable String taskId, Model model) {
    Optional<OpenTask> task = pages.open(taskId, KEY);
    return task.isEmpty()
        ? "redirect:/tasks/" + taskId
        : page(task.get(), null, null, Map.of(), model);
  }

  @PostMapping("/drafting/{taskId}/template")
  String choose(
      @PathVariable String taskId,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model,
      RedirectAttributes after) {
    OpenTask task = pages.open(taskId, KEY).orElse(null);
    if (task == null) {
      return "redirect:/tasks/" + taskId;
    }
    Completion outcome = pages.complete(task, FormRequests.input(request), null);
    if (outcome instanceof Completion.Invalid invalid) {
      response.setStatus(Refusal.Kind.INVALID.status());
      return page(task, invalid.check(), null, Map.of(), model);
    }
    return pages.after((Completion.Done) outcome, after);
  }

  /** Keeps a template's texts, under the key that the route asks for. */
  @PostMapping("/drafting/{taskId}/template/text")
  String supply(
      @PathVariable String taskId,
      @RequestParam Map<String, String> fields,
      HttpServletResponse response,
      Model model,
      RedirectAttributes after) {
    OpenTask task = pages.open(taskId, KEY).orElse(null);
    if (task == null) {
      return "redirect:/tasks/" + taskId;
    }
    Map<Language, String> texts = texts(fields);
    try {
      pages.work(
          task,
          actor -> {
            drafting.supplyTemplate(task.caseId(), texts, actor);
            return task;
          });
      after.addFlashAttribute("supplied", drafting.template(task.caseId()));
      return "redirect:/drafting/" + taskId + "/template";
    } catch (Refusal refusal) {
      response.setStatus(refusal.kind().status());
      Problem problem = new Problem(refusal.messageKey(), refusal.arguments());
      return page(task, null, problem, texts, model);
    }
  }

  private static Map<Language, String> texts(Map<String, String> fields) {
    Map<Language, String> texts = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      String text = fields.getOrDefault("_text." + language.tag(), "");
      if (!text.isBlank()) {
        texts.put(language, text);
      }
    }
    return texts;
  }

  private String page(
      OpenTask task,
      @Nullable FormCheck check,
      @Nullable Problem problem,
      Map<Language, String> typed,
      Model model) {
    model.addAttribute("task", task);
    model.addAttribute("agreement", pages.agreement(task));
    model.addAttribute("wanted", drafting.template(task.caseId()));
    model.addAttribute("form", pages.form(task, check));
    model.addAttribute("problem", problem);
    model.addAttribute("typed", typed);
    return "drafting/template";
  }
}
