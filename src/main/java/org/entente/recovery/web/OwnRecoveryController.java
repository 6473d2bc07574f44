package org.entente.recovery.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.entente.recovery.NewRequest;
import org.entente.recovery.PlanLine;
import org.entente.recovery.Recovery;
import org.entente.recovery.RequestAsking;
import org.entente.shared.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What a beneficiary owes, what became of it, and what they can do about it. */
@Controller
class OwnRecoveryController {

  private final RecoveryDoor door;
  private final RecoveryViews views;
  private final RequestAsking asking;
  private final Clock clock;

  OwnRecoveryController(RecoveryDoor door, RecoveryViews views, RequestAsking asking, Clock clock) {
    this.door = door;
    this.views = views;
    this.asking = asking;
    this.clock = clock;
  }

  /** The mail leads here: whoever has no session yet is told how to come in. */
  @GetMapping("/my/recoveries/{id}")
  String page(@PathVariable UUID id, HttpServletRequest request, Model model) {
    if (!door.passed(request)) {
      return "application/door";
    }
    show(door.own(id, request), "", "", model);
    return "recovery/own";
  }

  @GetMapping("/my/awards/{award}/recovery")
  String ofAward(@PathVariable UUID award, HttpServletRequest request) {
    return door.ofAward(award, request)
        .map(found -> "redirect:/my/recoveries/" + found.id())
        .orElse("redirect:/my/awards/" + award);
  }

  private void show(Recovery recovery, String why, String objection, Model model) {
    model.addAttribute("view", views.of(recovery, null));
    model.addAttribute("why", why);
    model.addAttribute("objection", objection);
  }

  @PostMapping("/my/recoveries/{id}/instalments")
  ModelAndView instalments(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "3") String parts,
      @RequestParam(defaultValue = "") String why,
      HttpServletRequest request,
      Model model) {
    Recovery recovery = door.own(id, request);
    return sent(recovery, why, "", model, plan(recovery, parts, why));
  }

  private NewRequest plan(Recovery recovery, String typed, String why) {
    int parts = typed.matches("[0-9]{1,2}") ? Math.max(1, Integer.parseInt(typed)) : 1;
    return NewRequest.plan(
        PlanLine.equal(recovery.tally().free(), parts, LocalDate.now(clock).plusMonths(1)),
        why.strip());
  }

  @PostMapping("/my/recoveries/{id}/objection")
  ModelAndView objection(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String reason,
      HttpServletRequest request,
      Model model) {
    Recovery recovery = door.own(id, request);
    return sent(recovery, "", reason, model, NewRequest.objection(reason.strip()));
  }

  private ModelAndView sent(
      Recovery recovery, String why, String objection, Model model, NewRequest wanted) {
    try {
      asking.askByBeneficiary(recovery.id(), wanted, views.beneficiary(recovery));
      return new ModelAndView("redirect:/my/recoveries/" + recovery.id());
    } catch (Refusal refusal) {
      if (refusal.kind() != Refusal.Kind.INVALID) {
        throw refusal;
      }
      show(recovery, why, objection, model);
      model.addAttribute("refusal", refusal);
      return new ModelAndView("recovery/own", model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
    }
  }
}
