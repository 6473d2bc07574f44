package org.entente.agreement.web;

import org.entente.people.CurrentActor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The register of agreements. */
@Controller
class RegisterController {

  private final RegisterViews views;
  private final CurrentActor current;

  RegisterController(RegisterViews views, CurrentActor current) {
    this.views = views;
    this.current = current;
  }

  @GetMapping("/agreements")
  String register(
      @RequestParam MultiValueMap<String, String> sent,
      @RequestParam(name = "with", defaultValue = "") String partnerName,
      Model model) {
    RegisterRequest request = RegisterRequest.of(sent);
    if (!partnerName.isBlank()) {
      return "redirect:" + views.narrowed(request, partnerName.strip());
    }
    model.addAttribute("view", views.view(request, current.person()));
    return "agreement/register";
  }
}
