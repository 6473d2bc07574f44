package org.entente.people.web;

import java.util.Map;
import java.util.Optional;
import org.entente.people.Accounts;
import org.entente.people.CurrentActor;
import org.entente.people.MailAddress;
import org.entente.people.MailAddresses;
import org.entente.people.PasswordCheck;
import org.entente.people.Person;
import org.entente.shared.Language;
import org.entente.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Name, language, address and password of whoever is signed in. */
@Controller
class AccountController {

  private final CurrentActor current;
  private final Accounts accounts;
  private final MailAddresses addresses;
  private final PasswordCheck check;

  AccountController(
      CurrentActor current, Accounts accounts, MailAddresses addresses, PasswordCheck check) {
    this.current = current;
    this.accounts = accounts;
    this.addresses = addresses;
    this.check = check;
  }

  @GetMapping("/account")
  ModelAndView page(@RequestParam(required = false) @Nullable String saved) {
    Person person = current.person();
    return page(person, null, Map.of()).addObject("saved", saved != null);
  }

  /** The name stands on what a person signs, so it is not theirs to change. */
  @PostMapping("/account")
  String save(@RequestParam Language language) {
    accounts.speak(current.person().id(), language);
    return "redirect:/account?saved";
  }

  @PostMapping("/account/password")
  ModelAndView password(
      @RequestParam(defaultValue = "") String now,
      @RequestParam(defaultValue = "") String next,
      @RequestParam(defaultValue = "") String again) {
    Person person = current.person();
    String field = "now";
    try {
      check.confirm(person.id(), now);
      field = "next";
      if (!next.equals(again)) {
        throw Refusal.invalid("people.password.different");
      }
      accounts.changePassword(person.id(), next);
      return new ModelAndView("redirect:/sign-in");
    } catch (Refusal refusal) {
      return page(person, refusal.arguments().toArray(), Map.of(field, refusal.messageKey()));
    }
  }

  /** With the password: whoever gets a person's mails learns of their cases. */
  @PostMapping("/account/address")
  ModelAndView address(
      @RequestParam(defaultValue = "") String address,
      @RequestParam(defaultValue = "") String password) {
    Person person = current.person();
    String field = "password";
    try {
      check.confirm(person.id(), password);
      field = "address";
      addresses.change(person.id(), address);
      return new ModelAndView("redirect:/account?saved");
    } catch (Refusal refusal) {
      return page(person, refusal.arguments().toArray(), Map.of(field, refusal.messageKey()))
          .addObject("address", address);
    }
  }

  @PostMapping("/account/address/confirm")
  String confirm() {
    addresses.confirm(current.person().id());
    return "redirect:/account?saved";
  }

  private ModelAndView page(
      Person person, Object @Nullable [] arguments, Map<String, String> errors) {
    ModelAndView page = new ModelAndView("people/account");
    page.addObject("displayName", person.displayName());
    page.addObject("chosen", person.language());
    page.addObject("errors", errors);
    page.addObject("argument", arguments == null || arguments.length == 0 ? null : arguments[0]);
    page.addObject("signInName", person.signInName());
    Optional<MailAddress> known = addresses.of(person.id());
    page.addObject("address", known.map(MailAddress::address).orElse(""));
    page.addObject("bouncing", known.filter(MailAddress::bounces).orElse(null));
    page.addObject(
        "roles",
        person.assignments().stream().map(each -> each.role()).distinct().sorted().toList());
    page.setStatus(errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }
}
