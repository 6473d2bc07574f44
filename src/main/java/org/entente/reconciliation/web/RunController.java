package org.entente.reconciliation.web;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.entente.bank.PayingAccounts;
import org.entente.people.CurrentActor;
import org.entente.people.Person;
import org.entente.reconciliation.ReconciliationReaders;
import org.entente.reconciliation.Reconciliations;
import org.entente.reconciliation.Run;
import org.entente.reconciliation.Standing;
import org.entente.reconciliation.query.RunLine;
import org.entente.reconciliation.query.RunLines;
import org.entente.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One comparison, side by side, and the decisions on what differs. */
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
    model.addAttribute("lines", found.size() > SIZE ? found.subList(0, SIZE) : found);
    model.addAttribute("more", found.size() > SIZE ? found.get(SIZE - 1).position() : null);
    model.addAttribute("counts", lines.counts(id));
    model.addAttribute("standings", Standing.values());
    model.addAttribute("shown", standing);
    model.addAttribute("actor", reader.actor());
    return "reconciliation/run";
  }

  @PostMapping("/reconciliation/{id}/differences/{difference}")
  String decide(
      @PathVariable UUID id,
      @PathVariable UUID difference,
      @RequestParam(defaultValue = "") String reason) {
    reconciliations.get(id);
    reconciliations.decide(difference, reason, current.actor());
    return "redirect:/reconciliation/" + id + "#d-" + difference;
  }

  static @Nullable Standing standing(String show) {
    return Arrays.stream(Standing.values())
        .filter(each -> each.name().equals(show))
        .findFirst()
        .orElse(null);
  }
}
