package org.entente.reconciliation.web;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.entente.people.CurrentActor;
import org.entente.reconciliation.Reconciliations;
import org.entente.reconciliation.Run;
import org.entente.reconciliation.query.AccountGlances;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** How each account stands with its bank, and all comparisons. */
@Controller
class ReconciliationController {

  private static final int SIZE = 25;

  private final AccountGlances glances;
  private final Reconciliations reconciliations;
  private final CurrentActor current;

  ReconciliationController(
      AccountGlances glances, Reconciliations reconciliations, CurrentActor current) {
    this.glances = glances;
    this.reconciliations = reconciliations;
    this.current = current;
  }

  @GetMapping("/reconciliation")
  String overview(
      @RequestParam(defaultValue = "") String account,
      @RequestParam(required = false) @Nullable UUID before,
      Model model) {
    String wanted = account.isEmpty() ? null : account;
    List<Run> found = reconciliations.page(wanted, before, SIZE + 1);
    List<AccountGlances.Glance> all = glances.all();
    model.addAttribute("glances", all);
    model.addAttribute(
        "names",
        all.stream().collect(toMap(each -> each.account().id(), each -> each.account().name())));
    model.addAttribute("runs", found.size() > SIZE ? found.subList(0, SIZE) : found);
    model.addAttribute("older", found.size() > SIZE ? found.get(SIZE - 1).id() : null);
    model.addAttribute("account", wanted);
    model.addAttribute("day", reconciliations.lastDay());
    return "reconciliation/overview";
  }

  /** The run is a job: the page that follows shows how far it is. */
  @PostMapping("/reconciliation")
  String now(
      @RequestParam String account,
      @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day) {
    return "redirect:/reconciliation/" + reconciliations.ask(account, day, current.actor());
  }
}
