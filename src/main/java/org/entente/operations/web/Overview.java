package org.entente.operations.web;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.entente.workflow.FailedStep;
import org.entente.workflow.FailedWork;
import org.entente.workflow.FailureCause;
import org.entente.workflow.Node;
import org.entente.workflow.Nodes;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** How the application is doing, on one page. */
@Component
class Overview {

  /** Longer than the pauses between two looks for jobs, also on a busy node. */
  static final Duration LATE = Duration.ofMinutes(5);

  private static final int PAGE = 50;
  private static final int SOME = 20;

  private final FailedWork failed;
  private final Nodes nodes;
  private final Panels panels;
  private final StepWords words;

  Overview(FailedWork failed, Nodes nodes, Panels panels, StepWords words) {
    this.failed = failed;
    this.nodes = nodes;
    this.panels = panels;
    this.words = words;
  }

  void fill(Model model, @Nullable FailureCause cause, @Nullable String after) {
    stopped(model, cause, after);
    model.addAttribute("retrying", failed.retrying(SOME).stream().map(words::view).toList());
    model.addAttribute("retryingCount", failed.retryingCount());
    model.addAttribute("late", failed.lateTimers(LATE, SOME).stream().map(words::view).toList());
    model.addAttribute("lateCount", failed.lateCount(LATE));
    nodes(model);
    model.addAttribute("panels", panels.all());
  }

  private void stopped(Model model, @Nullable FailureCause cause, @Nullable String after) {
    Map<FailureCause, Integer> causes = failed.stoppedByCause();
    List<FailedStep> page = failed.stopped(cause, after, PAGE + 1);
    List<FailedStep> shown = page.subList(0, Math.min(PAGE, page.size()));
    model.addAttribute("causes", causes);
    model.addAttribute("count", causes.values().stream().mapToInt(Integer::intValue).sum());
    model.addAttribute("cause", cause);
    model.addAttribute("after", after);
    model.addAttribute("stopped", shown.stream().map(words::view).toList());
    model.addAttribute("next", page.size() > PAGE ? shown.get(PAGE - 1).jobId() : null);
  }

  private void nodes(Model model) {
    List<Node> all = nodes.all();
    model.addAttribute("nodes", all);
    model.addAttribute("alive", all.stream().filter(Node::alive).count());
    model.addAttribute("silent", all.stream().filter(Node::silent).count());
    model.addAttribute("executing", all.stream().anyMatch(n -> n.alive() && n.executing()));
  }
}
