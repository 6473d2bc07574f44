package org.entente.application.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.entente.application.Appeals;
import org.entente.application.Application;
import org.entente.application.Applications;
import org.entente.application.Draft;
import org.entente.application.Withdrawals;
import org.entente.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What an applicant does with what they submitted: withdraw it, or appeal. */
@Controller
class OwnStepsController {

  private static final int LONGEST = 2000;

  private final ApplicantDoor door;
  private final Applications applications;
  private final Withdrawals withdrawals;
  private final Appeals appeals;
  private final OwnViews views;

  OwnStepsController(
      ApplicantDoor door,
      Applications applications,
      Withdrawals withdrawals,
      Appeals appeals,
      OwnViews views) {
    this.door = door;
    this.applications = applications;
    this.withdrawals = withdrawals;
    this.appeals = appeals;
    this.views = views;
  }

  @GetMapping("/my/applications/{id}/withdraw")
  String askToWithdraw(@PathVariable UUID id, HttpServletRequest request, Model model) {
    Draft draft = door.own(id, request);
    if (draft.status().ended()) {
      throw Refusal.conflict("application.withdraw.ended");
    }
    model.addAttribute("draft", draft);
    model.addAttribute("reference", applications.find(id).map(Application::reference).orElse(null));
    return "application/withdraw";
  }

  @PostMapping("/my/applications/{id}/withdraw")
  String withdraw(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String reason,
      HttpServletRequest request) {
    door.own(id, request);
    String said = reason.strip();
    withdrawals.withdraw(id, said.substring(0, Math.min(said.length(), LONGEST)));
    return "redirect:/my/applications/" + id;
  }

  @GetMapping("/my/applications/{id}/appeal")
  ModelAndView askToAppeal(@PathVariable UUID id, HttpServletRequest request) {
    door.own(id, request);
    OwnView view = views.of(applications.get(id));
    if (!view.appealable()) {
      throw Refusal.conflict("application.appeal.none");
    }
    return appeal(view, "", null);
  }

  @PostMapping("/my/applications/{id}/appeal")
  ModelAndView appeal(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String words,
      HttpServletRequest request) {
    door.own(id, request);
    try {
      appeals.make(id, words);
      return new ModelAndView("redirect:/my/applications/" + id);
    } catch (Refusal refusal) {
      return appeal(views.of(applications.get(id)), words, refusal);
    }
  }

  private static ModelAndView appeal(OwnView view, String words, @Nullable Refusal refusal) {
    ModelAndView page = new ModelAndView("application/appeal");
    page.addObject("view", view);
    page.addObject("words", words);
    page.addObject("refusal", refusal);
    page.setStatus(refusal == null ? HttpStatus.OK : HttpStatus.valueOf(refusal.kind().status()));
    return page;
  }
}
