package org.entente.people.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import org.entente.people.CurrentActor;
import org.entente.people.SecondFactorCheck;
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

/** Between the password and everything else: the code of whoever has a second factor. */
@Controller
class CodeController {

  private final CurrentActor current;
  private final SecondFactorCheck codes;
  private final FactorDoor door;

  CodeController(CurrentActor current, SecondFactorCheck codes, FactorDoor door) {
    this.current = current;
    this.codes = codes;
    this.door = door;
  }

  @GetMapping("/sign-in/code")
  ModelAndView ask(
      @RequestParam(required = false) @Nullable String back, HttpServletRequest request) {
    Optional<HalfWay> half = HalfWay.of(request);
    if (half.filter(HalfWay::enrolled).isPresent()) {
      return page(ReturnPath.of(back), null);
    }
    return elsewhere(half, ReturnPath.of(back));
  }

  @PostMapping("/sign-in/code")
  ModelAndView take(
      @RequestParam(defaultValue = "") String code,
      @RequestParam(required = false) @Nullable String back,
      HttpServletRequest request) {
    Optional<HalfWay> half = HalfWay.of(request);
    String next = ReturnPath.of(back);
    if (half.filter(HalfWay::enrolled).isEmpty()) {
      return elsewhere(half, next);
    }
    try {
      codes.confirm(half.get().person(), code);
    } catch (Refusal refusal) {
      return page(next, refusal);
    }
    door.passed(request, half.get().person().id());
    return new ModelAndView("redirect:" + next);
  }

  private ModelAndView elsewhere(Optional<HalfWay> half, String back) {
    String stranger = current.signedIn().isPresent() ? back : "/sign-in";
    return new ModelAndView("redirect:" + half.map(each -> each.page(back)).orElse(stranger));
  }

  private static ModelAndView page(String back, @Nullable Refusal refusal) {
    ModelAndView page = FieldErrors.of(new ModelAndView("people/code"), "code", refusal);
    return page.addAllObjects(Map.of("back", back));
  }
}
