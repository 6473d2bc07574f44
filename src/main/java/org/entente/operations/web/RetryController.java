package org.entente.operations.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entente.operations.Retries;
import org.entente.operations.Retry;
import org.entente.operations.Retry.Outcome;
import org.entente.people.CurrentActor;
import org.entente.shared.Refusal;
import org.entente.workflow.FailedWork;
import org.entente.workflow.FailureCause;
import org.entente.workflow.WorkStanding;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Many stopped steps tried again: asked first, then followed until each is told. */
@Controller
class RetryController {

  private static final int SHOWN = 50;

  private final Retries retries;
  private final FailedWork failed;
  private final StepWords words;
  private final CurrentActor current;

  RetryController(Retries retries, FailedWork failed, StepWords words, CurrentActor current) {
    this.retries = retries;
    this.failed = failed;
    this.words = words;
    this.current = current;
  }

  @GetMapping("/operations/retry")
  String ask(
      @RequestParam(required = false) @Nullable FailureCause cause,
      @RequestParam(required = false) @Nullable List<String> job,
      Model model) {
    List<String> jobs = chosen(cause, job);
    if (jobs.isEmpty()) {
      throw Refusal.invalid("error.operations.nothing");
    }
    model.addAttribute("cause", cause);
    model.addAttribute("jobs", jobs);
    model.addAttribute("steps", views(jobs));
    return "operations/retry";
  }

  @PostMapping("/operations/retries")
  String start(
      @RequestParam(required = false) @Nullable FailureCause cause,
      @RequestParam(required = false) @Nullable List<String> job) {
    return "redirect:/operations/retries/"
        + retries.start(chosen(cause, job), cause, current.actor());
  }

  @GetMapping("/operations/retries/{id}")
  String follow(@PathVariable UUID id, Model model) {
    Retry retry = retries.find(id).orElseThrow(Refusal::notFound);
    Map<String, WorkStanding> now = failed.standings(retry.retried());
    List<String> again =
        now.entrySet().stream()
            .filter(entry -> entry.getValue() == WorkStanding.STOPPED)
            .map(Map.Entry::getKey)
            .toList();
    model.addAttribute("retry", retry);
    model.addAttribute("pending", retry.count(null));
    model.addAttribute("gone", retry.count(Outcome.GONE));
    model.addAttribute("failed", retry.count(Outcome.FAILED));
    model.addAttribute("forbidden", retry.count(Outcome.FORBIDDEN));
    model.addAttribute("wentOn", count(now, WorkStanding.WENT_ON));
    model.addAttribute("trying", count(now, WorkStanding.TRYING));
    model.addAttribute("again", again.size());
    model.addAttribute("steps", views(again));
    return "operations/retries";
  }

  /** All of a cause are those that have it when the button is pressed. */
  private List<String> chosen(@Nullable FailureCause cause, @Nullable List<String> jobs) {
    return cause != null ? failed.stoppedJobs(cause) : jobs == null ? List.of() : jobs;
  }

  private List<StepView> views(List<String> jobs) {
    return jobs.stream()
        .limit(SHOWN)
        .flatMap(job -> failed.find(job).stream())
        .map(words::view)
        .toList();
  }

  private static long count(Map<String, WorkStanding> now, WorkStanding wanted) {
    return now.values().stream().filter(standing -> standing == wanted).count();
  }
}
