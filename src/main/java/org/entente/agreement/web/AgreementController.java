package org.entente.agreement.web;

import java.util.UUID;
import org.entente.agreement.Agreement;
import org.entente.agreement.AgreementAccess;
import org.entente.people.CurrentActor;
import org.entente.people.Person;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One agreement: its page, and the panel beside its tasks. */
@Controller
class AgreementController {

  private final AgreementAccess access;
  private final AgreementViews views;
  private final CurrentActor current;

  AgreementController(AgreementAccess access, AgreementViews views, CurrentActor current) {
    this.access = access;
    this.views = views;
    this.current = current;
  }

  @GetMapping("/agreements/{id}")
  String page(@PathVariable UUID id, Model model) {
    show(id, model);
    return "agreement/agreement";
  }

  @GetMapping("/agreements/{id}/panel")
  String panel(@PathVariable UUID id, Model model) {
    show(id, model);
    return "agreement/panel :: panel";
  }

  private void show(UUID id, Model model) {
    Person reader = current.person();
    Agreement agreement = access.get(id, reader);
    model.addAttribute("view", views.of(agreement, reader));
  }
}
