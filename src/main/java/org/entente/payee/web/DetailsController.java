package org.entente.payee.web;

import java.util.UUID;
import org.entente.payee.BankDetails;
import org.entente.payee.Details;
import org.entente.payee.PayableDetails;
import org.entente.payee.PayeeAccess;
import org.entente.payee.Payees;
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

/** One entry as finance sees it: masked, and whole for a reason that is kept. */
@Controller
class DetailsController {

  private static final String BASE = "/bank-details";
  private static final int SHORTEST = 5;
  private static final int LONGEST = 500;

  private final PayeeAccess access;
  private final BankDetails details;
  private final Payees payees;
  private final DetailsViews views;
  private final CurrentActor current;

  DetailsController(
      PayeeAccess access,
      BankDetails details,
      Payees payees,
      DetailsViews views,
      CurrentActor current) {
    this.access = access;
    this.details = details;
    this.payees = payees;
    this.views = views;
    this.current = current;
  }

  @GetMapping(BASE + "/{id}")
  String page(@PathVariable UUID id, Model model) {
    show(id, model);
    return "payee/details";
  }

  @GetMapping(BASE + "/{id}/panel")
  String panel(@PathVariable UUID id, Model model) {
    show(id, model);
    return "payee/details :: panel";
  }

  /** Answered at once instead of after a redirect: the number must not lie about in between. */
  @PostMapping(BASE + "/{id}/look")
  ModelAndView look(
      @PathVariable UUID id, @RequestParam(defaultValue = "") String reason, Model model) {
    Details entry = access.toLook(id, current.person().id());
    String why = reason.strip();
    if (why.length() < SHORTEST || why.length() > LONGEST) {
      show(id, model);
      model.addAttribute("badReason", true);
      return new ModelAndView("payee/details", model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
    }
    PayableDetails whole = payees.open(entry.id(), current.actor(), why);
    show(id, model);
    model.addAttribute("number", Grouping.of(whole.account()));
    return new ModelAndView("payee/details", model.asMap(), HttpStatus.OK);
  }

  private void show(UUID id, Model model) {
    Details entry = access.get(id, current.person().id());
    model.addAttribute("view", views.of(entry, current.person()));
    model.addAttribute("badReason", false);
  }

  @GetMapping(BASE + "/{id}/stop")
  ModelAndView askToStop(@PathVariable UUID id) {
    return StopPage.of(access.toLook(id, current.person().id()), BASE, true, null);
  }

  @PostMapping(BASE + "/{id}/stop")
  ModelAndView stop(@PathVariable UUID id, @RequestParam(defaultValue = "") String reason) {
    Details entry = access.toLook(id, current.person().id());
    try {
      details.stop(id, reason.strip(), current.actor());
      return new ModelAndView("redirect:" + BASE + "/" + id);
    } catch (Refusal refusal) {
      if (refusal.kind() != Refusal.Kind.INVALID) {
        throw refusal;
      }
      ModelAndView page = StopPage.of(entry, BASE, true, reason);
      page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return page;
    }
  }
}
