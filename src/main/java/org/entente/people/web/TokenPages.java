package org.entente.people.web;

import java.util.Map;
import org.entente.people.Person;
import org.entente.people.query.TokenReader;
import org.entente.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts the page of tokens together. */
@Component
class TokenPages {

  private final TokenReader tokens;

  TokenPages(TokenReader tokens) {
    this.tokens = tokens;
  }

  /**
   * @param form shown again, but for the password
   * @param made the token just made
   */
  String page(
      Model model,
      Person person,
      TokenForm form,
      @Nullable String made,
      @Nullable Refusal refusal) {
    model.addAttribute("form", form);
    model.addAttribute("made", made);
    model.addAttribute("periods", TokenForm.PERIODS);
    model.addAttribute("tokens", tokens.of(person.id()));
    model.addAttribute(
        "errors",
        refusal == null ? Map.of() : Map.of(field(refusal.messageKey()), refusal.messageKey()));
    model.addAttribute(
        "argument",
        refusal == null || refusal.arguments().isEmpty() ? null : refusal.arguments().get(0));
    return "people/tokens";
  }

  private static String field(String messageKey) {
    return switch (messageKey) {
      case "people.token.daysWrong" -> "days";
      case "people.token.name.error", "people.token.many" -> "name";
      default -> "password";
    };
  }
}
