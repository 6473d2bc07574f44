package org.entente.application.web;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.entente.application.ApplicationStatus;
import org.entente.application.Draft;
import org.entente.application.Drafts;
import org.entente.application.Waivers;
import org.entente.people.CurrentActor;
import org.entente.shared.Refusal;
import org.entente.web.Formats;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Leave to come late: an officer grants it, another person confirms. */
@Controller
class WaiverController {

  private final Waivers waivers;
  private final WaiverViews views;
  private final Drafts drafts;
  private final CurrentActor current;
  private final Formats formats;

  WaiverController(
      Waivers waivers, WaiverViews views, Drafts drafts, CurrentActor current, Formats formats) {
    this.waivers = waivers;
    this.views = views;
    this.drafts = drafts;
    this.current = current;
    this.formats = formats;
  }

  @PostMapping("/applications/{id}/waiver")
  ModelAndView grant(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String reason,
      @RequestParam(defaultValue = "") String until) {
    Draft draft = drafts.find(id).orElseThrow(Refusal::notFound);
    try {
      waivers.grant(id, reason, instant(until), current.actor());
      return new ModelAndView("redirect:/applications/" + id);
    } catch (Refusal refusal) {
      if (draft.status() != ApplicationStatus.DRAFT) {
        throw refusal;
      }
      ModelAndView page = views.page(draft, reason, until, refusal);
      page.setStatus(HttpStatus.valueOf(refusal.kind().status()));
      return page;
    }
  }

  @PostMapping("/applications/{id}/waiver/{waiver}/confirm")
  String confirm(@PathVariable UUID id, @PathVariable UUID waiver) {
    if (waivers.of(id).stream().noneMatch(each -> each.id().equals(waiver))) {
      throw Refusal.notFound();
    }
    waivers.confirm(waiver, current.actor());
    return "redirect:/applications/" + id;
  }

  private Instant instant(String typed) {
    try {
      return LocalDateTime.parse(typed).atZone(formats.zone()).toInstant();
    } catch (DateTimeParseException e) {
      throw Refusal.invalid("application.waiver.past");
    }
  }
}
