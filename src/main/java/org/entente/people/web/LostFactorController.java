package org.entente.people.web;

import java.util.Map;
import org.entente.people.CurrentActor;
import org.entente.people.FreshAuthenticationNeeded;
import org.entente.people.LostFactors;
import org.entente.people.Person;
import org.entente.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An administrator takes off the second factor of somebody who has lost it. */
@Controller
class LostFactorController {

  private final CurrentActor current;
  private final LostFactors lost;

  LostFactorController(CurrentActor current, LostFactors lost) {
    this.current = current;
    this.lost = lost;
  }

  @GetMapping("/account/factor/lost")
  ModelAndView page() {
    return page("", "", null);
  }

  @PostMapping("/account/factor/lost")
  ModelAndView takeOff(
      @RequestParam(defaultValue = "") String name,
      @RequestParam(defaultValue = "") String reason,
      RedirectAttributes after) {
    try {
      Person person = lost.takeOff(name.strip(), reason.strip(), current.person());
      after.addFlashAttribute("done", person.displayName());
      return new ModelAndView("redirect:/account/factor/lost");
    } catch (FreshAuthenticationNeeded needed) {
      throw needed;
    } catch (Refusal refusal) {
      return page(name, reason, refusal);
    }
  }

  private static ModelAndView page(String name, String reason, @Nullable Refusal refusal) {
    boolean why = refusal != null && refusal.messageKey().equals("people.lost.reason.error");
    return FieldErrors.of(new ModelAndView("people/factor-lost"), why ? "reason" : "name", refusal)
        .addAllObjects(Map.of("name", name, "reason", reason));
  }
}
