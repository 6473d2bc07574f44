package org.entente.operations.web;

import java.util.List;
import org.entente.people.CurrentActor;
import org.entente.workflow.StoppedWork;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Cases that stand still because an automatic step failed at every attempt. */
@Controller
class OperationsController {

  private static final int SIZE = 100;

  private final StoppedWork work;
  private final StepWords words;
  private final Panels panels;
  private final CurrentActor current;

  OperationsController(StoppedWork work, StepWords words, Panels panels, CurrentActor current) {
    this.work = work;
    this.words = words;
    this.panels = panels;
    this.current = current;
  }

  @GetMapping("/operations")
  String show(Model model) {
    List<StoppedView> stopped = work.longest(SIZE).stream().map(words::view).toList();
    model.addAttribute("stopped", stopped);
    model.addAttribute("panels", panels.all());
    return "operations/index";
  }

  @PostMapping("/operations/work/{jobId}/retry")
  String retry(@PathVariable String jobId, RedirectAttributes after) {
    work.retry(jobId, current.actor());
    after.addFlashAttribute("retried", true);
    return "redirect:/operations";
  }
}
