package org.entente.people.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.entente.people.CurrentActor;
import org.entente.people.PasswordCheck;
import org.entente.people.Person;
import org.entente.people.TokenScope;
import org.entente.people.Tokens;
import org.entente.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What programs sign in with for whoever is signed in. */
@Controller
class TokenController {

  private final CurrentActor current;
  private final Tokens tokens;
  private final TokenPages pages;
  private final PasswordCheck check;

  TokenController(CurrentActor current, Tokens tokens, TokenPages pages, PasswordCheck check) {
    this.current = current;
    this.tokens = tokens;
    this.pages = pages;
    this.check = check;
  }

  @GetMapping("/account/tokens")
  String page(Model model) {
    return pages.page(model, current.person(), TokenForm.EMPTY, null, null);
  }

  /** The token stands in this one answer and is kept nowhere, not even until after a redirect. */
  @PostMapping("/account/tokens")
  String make(@ModelAttribute TokenForm form, Model model, HttpServletResponse response) {
    Person person = current.person();
    try {
      check.confirm(person.id(), form.password());
      TokenScope scope = form.scope();
      String made = tokens.make(person.id(), form.name(), scope, form.days());
      return pages.page(model, person, TokenForm.EMPTY, made, null);
    } catch (Refusal refusal) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      @Nullable String none = null;
      return pages.page(model, person, form, none, refusal);
    }
  }

  @PostMapping("/account/tokens/{id}/revoke")
  String revoke(@PathVariable UUID id) {
    tokens.revoke(id, current.person().id());
    return "redirect:/account/tokens";
  }
}
