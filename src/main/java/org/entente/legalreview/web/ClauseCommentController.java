package org.entente.legalreview.web;

import jakarta.servlet.http.HttpServletResponse;
import org.entente.legalreview.ClauseComments;
import org.entente.legalreview.web.ReviewPages.Attempt;
import org.entente.people.CurrentActor;
import org.entente.shared.Refusal;
import org.entente.workflow.OpenTask;
import org.entente.workflow.TaskDesk;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Internal comments on the clauses of the text under review. */
@Controller
class ClauseCommentController {

  private final CurrentActor current;
  private final TaskDesk desk;
  private final ClauseComments comments;
  private final ReviewPages pages;

  ClauseCommentController(
      CurrentActor current, TaskDesk desk, ClauseComments comments, ReviewPages pages) {
    this.current = current;
    this.desk = desk;
    this.comments = comments;
    this.pages = pages;
  }

  @PostMapping("/legal-review/{taskId}/comments")
  String add(
      @PathVariable String taskId,
      @RequestParam String clause,
      @RequestParam(defaultValue = "") String body,
      @RequestParam(name = "_text", required = false) @Nullable String language,
      HttpServletResponse response,
      Model model) {
    OpenTask task = desk.find(taskId, current.actor()).orElseThrow(Refusal::notFound);
    try {
      comments.add(task.caseId(), clause, body, desk.acting(task, current.actor()));
    } catch (Refusal refusal) {
      if (refusal.kind() != Refusal.Kind.INVALID) {
        throw refusal;
      }
      response.setStatus(refusal.kind().status());
      model.addAttribute("commentClause", clause);
      model.addAttribute("commentBody", body);
      model.addAttribute("commentError", refusal);
      return pages.show(pages.view(task, language, Attempt.NONE, current.person()), model);
    }
    String text = language == null ? "" : "?text=" + language.replaceAll("[^a-z]", "");
    return "redirect:/legal-review/" + task.id() + text + "#clause-" + clause;
  }
}
