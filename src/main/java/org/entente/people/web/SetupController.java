package org.entente.people.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.entente.people.CurrentActor;
import org.entente.people.Person;
import org.entente.people.factor.SecondFactors;
import org.entente.people.factor.Setup;
import org.entente.people.signin.FactorDoor;
import org.entente.people.signin.HalfWay;
import org.entente.people.signin.ReturnPath;
import org.entente.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Sets up the app with a QR code and a first code of it: for whoever is signed in and has asked for
 * it there, and for whoever does not come in without and has none.
 */
@Controller
class SetupController {

  private final CurrentActor current;
  private final SecondFactors factors;
  private final FactorDoor door;

  SetupController(CurrentActor current, SecondFactors factors, FactorDoor door) {
    this.current = current;
    this.factors = factors;
    this.door = door;
  }

  @GetMapping("/second-factor")
  ModelAndView page(
      @RequestParam(required = false) @Nullable String back, HttpServletRequest request) {
    Optional<Person> person = person(request);
    return person.isEmpty() ? elsewhere(request) : page(person.get(), back, null);
  }

  /** Only at sign-in; whoever is signed in starts under their preferences, with the password. */
  @PostMapping("/second-factor/start")
  String start(@RequestParam(required = false) @Nullable String back, HttpServletRequest request) {
    Optional<HalfWay> half = HalfWay.of(request).filter(each -> !each.enrolled());
    half.ifPresent(each -> factors.offer(each.person().id(), false));
    return "redirect:" + half.map(each -> each.page(ReturnPath.of(back))).orElse("/account/factor");
  }

  /** The recovery codes stand in this one answer, and nowhere else. */
  @PostMapping("/second-factor")
  ModelAndView confirm(
      @RequestParam(defaultValue = "") String code,
      @RequestParam(required = false) @Nullable String back,
      HttpServletRequest request) {
    Optional<Person> person = person(request);
    if (person.isEmpty()) {
      return elsewhere(request);
    }
    Optional<List<String>> codes = factors.confirm(person.get(), code);
    if (codes.isEmpty()) {
      return page(person.get(), back, Refusal.invalid("people.factor.code.wrong"));
    }
    door.passed(request, person.get().id());
    return new ModelAndView("people/factor-codes")
        .addObject("codes", codes.get())
        .addObject(
            "back", current.signedIn().isPresent() ? "/account/factor" : ReturnPath.of(back));
  }

  /** Whoever half came in with a factor has to give its code, not to set up another. */
  private Optional<Person> person(HttpServletRequest request) {
    return current
        .signedIn()
        .or(() -> HalfWay.of(request).filter(half -> !half.enrolled()).map(HalfWay::person));
  }

  private static ModelAndView elsewhere(HttpServletRequest request) {
    return new ModelAndView(
        "redirect:" + HalfWay.of(request).map(half -> half.page("/")).orElse("/sign-in"));
  }

  private ModelAndView page(Person person, @Nullable String back, @Nullable Refusal refusal) {
    Setup setup = factors.offered(person).orElse(null);
    if (setup == null && current.signedIn().isPresent()) {
      return new ModelAndView("redirect:/account/factor");
    }
    return FieldErrors.of(new ModelAndView("people/factor-setup"), "code", refusal)
        .addObject("setup", setup)
        .addObject("back", ReturnPath.of(back));
  }
}
