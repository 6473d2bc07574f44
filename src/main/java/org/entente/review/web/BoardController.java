package org.entente.review.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.entente.form.FormInput;
import org.entente.form.FormRequests;
import org.entente.people.CurrentActor;
import org.entente.people.Person;
import org.entente.review.ReviewAccess;
import org.entente.review.ReviewPanels;
import org.entente.shared.Refusal;
import org.entente.workflow.Completion;
import org.entente.workflow.OpenTask;
import org.entente.workflow.TaskDesk;
import org.entente.workflow.TaskDone;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The review of a call: its panel, its progress, and the chair's word on the ranking. */
@Controller
class BoardController {

  private final CurrentActor current;
  private final ReviewAccess access;
  private final ReviewPanels panels;
  private final BoardPages pages;
  private final AnotherReview another;
  private final TaskDesk desk;

  BoardController(
      CurrentActor current,
      ReviewAccess access,
      ReviewPanels panels,
      BoardPages pages,
      AnotherReview another,
      TaskDesk desk) {
    this.current = current;
    this.access = access;
    this.panels = panels;
    this.pages = pages;
    this.another = another;
    this.desk = desk;
  }

  @GetMapping("/calls/{id}/review")
  String page(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "all") String show,
      @RequestParam(defaultValue = "0") int after,
      @RequestParam(defaultValue = "0") int place,
      Model model) {
    access.require(id, current.person());
    return show(id, BoardRequest.of(show, after, place), Attempted.NONE, model);
  }

  @PostMapping("/calls/{id}/review/panel")
  String appoint(
      @PathVariable UUID id,
      @RequestParam UUID chair,
      @RequestParam(required = false) @Nullable List<UUID> reviewers,
      HttpServletResponse response,
      Model model) {
    access.require(id, current.person());
    try {
      Set<UUID> members = reviewers == null ? Set.of() : Set.copyOf(reviewers);
      panels.appoint(id, chair, members, current.actor());
      return "redirect:/calls/" + id + "/review";
    } catch (Refusal refusal) {
      return refused(id, refusal, new Attempted(null, refusal), response, model);
    }
  }

  @PostMapping("/calls/{id}/review/another")
  String askAnother(
      @PathVariable UUID id,
      @RequestParam int number,
      @RequestParam String reason,
      HttpServletResponse response,
      Model model) {
    access.require(id, current.person());
    try {
      another.ask(id, number, reason.strip(), current.person());
      return "redirect:/calls/" + id + "/review";
    } catch (Refusal refusal) {
      return refused(id, refusal, new Attempted(null, refusal), response, model);
    }
  }

  @PostMapping("/calls/{id}/review/decision")
  String decide(
      @PathVariable UUID id,
      @RequestParam(name = "_hash", required = false) @Nullable String seen,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model,
      RedirectAttributes after) {
    Person person = current.person();
    access.require(id, person);
    OpenTask task =
        pages.task(id, person).orElseThrow(() -> Refusal.conflict("review.error.rankingChanged"));
    FormInput typed = FormRequests.input(request);
    try {
      Completion outcome =
          desk.complete(task.id(), typed, PartController.hash(seen), person.actor());
      if (outcome instanceof Completion.Invalid invalid) {
        response.setStatus(Refusal.Kind.INVALID.status());
        return show(id, BoardRequest.FIRST, new Attempted(invalid.check(), null), model);
      }
      after.addFlashAttribute(TaskDone.FLASH, TaskDone.of((Completion.Done) outcome));
      return "redirect:/calls/" + id + "/review";
    } catch (Refusal refusal) {
      return refused(id, refusal, Attempted.refused(typed, refusal), response, model);
    }
  }

  private String refused(
      UUID id, Refusal refusal, Attempted attempt, HttpServletResponse response, Model model) {
    if (refusal.kind() == Refusal.Kind.NOT_FOUND) {
      throw refusal;
    }
    response.setStatus(refusal.kind().status());
    return show(id, BoardRequest.FIRST, attempt, model);
  }

  private String show(UUID id, BoardRequest request, Attempted attempt, Model model) {
    model.addAttribute("view", pages.view(id, request, attempt, current.person()));
    return "review/board";
  }
}
