package org.entente.payee.web;

import java.util.UUID;
import org.entente.payee.BankDetails;
import org.entente.payee.NewDetails;
import org.entente.payee.Payee;
import org.entente.payee.PayeeDirectory;
import org.entente.people.CurrentActor;
import org.entente.shared.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Finance enters bank details for somebody who cannot. */
@Controller
class OfficeEntryController {

  private static final int HITS = 20;

  private final PayeeDirectory directory;
  private final BankDetails details;
  private final EntryPages pages;
  private final CurrentActor current;

  OfficeEntryController(
      PayeeDirectory directory, BankDetails details, EntryPages pages, CurrentActor current) {
    this.directory = directory;
    this.details = details;
    this.pages = pages;
    this.current = current;
  }

  @GetMapping("/bank-details/new")
  String find(@RequestParam(defaultValue = "") String q, Model model) {
    model.addAttribute("q", q);
    model.addAttribute("hits", directory.search(q, HITS));
    return "payee/find";
  }

  @GetMapping("/bank-details/for/{payee}")
  ModelAndView blank(@PathVariable UUID payee) {
    return pages.blank(asked(payee, ""));
  }

  @PostMapping("/bank-details/for/{payee}/check")
  ModelAndView check(@PathVariable UUID payee, @RequestParam MultiValueMap<String, String> sent) {
    return pages.check(asked(payee, Typed.text(sent, "why").strip()), Typed.details(sent));
  }

  @PostMapping("/bank-details/for/{payee}")
  ModelAndView enter(@PathVariable UUID payee, @RequestParam MultiValueMap<String, String> sent) {
    EntryPages.Asked asked = asked(payee, Typed.text(sent, "why").strip());
    NewDetails typed = Typed.details(sent);
    try {
      UUID entry = details.enter(asked.payee(), typed, asked.why(), current.actor());
      return new ModelAndView("redirect:/bank-details/" + entry);
    } catch (Refusal refusal) {
      return pages.again(asked, typed, refusal);
    }
  }

  private EntryPages.Asked asked(UUID payee, String why) {
    Payee found = directory.find(payee).orElseThrow(Refusal::notFound);
    return new EntryPages.Asked(
        found, "/bank-details/for/" + payee, "/bank-details/new", true, why);
  }
}
