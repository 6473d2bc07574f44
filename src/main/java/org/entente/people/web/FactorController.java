package org.entente.people.web;

import java.util.List;
import org.entente.people.CurrentActor;
import org.entente.people.PasswordCheck;
import org.entente.people.Person;
import org.entente.people.Role;
import org.entente.people.SecondFactorCheck;
import org.entente.people.factor.FactorPolicy;
import org.entente.people.factor.SecondFactors;
import org.entente.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * The second factor of whoever is signed in. Each change needs the password and the factor itself.
 */
@Controller
class FactorController {

  /** What somebody wants to do with it. */
  enum Change {
    SET_UP,
    CODES,
    REMOVE
  }

  private final CurrentActor current;
  private final SecondFactors factors;
  private final FactorPolicy policy;
  private final PasswordCheck passwords;
  private final SecondFactorCheck check;

  FactorController(
      CurrentActor current,
      SecondFactors factors,
      FactorPolicy policy,
      PasswordCheck passwords,
      SecondFactorCheck check) {
    this.current = current;
    this.factors = factors;
    this.policy = policy;
    this.passwords = passwords;
    this.check = check;
  }

  @GetMapping("/account/factor")
  ModelAndView page() {
    return page(current.person(), null);
  }

  @PostMapping("/account/factor")
  ModelAndView change(
      @RequestParam Change change,
      @RequestParam(defaultValue = "") String password,
      @RequestParam(defaultValue = "") String code) {
    Person person = current.person();
    boolean enrolled = check.enrolled(person.id());
    try {
      passwords.confirm(person.id(), password);
      if (enrolled) {
        check.confirm(person, code);
      }
      return done(change, person, enrolled);
    } catch (Refusal refusal) {
      return page(person, refusal);
    }
  }

  private ModelAndView done(Change change, Person person, boolean proved) {
    return switch (change) {
      case SET_UP -> {
        factors.offer(person.id(), proved);
        yield new ModelAndView("redirect:/second-factor");
      }
      case CODES -> {
        requireFactor(proved);
        List<String> codes = factors.newRecoveryCodes(person);
        yield new ModelAndView("people/factor-codes")
            .addObject("codes", codes)
            .addObject("back", "/account/factor");
      }
      case REMOVE -> {
        requireFactor(proved);
        factors.remove(person);
        yield new ModelAndView("redirect:/account/factor");
      }
    };
  }

  private static void requireFactor(boolean proved) {
    if (!proved) {
      throw Refusal.conflict("people.factor.none");
    }
  }

  private ModelAndView page(Person person, @Nullable Refusal refusal) {
    return FieldErrors.ofProof(new ModelAndView("people/factor"), refusal)
        .addObject("since", factors.enrolledAt(person.id()).orElse(null))
        .addObject("left", factors.recoveryCodesLeft(person.id()))
        .addObject("required", policy.requires(person))
        .addObject("administrator", person.has(Role.ADMIN))
        .addObject("signInName", person.signInName());
  }
}
