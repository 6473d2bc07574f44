package org.entente.partner.web;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entente.partner.CountryCodes;
import org.entente.partner.Partner;
import org.entente.partner.PartnerKind;
import org.entente.partner.PartnerScope;
import org.entente.partner.Partners;
import org.entente.people.CurrentActor;
import org.entente.shared.Ids;
import org.entente.shared.Language;
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

/** Officers add partners and put them right. */
@Controller
class PartnerEditController {

  private final Partners partners;
  private final Countries countries;
  private final CurrentActor current;
  private final Clock clock;

  PartnerEditController(Partners partners, Countries countries, CurrentActor current, Clock clock) {
    this.partners = partners;
    this.countries = countries;
    this.current = current;
    this.clock = clock;
  }

  @GetMapping("/partners/new")
  String empty(Model model) {
    return show(model, PartnerFields.of(Map.of()), List.of(), null);
  }

  @PostMapping("/partners/new")
  ModelAndView add(@RequestParam Map<String, String> sent, Model model) {
    PartnerFields fields = PartnerFields.of(sent);
    if (!fields.errors().isEmpty()) {
      return again(model, fields, null);
    }
    Partner partner = fields.partner(Ids.next(clock), null);
    partners.add(partner, current.actor());
    return new ModelAndView("redirect:/partners/" + partner.id());
  }

  @GetMapping("/partners/{id}/edit")
  String filled(@PathVariable UUID id, Model model) {
    Partner partner = partners.get(id);
    return show(model, PartnerFields.of(partner), List.of(), partner);
  }

  @PostMapping("/partners/{id}/edit")
  ModelAndView change(@PathVariable UUID id, @RequestParam Map<String, String> sent, Model model) {
    Partner before = partners.get(id);
    PartnerFields fields = PartnerFields.of(sent);
    if (!fields.errors().isEmpty()) {
      return again(model, fields, before);
    }
    try {
      partners.change(fields.partner(id, before), current.actor());
      return new ModelAndView("redirect:/partners/" + id);
    } catch (Refusal refusal) {
      if (refusal.kind() != Refusal.Kind.INVALID) {
        throw refusal;
      }
      String page = show(model, fields, List.of("kind"), before);
      return new ModelAndView(page, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
    }
  }

  private ModelAndView again(Model model, PartnerFields fields, @Nullable Partner partner) {
    String page = show(model, fields, fields.errors(), partner);
    return new ModelAndView(page, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
  }

  private String show(
      Model model, PartnerFields fields, List<String> errors, @Nullable Partner partner) {
    model.addAttribute("fields", fields);
    model.addAttribute("errors", errors);
    model.addAttribute("partner", partner);
    model.addAttribute("kinds", PartnerKind.values());
    model.addAttribute("scopes", PartnerScope.values());
    model.addAttribute("languages", Language.values());
    model.addAttribute("countryCodes", countries.sorted(CountryCodes.ALL));
    return "partner/edit";
  }
}
