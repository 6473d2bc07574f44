package org.entente.recovery.web;

import java.util.Optional;
import java.util.UUID;
import org.entente.award.Award;
import org.entente.award.AwardAccess;
import org.entente.people.CurrentActor;
import org.entente.recovery.Recoveries;
import org.entente.recovery.Recovery;
import org.entente.recovery.RecoveryStarts;
import org.entente.shared.Money;
import org.entente.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The recovery of an award, or the page on which the office asks for one. */
@Controller
class StartController {

  private final AwardAccess access;
  private final Recoveries recoveries;
  private final RecoveryStarts starts;
  private final CurrentActor current;

  StartController(
      AwardAccess access, Recoveries recoveries, RecoveryStarts starts, CurrentActor current) {
    this.access = access;
    this.recoveries = recoveries;
    this.starts = starts;
    this.current = current;
  }

  /** One that is closed can be asked for again. */
  @GetMapping("/awards/{id}/recovery")
  String page(
      @PathVariable UUID id, @RequestParam(required = false) @Nullable String more, Model model) {
    Award award = access.get(id, current.person());
    Optional<Recovery> known = recoveries.ofAward(id);
    if (known.isPresent() && more == null) {
      return "redirect:/recoveries/" + known.get().id();
    }
    show(award, "", "", model);
    return "recovery/start";
  }

  private void show(Award award, String amount, String reason, Model model) {
    model.addAttribute("award", award);
    model.addAttribute("most", starts.most(award.id()));
    model.addAttribute("amount", amount);
    model.addAttribute("reason", reason);
  }

  @PostMapping("/awards/{id}/recovery")
  ModelAndView start(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String amount,
      @RequestParam(defaultValue = "") String reason,
      Model model) {
    Award award = access.get(id, current.person());
    try {
      Money money = AskForm.money(amount, award.amount().currency());
      UUID recovery = starts.ask(id, money, reason, current.actor());
      return new ModelAndView("redirect:/recoveries/" + recovery);
    } catch (Refusal refusal) {
      if (refusal.kind() != Refusal.Kind.INVALID) {
        throw refusal;
      }
      show(award, amount, reason, model);
      model.addAttribute("refusal", refusal);
      return new ModelAndView("recovery/start", model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
    }
  }
}
