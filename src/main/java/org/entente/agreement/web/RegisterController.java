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
  String register(@RequestParam MultiValueMap<String, String> sent, Model model) {
    model.addAttribute("view", views.view(RegisterRequest.of(sent), current.person()));
    return "agreement/register";
  }
}
