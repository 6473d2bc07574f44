package org.entente.recovery.web;

import java.util.UUID;
import org.entente.people.CurrentActor;
import org.entente.recovery.Recoveries;
import org.entente.recovery.Recovery;
import org.entente.recovery.RecoveryAccess;
import org.entente.recovery.RecoveryRequest;
import org.entente.recovery.RequestAsking;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** One recovery, and what was asked for in it, as the office reads it. */
@Controller
class RecoveryController {

  private final RecoveryAccess access;
  private final Recoveries recoveries;
  private final RequestAsking asking;
  private final RecoveryViews views;
  private final CurrentActor current;

  RecoveryController(
      RecoveryAccess access,
      Recoveries recoveries,
      RequestAsking asking,
      RecoveryViews views,
      CurrentActor current) {
    this.access = access;
    this.recoveries = recoveries;
    this.asking = asking;
    this.views = views;
    this.current = current;
  }

  @GetMapping("/recoveries/{id}")
  String page(@PathVariable UUID id, Model model) {
    show(access.get(id, current.person()), model);
    return "recovery/recovery";
  }

  @GetMapping("/recoveries/{id}/panel")
  String panel(@PathVariable UUID id, Model model) {
    show(access.get(id, current.person()), model);
    return "recovery/parts :: panel";
  }

  private void show(Recovery recovery, Model model) {
    model.addAttribute("view", views.of(recovery, current.person().id()));
  }

  @GetMapping("/recovery-requests/{id}")
  String request(@PathVariable UUID id) {
    RecoveryRequest request = access.request(id, current.person());
    return "redirect:/recoveries/" + request.recovery() + "#request-" + request.number();
  }

  @GetMapping("/recovery-requests/{id}/panel")
  String requestPanel(@PathVariable UUID id, Model model) {
    RecoveryRequest request = access.request(id, current.person());
    show(recoveries.get(request.recovery()), model);
    model.addAttribute("asked", request);
    return "recovery/parts :: requestPanel";
  }

  @PostMapping("/recovery-requests/{id}/withdraw")
  String withdraw(@PathVariable UUID id) {
    RecoveryRequest request = access.request(id, current.person());
    asking.withdraw(id, current.actor());
    return "redirect:/recoveries/" + request.recovery();
  }
}
