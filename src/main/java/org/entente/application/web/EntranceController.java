package org.entente.application.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.entente.application.Applicant;
import org.entente.application.PersonalLinks;
import org.entente.grant.Calls;
import org.entente.shared.Language;
import org.entente.shared.Refusal;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Where a personal link leads to. Opening it enters nothing, for mail programs open links as well:
 * its reader presses a button.
 */
@Controller
class EntranceController {

  private final PersonalLinks links;
  private final ApplicantDoor door;
  private final Calls calls;

  EntranceController(PersonalLinks links, ApplicantDoor door, Calls calls) {
    this.links = links;
    this.door = door;
    this.calls = calls;
  }

  @GetMapping("/apply/enter/{token}")
  ModelAndView entrance(@PathVariable String token) {
    Applicant holder = links.holder(token).orElse(null);
    ModelAndView page = new ModelAndView("application/enter");
    page.addObject("token", token);
    page.addObject("holder", holder);
    page.setStatus(holder == null ? HttpStatus.NOT_FOUND : HttpStatus.OK);
    return page;
  }

  /** A link may die between its page and its button: the same page says so. */
  @PostMapping("/apply/enter")
  ModelAndView enter(@RequestParam(defaultValue = "") String token, HttpServletRequest request) {
    if (links.holder(token).isEmpty()) {
      return entrance(token);
    }
    PersonalLinks.Entered entered = links.enter(token);
    door.open(entered.entry(), request);
    UUID call = entered.call();
    return new ModelAndView(
        call == null
            ? "redirect:/my/applications"
            : "redirect:/apply/" + calls.get(call).reference());
  }

  @PostMapping("/my/link")
  String askAgain(
      @RequestParam(defaultValue = "") String address, HttpServletRequest request, Model model) {
    try {
      Language language = Language.of(LocaleContextHolder.getLocale());
      links.askAgain(address, language, request.getRemoteAddr());
      return "redirect:/my/applications?sent=1";
    } catch (Refusal refusal) {
      model.addAttribute("refusal", refusal);
      model.addAttribute("address", address);
      return "application/door";
    }
  }

  @PostMapping("/my/leave")
  String leave(HttpServletRequest request) {
    door.close(request);
    return "redirect:/my/applications?left=1";
  }
}
