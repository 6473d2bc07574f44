package org.entente.agreement.web;

import java.util.UUID;
import org.entente.agreement.Agreement;
import org.entente.agreement.AgreementAccess;
import org.entente.agreement.Closures;
import org.entente.people.CurrentActor;
import org.entente.shared.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Withdrawing asks once more, and for a reason. */
@Controller
class WithdrawalController {

  private static final int SHORTEST = 5;
  private static final int LONGEST = 2000;

  private final AgreementAccess access;
  private final Closures closures;
  private final CurrentActor current;

  WithdrawalController(AgreementAccess access, Closures closures, CurrentActor current) {
    this.access = access;
    this.closures = closures;
    this.current = current;
  }

  @GetMapping("/agreements/{id}/withdraw")
  String ask(@PathVariable UUID id, Model model) {
    Agreement agreement = access.get(id, current.person());
    Refusal.raise(closures.objection(id, current.actor()));
    model.addAttribute("agreement", agreement);
    model.addAttribute("reason", "");
    return "agreement/withdraw";
  }

  @PostMapping("/agreements/{id}/withdraw")
  ModelAndView withdraw(
      @PathVariable UUID id, @RequestParam(defaultValue = "") String reason, Model model) {
    Agreement agreement = access.get(id, current.person());
    String given = reason.strip();
    if (given.length() < SHORTEST || given.length() > LONGEST) {
      model.addAttribute("agreement", agreement);
      model.addAttribute("reason", reason);
      model.addAttribute("bad", true);
      return new ModelAndView(
          "agreement/withdraw", model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
    }
    closures.withdraw(id, given, current.actor());
    return new ModelAndView("redirect:/agreements/" + id);
  }
}
