package org.entente.reconciliation.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.bank.PayingAccounts;
import org.entente.people.CurrentActor;
import org.entente.people.Person;
import org.entente.reconciliation.Difference;
import org.entente.reconciliation.ReconciliationReaders;
import org.entente.reconciliation.Reconciliations;
import org.entente.reconciliation.Run;
import org.entente.reconciliation.Standing;
import org.entente.reconciliation.query.RunLine;
import org.entente.reconciliation.query.RunLines;
import org.entente.shared.Actor;
import org.entente.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** One comparison, side by side. */
@Controller
class RunController {

  private static final int SIZE = 50;

  private final Reconciliations reconciliations;
  private final RunLines lines;
  private final ReconciliationReaders readers;
  private final PayingAccounts accounts;
  private final CurrentActor current;

  RunController(
      Reconciliations reconciliations,
      RunLines lines,
      ReconciliationReaders readers,
      PayingAccounts accounts,
      CurrentActor current) {
    this.reconciliations = reconciliations;
    this.lines = lines;
    this.readers = readers;
    this.accounts = accounts;
    this.current = current;
  }

  @GetMapping("/reconciliation/{id}")
  String one(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String show,
      @RequestParam(defaultValue = "0") int after,
      @RequestParam(defaultValue = "false") boolean all,
      Model model) {
    Person reader = current.person();
    if (!readers.include(reader.id())) {
      throw Refusal.notFound();
    }
    Run run = reconciliations.get(id);
    Standing standing = standing(show);
    List<RunLine> found =
        run.done() ? lines.page(run, standing, Math.max(0, after), SIZE + 1) : List.of();
    model.addAttribute("run", run);
    model.addAttribute(
        "accountName", accounts.find(run.account()).map(a -> a.name()).orElse(run.account()));
    List<RunLine> page = found.size() > SIZE ? found.subList(0, SIZE) : found;
    model.addAttribute("lines", page);
    model.addAttribute("more", found.size() > SIZE ? found.get(SIZE - 1).position() : null);
    model.addAttribute("counts", lines.counts(id));
    model.addAttribute("standings", Standing.values());
    model.addAttribute("shown", standing);
    model.addAttribute("after", after);
    model.addAttribute("all", all);
    model.addAttribute("choosable", choosable(page, reader.actor()));
    return "reconciliation/run";
  }

  /** What this reader explains, given the right to. */
  private Set<UUID> choosable(List<RunLine> page, Actor actor) {
    Map<UUID, Difference> open =
        page.stream()
            .filter(Chosen::waits)
            .map(RunLine::difference)
            .flatMap(Stream::ofNullable)
            .collect(Collectors.toMap(Difference::id, each -> each));
    Set<UUID> barred = reconciliations.barred(open.values(), actor);
    return open.keySet().stream().filter(id -> !barred.contains(id)).collect(Collectors.toSet());
  }

  static @Nullable Standing standing(String show) {
    return Arrays.stream(Standing.values())
        .filter(each -> each.name().equals(show))
        .findFirst()
        .orElse(null);
  }
}
