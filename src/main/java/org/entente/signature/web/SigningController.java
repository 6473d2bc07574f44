package org.entente.signature.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.entente.form.FormInput;
import org.entente.people.CurrentActor;
import org.entente.people.IdentityProof;
import org.entente.shared.ContentHash;
import org.entente.shared.Refusal;
import org.entente.workflow.Completion;
import org.entente.workflow.OpenTask;
import org.entente.workflow.TaskDesk;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The exact text to read, then one page to confirm what is done with it. */
@Controller
class SigningController {

  private static final String TASK = "signAgreement";

  private final CurrentActor current;
  private final TaskDesk desk;
  private final SigningPages pages;
  private final SigningOutcomes outcomes;
  private final SigningWords words;
  private final IdentityProof proof;

  SigningController(
      CurrentActor current,
      TaskDesk desk,
      SigningPages pages,
      SigningOutcomes outcomes,
      SigningWords words,
      IdentityProof proof) {
    this.current = current;
    this.desk = desk;
    this.pages = pages;
    this.outcomes = outcomes;
    this.words = words;
    this.proof = proof;
  }

  @GetMapping("/signing/{taskId}")
  String read(@PathVariable String taskId, Model model) {
    Optional<OpenTask> task = find(taskId);
    return task.isEmpty() ? "redirect:/tasks/" + taskId : show(task.get(), null, model);
  }

  @GetMapping("/signing/{taskId}/{step}")
  String confirm(@PathVariable String taskId, @PathVariable String step, Model model) {
    Step asked = Step.of(step);
    Optional<OpenTask> task = find(taskId);
    return task.isEmpty()
        ? "redirect:/tasks/" + taskId
        : confirm(task.get(), asked, SigningAnswer.NONE, List.of(), model);
  }

  @PostMapping("/signing/{taskId}/{step}")
  String answer(
      @PathVariable String taskId,
      @PathVariable String step,
      @RequestParam(name = "_hash", required = false) @Nullable String seen,
      @ModelAttribute SigningAnswer answer,
      HttpServletResponse response,
      Model model,
      RedirectAttributes after) {
    Step asked = Step.of(step);
    FormInput typed = answer.input(asked);
    try {
      Completion completion = desk.complete(taskId, typed, hash(seen), current.actor());
      if (completion instanceof Completion.Invalid invalid) {
        response.setStatus(Refusal.Kind.INVALID.status());
        return confirm(invalid.task(), asked, answer, SigningProblems.of(invalid), model);
      }
      Completion.Done done = (Completion.Done) completion;
      outcomes.tell(done, after);
      return "redirect:" + desk.pageAfter(done, current.actor());
    } catch (Refusal refusal) {
      return refused(refusal, taskId, asked, answer, response, model);
    }
  }

  private String refused(
      Refusal refusal,
      String taskId,
      Step step,
      SigningAnswer answer,
      HttpServletResponse response,
      Model model) {
    Optional<OpenTask> task = find(taskId);
    response.setStatus(refusal.kind().status());
    if (task.isPresent() && refusal.kind() == Refusal.Kind.CONFLICT) {
      return show(task.get(), refusal, model);
    }
    if (task.isPresent() && step == Step.SIGN && !pages.maySign(task.get(), current.person())) {
      return show(task.get(), null, model);
    }
    if (task.isPresent() && refusal.kind() == Refusal.Kind.INVALID) {
      return confirm(task.get(), step, answer, SigningProblems.of(refusal, step), model);
    }
    // Somebody was faster. The page of the ended task keeps what was typed, but never a password.
    if (refusal.kind() == Refusal.Kind.CONFLICT && step != Step.SIGN) {
      return "forward:/tasks/" + taskId;
    }
    throw refusal;
  }

  private Optional<OpenTask> find(String taskId) {
    return desk.find(taskId, current.actor()).filter(task -> task.key().equals(TASK));
  }

  private String show(OpenTask task, @Nullable Refusal trouble, Model model) {
    SigningView view = pages.view(task, current.person());
    model.addAttribute("view", view);
    model.addAttribute("pageTitle", words.pageTitle(view));
    model.addAttribute("trouble", trouble);
    return "signature/read";
  }

  private String confirm(
      OpenTask task, Step step, SigningAnswer answer, List<SigningProblem> problems, Model model) {
    SigningView view = pages.view(task, current.person());
    if ((step == Step.SIGN && view.objection() != null)
        || (step == Step.PASS && view.deputy() == null)) {
      return "redirect:" + view.path();
    }
    model.addAttribute("view", view);
    model.addAttribute("pageTitle", words.confirmTitle(view, step));
    model.addAttribute("step", step);
    model.addAttribute("answer", answer);
    model.addAttribute("asksForCode", proof.asksForCode(current.person()));
    model.addAttribute("lacksFactor", proof.lacksFactor(current.person()));
    model.addAttribute("problems", problems);
    return "signature/confirm";
  }

  private static @Nullable ContentHash hash(@Nullable String seen) {
    return seen == null || !seen.matches("[0-9a-f]{64}") ? null : new ContentHash(seen);
  }
}
