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
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Differences explained: one where it stands, or many by one reason, asked first. */
@Controller
class ExplanationController {

  private static final String MANY = "/reconciliation/{id}/explanation";
  private static final String PAGE = "reconciliation/explanation";

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

  @GetMapping(MANY)
  String ask(
      @PathVariable UUID id,
      @RequestParam(name = "difference", defaultValue = "") Set<UUID> differences,
      @RequestParam(defaultValue = "") String show,
      @RequestParam(defaultValue = "0") int after,
      Model model) {
    Run run = reconciliations.get(id);
    page(run, chosen(run, differences), model);
    place(show, after, model);
    return PAGE;
  }

  private List<RunLine> chosen(Run run, Set<UUID> differences) {
    if (differences.isEmpty() || differences.size() > Reconciliations.MOST) {
      throw Refusal.invalid("reconciliation.unchosen", Reconciliations.MOST);
    }
    List<RunLine> found = lines.of(run, differences);
    if (found.size() < differences.size()) {
      throw Refusal.notFound();
    }
    return found;
  }

  private void page(Run run, List<RunLine> found, Model model) {
    List<Difference> chosen =
        found.stream().map(RunLine::difference).flatMap(Stream::ofNullable).toList();
    model.addAttribute("run", run);
    model.addAttribute("chosen", Chosen.of(found, reconciliations.barred(chosen, current.actor())));
  }

  /** Where in the list to go back to. */
  private static void place(String show, int after, Model model) {
    model.addAttribute("show", RunController.standing(show));
    model.addAttribute("after", after);
  }

  @PostMapping(MANY)
  ModelAndView many(
      @PathVariable UUID id,
      @RequestParam(name = "difference", defaultValue = "") Set<UUID> differences,
      @RequestParam(defaultValue = "") String reason,
      @RequestParam(defaultValue = "") String show,
      @RequestParam(defaultValue = "0") int after,
      RedirectAttributes then,
      Model model) {
    Run run = reconciliations.get(id);
    List<RunLine> chosen = chosen(run, differences);
    place(show, after, model);
    try {
      Explained explained = reconciliations.explain(differences, reason, current.actor());
      then.addFlashAttribute("explained", explained);
    } catch (Refusal refusal) {
      return again(run, chosen, reason, refusal, model);
    }
    then.addFlashAttribute("pays", !accounts.blocked(run.account()));
    then.addAttribute("show", show);
    then.addAttribute("after", after);
    return new ModelAndView("redirect:/reconciliation/" + id);
  }

  /** With a reason that says nothing the page stands again, with what was written. */
  private ModelAndView again(
      Run run, List<RunLine> chosen, String reason, Refusal refusal, Model model) {
    if (refusal.kind() != Refusal.Kind.INVALID) {
      throw refusal;
    }
    page(run, chosen, model);
    model.addAttribute("reason", reason);
    model.addAttribute("refusal", refusal);
    return new ModelAndView(PAGE, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
  }
}
