package org.entente.people.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.entente.people.Accounts;
import org.entente.people.CurrentActor;
import org.entente.people.signin.ReturnPath;
import org.entente.shared.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.LocaleResolver;

/** The language menu: kept with the person, and in a cookie for the pages before sign-in. */
@Controller
class LanguageController {

  private final CurrentActor current;
  private final Accounts accounts;
  private final LocaleResolver resolver;

  LanguageController(CurrentActor current, Accounts accounts, LocaleResolver resolver) {
    this.current = current;
    this.accounts = accounts;
    this.resolver = resolver;
  }

  @PostMapping("/language")
  String choose(
      @RequestParam("language") String tag,
      @RequestParam(required = false) @Nullable String back,
      HttpServletRequest request,
      HttpServletResponse response) {
    Language language = Language.of(Locale.forLanguageTag(tag));
    resolver.setLocale(request, response, language.locale());
    current.signedIn().ifPresent(person -> accounts.speak(person.id(), language));
    return "redirect:" + (back != null && back.startsWith("/sign-in") ? back : ReturnPath.of(back));
  }
}
