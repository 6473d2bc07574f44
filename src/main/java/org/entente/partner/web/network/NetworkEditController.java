package org.entente.partner.web.network;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entente.partner.CountryCodes;
import org.entente.partner.Networks;
import org.entente.partner.Partner;
import org.entente.partner.Partners;
import org.entente.partner.web.Countries;
import org.entente.partner.web.Typed;
import org.entente.people.CurrentActor;
import org.entente.shared.Ids;
import org.entente.shared.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Officers add networks, from nothing or from a partner that is one, and put them right. */
@Controller
class NetworkEditController {

  private final Networks networks;
  private final Partners partners;
  private final Countries countries;
  private final CurrentActor current;
  private final Clock clock;

  NetworkEditController(
      Networks networks,
      Partners partners,
      Countries countries,
      CurrentActor current,
      Clock clock) {
    this.networks = networks;
    this.partners = partners;
    this.countries = countries;
    this.current = current;
    this.clock = clock;
  }

  @GetMapping("/networks/new")
  ModelAndView empty(@RequestParam Map<String, String> sent, Model model) {
    return show(model, partner(new Typed(sent)), false, Typed.of(Map.of()), List.of());
  }

  @PostMapping("/networks/new")
  ModelAndView add(@RequestParam Map<String, String> sent, Model model) {
    Typed fields = new Typed(sent);
    Partner partner = partner(fields);
    List<String> errors = NetworkForm.errors(fields, partner == null);
    if (!errors.isEmpty()) {
      return show(model, partner, false, fields, errors);
    }
    Partner body = partner == null ? NetworkForm.partner(fields, Ids.next(clock)) : partner;
    networks.add(body, NetworkForm.network(fields, body.id()), current.actor());
    return new ModelAndView("redirect:/networks/" + body.id());
  }

  @GetMapping("/networks/{id}/edit")
  ModelAndView filled(@PathVariable UUID id, Model model) {
    return show(model, partners.get(id), true, NetworkForm.of(networks.get(id)), List.of());
  }

  @PostMapping("/networks/{id}/edit")
  ModelAndView change(@PathVariable UUID id, @RequestParam Map<String, String> sent, Model model) {
    Typed fields = new Typed(sent);
    List<String> errors = NetworkForm.errors(fields, false);
    if (!errors.isEmpty()) {
      return show(model, partners.get(id), true, fields, errors);
    }
    networks.change(NetworkForm.network(fields, id), current.actor());
    return new ModelAndView("redirect:/networks/" + id);
  }

  private @Nullable Partner partner(Typed fields) {
    UUID id = fields.id("partner");
    return id == null ? null : partners.get(id);
  }

  private ModelAndView show(
      Model model, @Nullable Partner partner, boolean there, Typed fields, List<String> errors) {
    model.addAttribute("partner", partner);
    model.addAttribute("there", there);
    model.addAttribute("fields", fields);
    model.addAttribute("errors", errors);
    model.addAttribute("languages", Language.values());
    model.addAttribute("countryCodes", countries.sorted(CountryCodes.ALL));
    HttpStatus status = errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    return new ModelAndView("partner/network-edit", model.asMap(), status);
  }
}
