package org.entente.grant.web;

import java.util.Arrays;
import org.entente.grant.Audience;
import org.entente.grant.CallAccess;
import org.entente.grant.query.PublicCalls;
import org.entente.people.CurrentActor;
import org.entente.shared.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Open and coming calls, for everybody. */
@Controller
class PublicCallsController {

  private final PublicCalls calls;
  private final CallAccess access;
  private final CurrentActor current;

  PublicCallsController(PublicCalls calls, CallAccess access, CurrentActor current) {
    this.calls = calls;
    this.access = access;
    this.current = current;
  }

  @GetMapping("/calls")
  String calls(
      @RequestParam(defaultValue = "") String q,
      @RequestParam(name = "for", defaultValue = "") String audience,
      @RequestParam(name = "in", defaultValue = "") String language,
      Model model) {
    Audience wanted = constant(Audience.values(), audience);
    Language spoken = constant(Language.values(), language);
    String words = q.length() > 200 ? q.substring(0, 200) : q;
    model.addAttribute("calls", calls.find(words, wanted, spoken));
    model.addAttribute(
        "staff", current.signedIn().filter(person -> access.reads(person.id())).isPresent());
    model.addAttribute("q", words);
    model.addAttribute("audience", wanted);
    model.addAttribute("language", spoken);
    model.addAttribute("filtered", !words.isBlank() || wanted != null || spoken != null);
    return "grant/calls";
  }

  private static <E extends Enum<E>> @Nullable E constant(E[] values, String name) {
    return Arrays.stream(values).filter(each -> each.name().equals(name)).findFirst().orElse(null);
  }
}
