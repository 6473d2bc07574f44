package org.entente.reconciliation.web;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.entente.bank.PayingAccounts;
import org.entente.people.CurrentActor;
import org.entente.reconciliation.Difference;
import org.entente.reconciliation.Explained;
import org.entente.reconciliation.Reconciliations;
import org.entente.reconciliation.Run;
import org.entente.reconciliation.query.RunLine;
import org.entente.reconciliation.query.RunLines;
import org.entente.shared.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Differences explained: one where it stands, or many by one reason, asked first. */
@Controller
class ExplanationController {

  private final Reconciliations reconciliations;
  private final RunLines lines;
  private final PayingAccounts accounts;
  private final CurrentActor current;

  ExplanationController(
      Reconciliations reconciliations,
      RunLines lines,
      PayingAccounts accounts,
      CurrentActor current) {
    this.reconciliations = reconciliations;
    this.lines = lines;
    this.accounts = accounts;
    this.current = current;
  }

  @PostMapping("/reconciliation/{id}/differences/{difference}")
  String one(
      @PathVariable UUID id,
      @PathVariable UUID difference,
      @RequestParam(defaultValue = "") String reason) {
    reconciliations.get(id);
    reconciliations.decide(difference, reason, current.actor());
    return "redirect:/reconciliation/" + id + "#d-" + difference;
  }

  @GetMapping("/reconciliation/{id}/explanation")
  String ask(
      @PathVariable UUID id,
      @RequestParam(name = "difference", defaultValue = "") Set<UUID> differences,
      @RequestParam(defaultValue = "") String show,
      @RequestParam(defaultValue = "0") int after,
      Model model) {
    Run run = reconciliations.get(id);
    if (differences.isEmpty()) {
      throw Refusal.invalid("reconciliation.unchosen", Reconciliations.MOST);
    }
    List<RunLine> found = lines.of(run, differences);
    if (found.size() < differences.size()) {
      throw Refusal.notFound();
    }
    List<Difference> chosen =
        found.stream().map(RunLine::difference).flatMap(Stream::ofNullable).toList();
    model.addAttribute("run", run);
    model.addAttribute("show", RunController.standing(show));
    model.addAttribute("after", after);
    model.addAttribute("chosen", Chosen.of(found, reconciliations.barred(chosen, current.actor())));
    return "reconciliation/explanation";
  }

  @PostMapping("/reconciliation/{id}/explanation")
  String many(
      @PathVariable UUID id,
      @RequestParam(name = "difference", defaultValue = "") Set<UUID> differences,
      @RequestParam(defaultValue = "") String reason,
      @RequestParam(defaultValue = "") String show,
      @RequestParam(defaultValue = "0") int after,
      RedirectAttributes then) {
    Run run = reconciliations.get(id);
    Explained explained = reconciliations.explain(differences, reason, current.actor());
    then.addFlashAttribute("explained", explained);
    then.addFlashAttribute("pays", !accounts.blocked(run.account()));
    then.addAttribute("show", show);
    then.addAttribute("after", after);
    return "redirect:/reconciliation/" + id;
  }
}
