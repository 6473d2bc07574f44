package org.entente.payee.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.entente.payee.BankDetails;
import org.entente.payee.Details;
import org.entente.payee.NewDetails;
import org.entente.payee.Payee;
import org.entente.shared.Actor;
import org.entente.shared.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A payee's own bank details. */
@Controller
class OwnDetailsController {

  private static final String OWN = "/my/bank-details";

  private final PayeeDoor door;
  private final BankDetails details;
  private final EntryPages pages;

  OwnDetailsController(PayeeDoor door, BankDetails details, EntryPages pages) {
    this.door = door;
    this.details = details;
    this.pages = pages;
  }

  /** Mails lead here: whoever has no session yet is told how to come in. */
  @GetMapping(OWN)
  String page(HttpServletRequest request, Model model) {
    if (!door.passed(request)) {
      return "application/door";
    }
    Payee payee = door.payee(request);
    model.addAttribute("payee", payee);
    model.addAttribute("standing", details.standing(payee.id()).orElse(null));
    model.addAttribute("entries", details.of(payee.id()));
    return "payee/own";
  }

  @GetMapping(OWN + "/new")
  ModelAndView blank(HttpServletRequest request) {
    return door.passed(request)
        ? pages.blank(asked(door.payee(request)))
        : new ModelAndView("application/door");
  }

  @PostMapping(OWN + "/check")
  ModelAndView check(@RequestParam MultiValueMap<String, String> sent, HttpServletRequest request) {
    return pages.check(asked(door.payee(request)), Typed.details(sent));
  }

  @PostMapping(OWN)
  ModelAndView enter(@RequestParam MultiValueMap<String, String> sent, HttpServletRequest request) {
    Payee payee = door.payee(request);
    NewDetails typed = Typed.details(sent);
    try {
      details.enter(payee, typed, null, payee.actor());
      return new ModelAndView("redirect:" + OWN);
    } catch (Refusal refusal) {
      return pages.again(asked(payee), typed, refusal);
    }
  }

  private static EntryPages.Asked asked(Payee payee) {
    return new EntryPages.Asked(payee, OWN, OWN, false, "");
  }

  @GetMapping(OWN + "/{id}/stop")
  ModelAndView askToStop(@PathVariable UUID id, HttpServletRequest request) {
    if (!door.passed(request)) {
      return new ModelAndView("application/door");
    }
    return StopPage.of(door.own(id, request), OWN, false, null);
  }

  @PostMapping(OWN + "/{id}/stop")
  ModelAndView stop(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String reason,
      HttpServletRequest request) {
    Details entry = door.own(id, request);
    Actor actor = entry.payee().actor();
    try {
      details.stop(id, reason.strip(), actor);
      return new ModelAndView("redirect:" + OWN);
    } catch (Refusal refusal) {
      if (refusal.kind() != Refusal.Kind.INVALID) {
        throw refusal;
      }
      ModelAndView page = StopPage.of(entry, OWN, false, reason);
      page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return page;
    }
  }
}
