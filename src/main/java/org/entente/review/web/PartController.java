package org.entente.review.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.entente.form.FormInput;
import org.entente.form.FormRequests;
import org.entente.people.CurrentActor;
import org.entente.people.Person;
import org.entente.people.Role;
import org.entente.review.ReviewAccess;
import org.entente.review.ReviewCase;
import org.entente.review.Reviewing;
import org.entente.review.Scoring;
import org.entente.review.query.OwnReviews;
import org.entente.shared.ContentHash;
import org.entente.shared.Refusal;
import org.entente.workflow.Completion;
import org.entente.workflow.OpenTask;
import org.entente.workflow.TaskDesk;
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

/** One part of a reviewer: declared on, scored, read again. */
@Controller
class PartController {

  private final CurrentActor current;
  private final TaskDesk desk;
  private final PartTasks tasks;
  private final PartPages pages;
  private final OwnReviews own;
  private final Reviewing reviewing;
  private final ReviewAccess access;
  private final Scoring scoring;
  private final MessageSource messages;

  PartController(
      CurrentActor current,
      TaskDesk desk,
      PartTasks tasks,
      PartPages pages,
      OwnReviews own,
      Reviewing reviewing,
      ReviewAccess access,
      Scoring scoring,
      MessageSource messages) {
    this.current = current;
    this.desk = desk;
    this.tasks = tasks;
    this.pages = pages;
    this.own = own;
    this.reviewing = reviewing;
    this.access = access;
    this.scoring = scoring;
    this.messages = messages;
  }

  /**
   * @param id of a part, or of the review that it belongs to, as lists of tasks know it
   */
  @GetMapping("/reviews/{id}")
  String page(@PathVariable UUID id, Model model) {
    Person person = current.person();
    Optional<ReviewCase> review = reviewing.find(id);
    if (review.isPresent()) {
      return "redirect:" + elsewhere(review.get(), person);
    }
    Optional<OpenTask> task = tasks.find(id, person);
    PartView view =
        task.isPresent()
            ? pages.open(id, task.get(), Attempted.NONE, person.actor())
            : pages.over(id, person.id());
    return show(view, model);
  }

  private String elsewhere(ReviewCase review, Person person) {
    Optional<UUID> part = own.partIn(person.id(), review.id());
    if (part.isPresent()) {
      return "/reviews/" + part.get();
    }
    access.require(review.call(), person);
    return "/calls/" + review.call() + "/review?after=" + (review.number() - 1) + "#applications";
  }

  @PostMapping("/reviews/{id}")
  String record(
      @PathVariable UUID id,
      @RequestParam(name = "_hash", required = false) @Nullable String seen,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model,
      RedirectAttributes after) {
    Person person = current.person();
    OpenTask task = tasks.find(id, person).orElseThrow(() -> Refusal.conflict("review.error.over"));
    FormInput typed = FormRequests.input(request);
    try {
      Completion outcome = desk.complete(task.id(), typed, hash(seen), person.actor());
      if (outcome instanceof Completion.Invalid invalid) {
        response.setStatus(Refusal.Kind.INVALID.status());
        Attempted attempt = new Attempted(invalid.check(), null);
        return show(pages.open(id, task, attempt, person.actor()), model);
      }
      after.addFlashAttribute("said", said(id));
      return "redirect:" + next(id, task, person);
    } catch (Refusal refusal) {
      return refused(refusal, id, typed, response, model);
    }
  }

  /** What others have still to do is not the reviewer's to know. */
  private String said(UUID id) {
    Object[] number = {scoring.reviewed(scoring.get(id)).number()};
    return messages.getMessage("review.recorded", number, LocaleContextHolder.getLocale());
  }

  /** After the declaration the application itself; after the score the list. */
  private String next(UUID id, OpenTask task, Person person) {
    boolean goesOn = task.key().equals("declareConflict") && tasks.find(id, person).isPresent();
    return goesOn ? "/reviews/" + id : person.has(Role.REVIEWER) ? "/reviews" : "/tasks";
  }

  /** The same page with everything that was typed, as long as the part is still theirs. */
  private String refused(
      Refusal refusal, UUID id, FormInput typed, HttpServletResponse response, Model model) {
    Person person = current.person();
    Optional<OpenTask> task = tasks.find(id, person);
    if (refusal.kind() == Refusal.Kind.NOT_FOUND || task.isEmpty()) {
      throw refusal;
    }
    response.setStatus(refusal.kind().status());
    return show(
        pages.open(id, task.get(), Attempted.refused(typed, refusal), person.actor()), model);
  }

  private static String show(PartView view, Model model) {
    model.addAttribute("view", view);
    return "review/part";
  }

  static @Nullable ContentHash hash(@Nullable String seen) {
    return seen == null || !seen.matches("[0-9a-f]{64}") ? null : new ContentHash(seen);
  }
}
