package org.entente.disbursement.web;

import java.util.UUID;
import org.entente.disbursement.Disbursement;
import org.entente.disbursement.DisbursementAccess;
import org.entente.disbursement.Stops;
import org.entente.people.CurrentActor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Asks not to pay an instalment, and answers that. */
@Controller
class StopController {

  private static final int SHORTEST = 5;
  private static final int LONGEST = 2000;

  private final DisbursementAccess access;
  private final Stops stops;
  private final CurrentActor current;

  StopController(DisbursementAccess access, Stops stops, CurrentActor current) {
    this.access = access;
    this.stops = stops;
    this.current = current;
  }

  @GetMapping("/disbursements/{id}/stop")
  String page(@PathVariable UUID id, Model model) {
    model.addAttribute("d", access.get(id, current.person()));
    model.addAttribute("reason", "");
    return "disbursement/stop";
  }

  @PostMapping("/disbursements/{id}/stop")
  ModelAndView ask(
      @PathVariable UUID id, @RequestParam(defaultValue = "") String reason, Model model) {
    Disbursement disbursement = access.get(id, current.person());
    String given = reason.strip();
    if (given.length() < SHORTEST || given.length() > LONGEST) {
      model.addAttribute("d", disbursement);
      model.addAttribute("reason", reason);
      model.addAttribute("bad", true);
      return new ModelAndView("disbursement/stop", model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
    }
    stops.ask(id, given, current.actor());
    return new ModelAndView("redirect:/disbursements/" + id);
  }

  @PostMapping("/disbursements/{id}/stop/confirm")
  String confirm(@PathVariable UUID id) {
    return answer(id, true);
  }

  @PostMapping("/disbursements/{id}/stop/reject")
  String reject(@PathVariable UUID id) {
    return answer(id, false);
  }

  private String answer(UUID id, boolean confirmed) {
    access.get(id, current.person());
    stops.answer(id, confirmed, current.actor());
    return "redirect:/disbursements/" + id;
  }
}
