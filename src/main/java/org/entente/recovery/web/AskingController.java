package org.entente.recovery.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.entente.people.CurrentActor;
import org.entente.recovery.OffsetTargets;
import org.entente.recovery.Recovery;
import org.entente.recovery.RecoveryAccess;
import org.entente.recovery.RequestAsking;
import org.entente.recovery.RequestKind;
import org.entente.shared.Money;
import org.entente.shared.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * The office notes money that came or was returned, or asks for something that another person
 * decides on.
 */
@Controller
class AskingController {

  private static final String RECEIPT = "/recoveries/{id}/receipt";
  private static final String RETURN = "/recoveries/{id}/return";
  private static final String PLAN = "/recoveries/{id}/plan";
  private static final String OFFSET = "/recoveries/{id}/offset";
  private static final String WAIVER = "/recoveries/{id}/waiver";
  private static final String WRITE_OFF = "/recoveries/{id}/write-off";
  private static final int MOST_PARTS = AskForm.ROWS;

  private final RecoveryAccess access;
  private final RequestAsking asking;
  private final OffsetTargets targets;
  private final CurrentActor current;
  private final Clock clock;

  AskingController(
      RecoveryAccess access,
      RequestAsking asking,
      OffsetTargets targets,
      CurrentActor current,
      Clock clock) {
    this.access = access;
    this.asking = asking;
    this.targets = targets;
    this.current = current;
    this.clock = clock;
  }

  @GetMapping({RECEIPT, RETURN, PLAN, OFFSET, WAIVER, WRITE_OFF})
  String blank(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String parts,
      HttpServletRequest request,
      Model model) {
    Recovery recovery = access.get(id, current.person());
    RequestKind kind = kind(request);
    Money most = Asking.most(kind, recovery);
    show(recovery, kind, AskForm.blank(most, LocalDate.now(clock), parts(parts)), model);
    return "recovery/ask";
  }

  /** The last part of the address names it. */
  private static RequestKind kind(HttpServletRequest request) {
    String path = request.getRequestURI();
    return Asking.kind(path.substring(path.lastIndexOf('/') + 1));
  }

  private static int parts(String typed) {
    return typed.matches("[0-9]{1,2}") ? Math.min(Integer.parseInt(typed), MOST_PARTS) : 3;
  }

  private void show(Recovery recovery, RequestKind kind, AskForm form, Model model) {
    model.addAttribute("recovery", recovery);
    model.addAttribute("kind", kind);
    model.addAttribute("most", Asking.most(kind, recovery));
    model.addAttribute("form", form);
    model.addAttribute("rows", AskForm.ROWS);
    model.addAttribute("targets", kind == RequestKind.OFFSET ? targets.all(recovery) : List.of());
  }

  @PostMapping({RECEIPT, RETURN, PLAN, OFFSET, WAIVER, WRITE_OFF})
  ModelAndView ask(
      @PathVariable UUID id,
      @RequestParam MultiValueMap<String, String> sent,
      HttpServletRequest request,
      Model model) {
    Recovery recovery = access.get(id, current.person());
    RequestKind asked = kind(request);
    AskForm form = AskForm.of(sent);
    try {
      asking.ask(id, form.request(asked, recovery.currency()), current.actor());
      return new ModelAndView("redirect:/recoveries/" + id);
    } catch (Refusal refusal) {
      if (refusal.kind() != Refusal.Kind.INVALID) {
        throw refusal;
      }
      show(recovery, asked, form, model);
      model.addAttribute("refusal", refusal);
      return new ModelAndView("recovery/ask", model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
    }
  }
}
