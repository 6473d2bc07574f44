package org.entente.people.web;

import java.util.Map;
import org.entente.people.Accounts;
import org.entente.people.CurrentActor;
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

/** Name, language and password of whoever is signed in. */
@Controller
class AccountController {

  private static final int LONGEST_NAME = 200;

  private final CurrentActor current;
  private final Accounts accounts;
  private final PasswordCheck check;

  AccountController(CurrentActor current, Accounts accounts, PasswordCheck check) {
    this.current = current;
    this.accounts = accounts;
    this.check = check;
  }

  @GetMapping("/account")
  ModelAndView page(@RequestParam(required = false) @Nullable String saved) {
    Person person = current.person();
    return page(person.displayName(), person.language(), null, Map.of())
        .addObject("saved", saved != null);
  }

  @PostMapping("/account")
  ModelAndView save(
      @RequestParam(defaultValue = "") String displayName, @RequestParam Language language) {
    String name = displayName.strip();
    if (name.isEmpty() || name.length() > LONGEST_NAME) {
      return page(
          name,
          language,
          new Object[] {LONGEST_NAME},
          Map.of("displayName", "people.account.name.bad"));
    }
    accounts.rename(current.person().id(), name, language);
    return new ModelAndView("redirect:/account?saved");
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
      return page(
          person.displayName(),
          person.language(),
          refusal.arguments().toArray(),
          Map.of(field, refusal.messageKey()));
    }
  }

  private ModelAndView page(
      String name, Language language, Object @Nullable [] arguments, Map<String, String> errors) {
    ModelAndView page = new ModelAndView("people/account");
    page.addObject("displayName", name);
    page.addObject("chosen", language);
    page.addObject("errors", errors);
    page.addObject("argument", arguments == null || arguments.length == 0 ? null : arguments[0]);
    page.addObject("signInName", current.person().signInName());
    page.addObject(
        "roles",
        current.person().assignments().stream()
            .map(each -> each.role())
            .distinct()
            .sorted()
            .toList());
    page.setStatus(errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }
}
