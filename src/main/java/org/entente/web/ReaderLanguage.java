package org.entente.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import org.entente.people.CurrentActor;
import org.entente.people.Person;
import org.entente.shared.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;

/**
 * The person's own language; before sign-in that of the cookie, else what the browser asks for. A
 * program says with each request which language it wants.
 */
class ReaderLanguage implements LocaleResolver {

  private static final String COOKIE = "entente-language";

  private final CurrentActor current;

  ReaderLanguage(CurrentActor current) {
    this.current = current;
  }

  @Override
  public Locale resolveLocale(HttpServletRequest request) {
    Optional<Language> wanted = Asked.api(request) ? asked(request) : Optional.empty();
    return wanted.or(() -> own(request)).orElse(Language.EN).locale();
  }

  private Optional<Language> own(HttpServletRequest request) {
    return current
        .signedIn()
        .map(Person::language)
        .or(() -> chosen(request))
        .or(() -> asked(request));
  }

  @Override
  public void setLocale(
      HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
    if (response == null || locale == null) {
      return;
    }
    Cookie cookie = new Cookie(COOKIE, Language.of(locale).tag());
    cookie.setPath("/");
    cookie.setHttpOnly(true);
    cookie.setSecure(request.isSecure());
    cookie.setAttribute("SameSite", "Lax");
    cookie.setMaxAge(365 * 24 * 3600);
    response.addCookie(cookie);
  }

  private static Optional<Language> chosen(HttpServletRequest request) {
    return Optional.ofNullable(WebUtils.getCookie(request, COOKIE))
        .flatMap(cookie -> spoken(cookie.getValue()));
  }

  private static Optional<Language> asked(HttpServletRequest request) {
    if (request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null) {
      return Optional.empty();
    }
    return Collections.list(request.getLocales()).stream()
        .flatMap(locale -> spoken(locale.getLanguage()).stream())
        .findFirst();
  }

  private static Optional<Language> spoken(String tag) {
    return Arrays.stream(Language.values()).filter(each -> each.tag().equals(tag)).findFirst();
  }
}
