package org.entente.tasklist.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.entente.form.FormEdits;
import org.entente.form.FormInput;
import org.entente.form.FormRequests;
import org.entente.people.CurrentActor;
import org.entente.people.FreshAuthenticationNeeded;
import org.entente.people.People;
import org.entente.people.Person;
import org.entente.shared.ContentHash;
import org.entente.shared.Refusal;
import org.entente.tasklist.query.Reader;
import org.entente.tasklist.query.TaskFinder;
import org.entente.tasklist.query.TaskRow;
import org.entente.workflow.Completion;
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
import org.springframework.web.servlet.support.RequestContextUtils;

/** One task: shown, and completed. */
@Controller
class TaskController {

  private final CurrentActor current;
  private final People people;
  private final TaskDesk desk;
  private final TaskFinder tasks;
  private final TaskPages pages;
  private final Ended ended;
  private final TaskWords words;

  TaskController(
      CurrentActor current,
      People people,
      TaskDesk desk,
      TaskFinder tasks,
      TaskPages pages,
      Ended ended,
      TaskWords words) {
    this.current = current;
    this.people = people;
    this.desk = desk;
    this.tasks = tasks;
    this.pages = pages;
    this.ended = ended;
    this.words = words;
  }

  @GetMapping("/tasks/{id}")
  String task(
      @PathVariable String id, Model model, HttpServletRequest request, RedirectAttributes after) {
    Person person = current.person();
    Reader reader = Reader.of(person, people);
    TaskRow row = tasks.find(id, reader).orElseThrow(Refusal::notFound);
    if (!row.open()) {
      return ended.page(row, model);
    }
    String own = desk.find(id, person.actor()).map(desk::page).orElse("/tasks/" + id);
    if (!own.equals("/tasks/" + id)) {
      said(request).forEach(after::addFlashAttribute);
      return "redirect:" + own;
    }
    return show(pages.fresh(row, person, reader), reader, model);
  }

  @PostMapping("/tasks/{id}")
  String complete(
      @PathVariable String id,
      @RequestParam(name = "_hash", required = false) @Nullable String seen,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model,
      RedirectAttributes after) {
    Person person = current.person();
    Reader reader = Reader.of(person, people);
    TaskRow row = tasks.find(id, reader).orElseThrow(Refusal::notFound);
    FormInput typed = FormRequests.input(request);
    if (FormEdits.asked(typed)) {
      return show(pages.again(row, FormEdits.apply(typed), null, person, reader), reader, model);
    }
    try {
      Completion outcome = desk.complete(id, typed, hash(seen), person.actor());
      if (outcome instanceof Completion.Invalid invalid) {
        response.setStatus(Refusal.Kind.INVALID.status());
        return show(pages.invalid(row, invalid, person, reader), reader, model);
      }
      Completion.Done done = (Completion.Done) outcome;
      after.addFlashAttribute(TaskDone.FLASH, TaskDone.of(done));
      return "redirect:" + desk.pageAfter(done, person.actor());
    } catch (FreshAuthenticationNeeded needed) {
      // Leads to signing in again and back to what was typed.
      throw needed;
    } catch (Refusal refusal) {
      return refused(refusal, id, typed, response, model);
    }
  }

  private String refused(
      Refusal refusal, String id, FormInput typed, HttpServletResponse response, Model model) {
    Person person = current.person();
    Reader reader = Reader.of(person, people);
    TaskRow row = tasks.find(id, reader).orElseThrow(Refusal::notFound);
    if (refusal.kind() == Refusal.Kind.CONFLICT && !row.open()) {
      response.setStatus(refusal.kind().status());
      return ended.page(row, typed, model);
    }
    if (refusal.kind() != Refusal.Kind.NOT_FOUND) {
      response.setStatus(refusal.kind().status());
      TaskPageView.Trouble trouble =
          new TaskPageView.Trouble(refusal.messageKey(), refusal.arguments());
      return show(pages.again(row, typed, trouble, person, reader), reader, model);
    }
    throw refusal;
  }

  /** What the page before wanted said; it is for the task's own page then. */
  private static Map<String, ?> said(HttpServletRequest request) {
    Map<String, ?> flash = RequestContextUtils.getInputFlashMap(request);
    return flash == null ? Map.of() : flash;
  }

  private String show(TaskPageView view, Reader reader, Model model) {
    model.addAttribute("reader", reader);
    model.addAttribute("view", view);
    model.addAttribute("pageTitle", words.pageTitle(view));
    return "tasklist/task";
  }

  private static @Nullable ContentHash hash(@Nullable String seen) {
    if (seen == null || seen.isEmpty()) {
      return null;
    }
    try {
      return new ContentHash(seen);
    } catch (IllegalArgumentException e) {
      throw Refusal.conflict("error.task.textChanged");
    }
  }
}
