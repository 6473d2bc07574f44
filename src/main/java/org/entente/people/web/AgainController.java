package org.entente.people.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.entente.people.CurrentActor;
import org.entente.people.signin.FreshSignIns;
import org.entente.people.signin.Interrupted;
import org.entente.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Signing in again for one action, and on with it. */
@Controller
class AgainController {

  private final FreshSignIns fresh;
  private final CurrentActor current;

  AgainController(FreshSignIns fresh, CurrentActor current) {
    this.fresh = fresh;
    this.current = current;
  }

  @GetMapping("/sign-in/again/{id}")
  ModelAndView page(@PathVariable UUID id, HttpServletRequest request) {
    Interrupted kept = kept(id, request);
    if (!fresh.holds(kept.action())) {
      return ask(kept, null);
    }
    return kept.form()
        ? new ModelAndView("people/again-go-on").addObject("kept", kept)
        : new ModelAndView("redirect:" + kept.path());
  }

  @PostMapping("/sign-in/again/{id}")
  ModelAndView signIn(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String password,
      @RequestParam(defaultValue = "") String code,
      HttpServletRequest request) {
    Interrupted kept = kept(id, request);
    try {
      fresh.signIn(kept.action(), password, code);
      return new ModelAndView("redirect:/sign-in/again/" + id);
    } catch (Refusal refusal) {
      return ask(kept, refusal);
    }
  }

  private ModelAndView ask(Interrupted kept, @Nullable Refusal refusal) {
    return FieldErrors.ofProof(new ModelAndView("people/again"), refusal)
        .addObject("kept", kept)
        .addObject("needsCode", fresh.needsCode(kept.action()))
        .addObject("lacksFactor", fresh.lacksFactor(kept.action()))
        .addObject("signInName", current.person().signInName());
  }

  private static Interrupted kept(UUID id, HttpServletRequest request) {
    return Interrupted.of(request, id).orElseThrow(() -> Refusal.conflict("people.fresh.over"));
  }
}
