package org.entente.partner.web.succession;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entente.partner.Partner;
import org.entente.partner.PartnerFinder;
import org.entente.partner.Partners;
import org.entente.partner.Succession;
import org.entente.partner.Successions;
import org.entente.partner.web.Typed;
import org.entente.people.CurrentActor;
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

/**
 * A partner was renamed or became part of another: the other is found first, then it is said how.
 */
@Controller
class SuccessionController {

  private static final int HITS = 20;
  private static final int LONGEST = 1000;

  private final Successions successions;
  private final Partners partners;
  private final PartnerFinder finder;
  private final CurrentActor current;

  SuccessionController(
      Successions successions, Partners partners, PartnerFinder finder, CurrentActor current) {
    this.successions = successions;
    this.partners = partners;
    this.finder = finder;
    this.current = current;
  }

  @GetMapping("/partners/{id}/succession")
  ModelAndView asked(@PathVariable UUID id, @RequestParam Map<String, String> sent, Model model) {
    Partner partner = partners.get(id);
    Typed asked = new Typed(sent);
    if (partner.succession() != null || asked.id("partner") != null) {
      Typed fields = Typed.of(Map.of("version", partner.version()));
      return show(model, partner, asked.id("partner"), fields, List.of());
    }
    model.addAttribute("partner", partner);
    model.addAttribute("q", asked.get("q"));
    model.addAttribute(
        "hits",
        finder.find(asked.get("q"), PartnerFinder.Among.EVERYBODY, HITS).stream()
            .filter(hit -> !hit.id().equals(id))
            .toList());
    return new ModelAndView("partner/succession-find", model.asMap());
  }

  @PostMapping("/partners/{id}/succession")
  ModelAndView record(@PathVariable UUID id, @RequestParam Map<String, String> sent, Model model) {
    Typed fields = new Typed(sent);
    UUID successor = fields.id("partner");
    if (successor == null) {
      throw Refusal.notFound();
    }
    List<String> errors = errors(fields);
    if (!errors.isEmpty()) {
      return show(model, partners.get(id), successor, fields, errors);
    }
    Succession succession = new Succession(Succession.Kind.valueOf(fields.get("kind")), successor);
    Successions.Note note =
        new Successions.Note(succession, fields.date("on"), fields.get("reason"));
    successions.record(id, note, fields.version(), current.actor());
    return new ModelAndView("redirect:/partners/" + id);
  }

  @PostMapping("/partners/{id}/succession/take-back")
  ModelAndView takeBack(
      @PathVariable UUID id, @RequestParam Map<String, String> sent, Model model) {
    Typed fields = new Typed(sent);
    if (missing(fields)) {
      return show(model, partners.get(id), null, fields, List.of("reason"));
    }
    successions.takeBack(id, fields.get("reason"), fields.version(), current.actor());
    return new ModelAndView("redirect:/partners/" + id);
  }

  private static List<String> errors(Typed fields) {
    List<String> errors = new ArrayList<>();
    if (Arrays.stream(Succession.Kind.values())
        .noneMatch(kind -> kind.name().equals(fields.get("kind")))) {
      errors.add("kind");
    }
    if (!fields.isDate("on")) {
      errors.add("on");
    }
    if (missing(fields)) {
      errors.add("reason");
    }
    return errors;
  }

  private static boolean missing(Typed fields) {
    return fields.get("reason").isEmpty() || fields.longer("reason", LONGEST);
  }

  private ModelAndView show(
      Model model, Partner partner, @Nullable UUID chosen, Typed fields, List<String> errors) {
    Succession there = partner.succession();
    UUID successor = there == null ? chosen : there.successor();
    model.addAttribute("partner", partner);
    model.addAttribute("there", there != null);
    model.addAttribute("successor", successor == null ? null : partners.get(successor));
    model.addAttribute("kinds", Succession.Kind.values());
    model.addAttribute("fields", fields);
    model.addAttribute("errors", errors);
    HttpStatus status = errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    return new ModelAndView("partner/succession", model.asMap(), status);
  }
}
