package org.entente.notify.web;

import java.util.Map;
import java.util.UUID;
import org.entente.notify.post.MailServer;
import org.entente.notify.preference.Delivery;
import org.entente.notify.preference.Preferences;
import org.entente.people.CurrentActor;
import org.entente.people.MailAddresses;
import org.entente.web.Formats;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Which mails a person gets, and when. */
@Controller
class MailPreferencesController {

  private final CurrentActor current;
  private final Preferences preferences;
  private final MailAddresses addresses;
  private final MailServer server;
  private final Formats formats;

  MailPreferencesController(
      CurrentActor current,
      Preferences preferences,
      MailAddresses addresses,
      MailServer server,
      Formats formats) {
    this.current = current;
    this.preferences = preferences;
    this.addresses = addresses;
    this.server = server;
    this.formats = formats;
  }

  @GetMapping("/account/mail")
  ModelAndView page(@RequestParam(required = false) @Nullable String saved) {
    PreferenceForm form = PreferenceForm.of(preferences.of(current.person().id()));
    return page(form, Map.of()).addObject("saved", saved != null);
  }

  @PostMapping("/account/mail")
  ModelAndView choose(
      @RequestParam(defaultValue = "") String delivery,
      @RequestParam(defaultValue = "") String digestAt,
      @RequestParam(defaultValue = "") String quietFrom,
      @RequestParam(defaultValue = "") String quietUntil) {
    PreferenceForm form = new PreferenceForm(delivery, digestAt, quietFrom, quietUntil);
    Map<String, String> errors = form.errors();
    if (!errors.isEmpty()) {
      return page(form, errors);
    }
    preferences.choose(current.person().id(), form.preference());
    return new ModelAndView("redirect:/account/mail?saved");
  }

  private ModelAndView page(PreferenceForm form, Map<String, String> errors) {
    UUID person = current.person().id();
    ModelAndView page = new ModelAndView("notify/preferences");
    page.addObject("form", form);
    page.addObject("errors", errors);
    page.addObject("deliveries", Delivery.values());
    page.addObject("address", addresses.of(person).orElse(null));
    page.addObject("server", server.known());
    page.addObject("zone", formats.zone().getId());
    page.setStatus(errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }
}
