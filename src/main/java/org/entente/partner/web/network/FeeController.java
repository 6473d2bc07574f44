package org.entente.partner.web.network;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entente.partner.NetworkFee;
import org.entente.partner.Networks;
import org.entente.partner.Partners;
import org.entente.partner.web.Typed;
import org.entente.people.CurrentActor;
import org.entente.shared.Ids;
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

/** Officers note what we owe a network, and that it was paid. */
@Controller
class FeeController {

  private static final int LONGEST = 300;

  private final Networks networks;
  private final Partners partners;
  private final CurrentActor current;
  private final Clock clock;

  FeeController(Networks networks, Partners partners, CurrentActor current, Clock clock) {
    this.networks = networks;
    this.partners = partners;
    this.current = current;
    this.clock = clock;
  }

  @GetMapping("/networks/{id}/fees/new")
  ModelAndView empty(@PathVariable UUID id, Model model) {
    Map<String, Object> values = Map.of("currency", "EUR", "version", networks.get(id).version());
    return show(model, id, null, Typed.of(values), List.of());
  }

  @PostMapping("/networks/{id}/fees/new")
  ModelAndView add(@PathVariable UUID id, @RequestParam Map<String, String> sent, Model model) {
    return keep(model, id, Ids.next(clock), null, new Typed(sent));
  }

  @GetMapping("/networks/{id}/fees/{fee}")
  ModelAndView filled(@PathVariable UUID id, @PathVariable UUID fee, Model model) {
    NetworkFee found = fee(id, fee);
    Map<String, @Nullable Object> values = new HashMap<>();
    values.put("label", found.label());
    values.put("amount", found.amount().stripTrailingZeros().toPlainString());
    values.put("currency", found.currency());
    values.put("dueOn", found.dueOn());
    values.put("paidOn", found.paidOn());
    values.put("version", networks.get(id).version());
    return show(model, id, fee, Typed.of(values), List.of());
  }

  @PostMapping("/networks/{id}/fees/{fee}")
  ModelAndView change(
      @PathVariable UUID id,
      @PathVariable UUID fee,
      @RequestParam Map<String, String> sent,
      Model model) {
    return keep(model, id, fee(id, fee).id(), fee, new Typed(sent));
  }

  @PostMapping("/networks/{id}/fees/{fee}/remove")
  String remove(
      @PathVariable UUID id, @PathVariable UUID fee, @RequestParam Map<String, String> sent) {
    networks.remove(fee(id, fee), new Typed(sent).version(), current.actor());
    return "redirect:/networks/" + id;
  }

  private ModelAndView keep(Model model, UUID id, UUID fee, @Nullable UUID there, Typed fields) {
    BigDecimal amount = fields.amount("amount");
    LocalDate due = fields.date("dueOn");
    List<String> errors = errors(fields);
    if (!errors.isEmpty() || amount == null || due == null) {
      return show(model, id, there, fields, errors);
    }
    String currency = fields.get("currency");
    NetworkFee kept =
        new NetworkFee(fee, id, fields.get("label"), amount, currency, due, fields.date("paidOn"));
    networks.keep(kept, fields.version(), current.actor());
    return new ModelAndView("redirect:/networks/" + id);
  }

  private static List<String> errors(Typed fields) {
    List<String> errors = new ArrayList<>();
    if (fields.get("label").isEmpty() || fields.longer("label", LONGEST)) {
      errors.add("label");
    }
    if (fields.amount("amount") == null) {
      errors.add("amount");
    }
    if (Currency.getAvailableCurrencies().stream()
        .noneMatch(each -> each.getCurrencyCode().equals(fields.get("currency")))) {
      errors.add("currency");
    }
    if (fields.date("dueOn") == null) {
      errors.add("dueOn");
    }
    if (!fields.isDate("paidOn")) {
      errors.add("paidOn");
    }
    return errors;
  }

  private NetworkFee fee(UUID network, UUID id) {
    return networks.fees(network).stream()
        .filter(fee -> fee.id().equals(id))
        .findFirst()
        .orElseThrow(Refusal::notFound);
  }

  private ModelAndView show(
      Model model, UUID id, @Nullable UUID fee, Typed fields, List<String> errors) {
    model.addAttribute("network", networks.get(id));
    model.addAttribute("partner", partners.get(id));
    model.addAttribute("fee", fee);
    model.addAttribute("fields", fields);
    model.addAttribute("errors", errors);
    HttpStatus status = errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    return new ModelAndView("partner/network-fee", model.asMap(), status);
  }
}
