package org.entente.grant.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.grant.Audience;
import org.entente.grant.Subscriptions;
import org.entente.shared.Language;
import org.entente.shared.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Asking to hear of calls, saying so again, and ending it. Links only ask; a button does. */
@Controller
class SubscriptionController {

  private final Subscriptions subscriptions;

  SubscriptionController(Subscriptions subscriptions) {
    this.subscriptions = subscriptions;
  }

  /** Whoever asks gets the same answer, whatever is known of the address. */
  @PostMapping("/calls/subscriptions")
  String ask(
      @RequestParam(defaultValue = "") String address,
      @RequestParam(name = "for", defaultValue = "") List<String> audience,
      @RequestParam(name = "in", defaultValue = "EN") String language,
      HttpServletRequest request,
      RedirectAttributes after) {
    try {
      subscriptions.ask(
          address,
          Arrays.stream(Language.values())
              .filter(each -> each.name().equals(language))
              .findFirst()
              .orElse(Language.EN),
          Arrays.stream(Audience.values())
              .filter(each -> audience.contains(each.name()))
              .collect(Collectors.toSet()),
          request.getRemoteAddr());
      after.addFlashAttribute("asked", true);
    } catch (Refusal refusal) {
      after.addFlashAttribute("refusal", refusal);
      after.addFlashAttribute("address", address);
    }
    return "redirect:/calls#subscribe";
  }

  @GetMapping("/calls/subscriptions/{token}")
  String confirmation(@PathVariable String token, Model model) {
    model.addAttribute("wish", subscriptions.wish(token).orElse(null));
    model.addAttribute("token", token);
    return "grant/confirm";
  }

  @PostMapping("/calls/subscriptions/{token}")
  String confirm(@PathVariable String token, Model model) {
    model.addAttribute("done", subscriptions.confirm(token));
    return "grant/confirm";
  }

  @GetMapping("/calls/leave/{token}")
  String leaving(@PathVariable String token, Model model) {
    model.addAttribute("wish", subscriptions.leaving(token).orElse(null));
    model.addAttribute("token", token);
    return "grant/leave";
  }

  @PostMapping("/calls/leave/{token}")
  String leave(@PathVariable String token, Model model) {
    subscriptions.leave(token);
    model.addAttribute("done", true);
    return "grant/leave";
  }
}
