package org.entente.operations.web;

import org.entente.people.CurrentActor;
import org.entente.shared.Refusal;
import org.entente.workflow.FailedStep;
import org.entente.workflow.FailedWork;
import org.entente.workflow.FailureCause;
import org.entente.workflow.StoppedWork;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What administrators look at when something does not go on by itself. */
@Controller
class OperationsController {

  private static final int ATTEMPTS = 50;

  private final Overview overview;
  private final FailedWork failed;
  private final StoppedWork work;
  private final StepWords words;
  private final CurrentActor current;

  OperationsController(
      Overview overview,
      FailedWork failed,
      StoppedWork work,
      StepWords words,
      CurrentActor current) {
    this.overview = overview;
    this.failed = failed;
    this.work = work;
    this.words = words;
    this.current = current;
  }

  @GetMapping("/operations")
  String show(
      @RequestParam(required = false) @Nullable FailureCause cause,
      @RequestParam(required = false) @Nullable String after,
      Model model) {
    overview.fill(model, cause, after);
    return "operations/index";
  }

  @GetMapping("/operations/work/{jobId}")
  String step(@PathVariable String jobId, Model model) {
    FailedStep step = failed.find(jobId).orElseThrow(Refusal::notFound);
    model.addAttribute("each", words.view(step));
    model.addAttribute("attempts", failed.attempts(jobId, ATTEMPTS));
    return "operations/step";
  }

  @PostMapping("/operations/work/{jobId}/retry")
  String retry(@PathVariable String jobId, RedirectAttributes after) {
    work.retry(jobId, current.actor());
    after.addFlashAttribute("retried", true);
    return "redirect:/operations";
  }
}
