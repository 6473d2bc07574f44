package org.entente.partner.web.contact;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entente.partner.Contacts;
import org.entente.partner.Partners;
import org.entente.partner.web.Typed;
import org.entente.people.CurrentActor;
import org.entente.shared.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Officers add a partner's contacts, put them right and say when they ended. */
@Controller
class ContactController {

  private final Contacts contacts;
  private final Partners partners;
  private final CurrentActor current;
  private final Clock clock;

  ContactController(Contacts contacts, Partners partners, CurrentActor current, Clock clock) {
    this.contacts = contacts;
    this.partners = partners;
    this.current = current;
    this.clock = clock;
  }

  @GetMapping("/partners/{id}/contacts/new")
  ModelAndView empty(@PathVariable UUID id, Model model) {
    return show(model, id, null, Typed.of(Map.of()), List.of());
  }

  @PostMapping("/partners/{id}/contacts/new")
  ModelAndView add(@PathVariable UUID id, @RequestParam Map<String, String> sent, Model model) {
    Typed fields = new Typed(sent);
    List<String> errors = ContactForm.errors(fields);
    if (!errors.isEmpty()) {
      return show(model, id, null, fields, errors);
    }
    contacts.add(ContactForm.contact(fields, Ids.next(clock), id), current.actor());
    return new ModelAndView("redirect:/partners/" + id);
  }

  @GetMapping("/partners/{id}/contacts/{contact}")
  ModelAndView filled(@PathVariable UUID id, @PathVariable UUID contact, Model model) {
    return show(model, id, contact, ContactForm.of(contacts.get(id, contact)), List.of());
  }

  @PostMapping("/partners/{id}/contacts/{contact}")
  ModelAndView change(
      @PathVariable UUID id,
      @PathVariable UUID contact,
      @RequestParam Map<String, String> sent,
      Model model) {
    Typed fields = new Typed(sent);
    List<String> errors = ContactForm.errors(fields);
    if (!errors.isEmpty()) {
      return show(model, id, contact, fields, errors);
    }
    contacts.change(ContactForm.contact(fields, contact, id), current.actor());
    return new ModelAndView("redirect:/partners/" + id);
  }

  private ModelAndView show(
      Model model, UUID id, @Nullable UUID contact, Typed fields, List<String> errors) {
    model.addAttribute("partner", partners.get(id));
    model.addAttribute("contact", contact);
    model.addAttribute("fields", fields);
    model.addAttribute("errors", errors);
    HttpStatus status = errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    return new ModelAndView("partner/contact", model.asMap(), status);
  }
}
