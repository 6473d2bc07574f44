package org.entente.grant.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.entente.grant.Call;
import org.entente.grant.CallAccess;
import org.entente.grant.CallChanges;
import org.entente.grant.CallStages;
import org.entente.people.CurrentActor;
import org.entente.shared.Refusal;
import org.entente.web.Formats;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Asking for a later deadline, taking a wish back, and cancelling a call. */
@Controller
class CallChangeController {

  private static final int SHORTEST = 5;
  private static final int LONGEST = 2000;

  private final CallAccess access;
  private final CallChanges changes;
  private final CallStages stages;
  private final Formats formats;
  private final CurrentActor current;

  CallChangeController(
      CallAccess access,
      CallChanges changes,
      CallStages stages,
      Formats formats,
      CurrentActor current) {
    this.access = access;
    this.changes = changes;
    this.stages = stages;
    this.formats = formats;
    this.current = current;
  }

  @GetMapping("/calls/{id}/extend")
  String extension(@PathVariable UUID id, Model model) {
    Call call = get(id);
    show(call, "", "", model);
    model.addAttribute("closesAt", local(call.closesAt()));
    return "grant/extend";
  }

  @PostMapping("/calls/{id}/extend")
  ModelAndView extend(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String closesAt,
      @RequestParam(defaultValue = "") String reason,
      Model model) {
    Call call = get(id);
    Instant later = instant(closesAt);
    String bad = later == null ? "closesAt" : reasonGiven(reason) ? "" : "reason";
    if (later != null && bad.isEmpty()) {
      try {
        changes.requestExtension(id, later, reason.strip(), current.actor());
        return new ModelAndView("redirect:/calls/" + id);
      } catch (Refusal refusal) {
        model.addAttribute("refusal", refusal);
      }
    }
    show(call, reason, bad, model);
    model.addAttribute("closesAt", closesAt);
    return new ModelAndView("grant/extend", model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
  }

  @PostMapping("/calls/{id}/change/withdraw")
  String withdraw(@PathVariable UUID id) {
    get(id);
    changes.withdraw(id, current.actor());
    return "redirect:/calls/" + id;
  }

  @GetMapping("/calls/{id}/cancel")
  String cancellation(@PathVariable UUID id, Model model) {
    Call call = get(id);
    Refusal.raise(stages.objection(id, current.actor()));
    show(call, "", "", model);
    return "grant/cancel";
  }

  @PostMapping("/calls/{id}/cancel")
  ModelAndView cancel(
      @PathVariable UUID id, @RequestParam(defaultValue = "") String reason, Model model) {
    Call call = get(id);
    if (!reasonGiven(reason)) {
      show(call, reason, "reason", model);
      return new ModelAndView("grant/cancel", model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
    }
    stages.cancel(id, reason.strip(), current.actor());
    return new ModelAndView("redirect:/calls/" + id);
  }

  private Call get(UUID id) {
    return access.get(id, current.person().id());
  }

  private static void show(Call call, String reason, String bad, Model model) {
    model.addAttribute("call", call);
    model.addAttribute("reason", reason);
    model.addAttribute("bad", bad);
  }

  private static boolean reasonGiven(String reason) {
    int length = reason.strip().length();
    return length >= SHORTEST && length <= LONGEST;
  }

  private String local(Instant instant) {
    return LocalDateTime.ofInstant(instant, formats.zone())
        .truncatedTo(ChronoUnit.MINUTES)
        .toString();
  }

  private @Nullable Instant instant(String typed) {
    try {
      return LocalDateTime.parse(typed).atZone(formats.zone()).toInstant();
    } catch (DateTimeException e) {
      return null;
    }
  }
}
