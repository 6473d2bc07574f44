package org.entente.people.web;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.entente.people.CurrentActor;
import org.entente.people.Substitutions;
import org.entente.people.query.Absences;
import org.entente.shared.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** I am away: from when, until when, who stands in. */
@Controller
class AbsenceController {

  private final CurrentActor current;
  private final Absences absences;
  private final Substitutions substitutions;

  AbsenceController(CurrentActor current, Absences absences, Substitutions substitutions) {
    this.current = current;
    this.absences = absences;
    this.substitutions = substitutions;
  }

  @GetMapping("/absence")
  ModelAndView page() {
    return page(AbsenceForm.EMPTY, Map.of());
  }

  @PostMapping("/absence")
  ModelAndView record(
      @RequestParam(defaultValue = "") String from,
      @RequestParam(defaultValue = "") String until,
      @RequestParam(defaultValue = "") String substitute,
      @RequestParam(defaultValue = "") String mandate) {
    AbsenceForm form = new AbsenceForm(from, until, substitute, mandate.strip());
    Map<String, String> errors = form.errors();
    return errors.isEmpty() ? record(form) : page(form, errors);
  }

  @PostMapping("/absence/{id}/take-back")
  String takeBack(@PathVariable UUID id) {
    substitutions.takeBack(id, current.person().id());
    return "redirect:/absence";
  }

  private ModelAndView record(AbsenceForm form) {
    try {
      substitutions.record(
          current.person().id(),
          Objects.requireNonNull(form.person()),
          form.firstDay(),
          form.lastDay(),
          form.mandate().isEmpty() ? null : form.mandate());
      return new ModelAndView("redirect:/absence");
    } catch (Refusal refusal) {
      return page(form, Map.of(field(refusal.messageKey()), refusal.messageKey()));
    }
  }

  private static String field(String messageKey) {
    return switch (messageKey) {
      case "people.absence.order", "people.absence.past" -> "until";
      default -> "substitute";
    };
  }

  private ModelAndView page(AbsenceForm form, Map<String, String> errors) {
    UUID me = current.person().id();
    ModelAndView page = new ModelAndView("people/absence");
    page.addObject("form", form);
    page.addObject("errors", errors);
    page.addObject("mine", absences.of(me));
    page.addObject("covered", absences.coveredBy(me));
    page.addObject("people", absences.substitutes(me));
    page.setStatus(errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }
}
