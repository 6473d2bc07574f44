package org.entente.award.web;

import java.util.UUID;
import org.entente.award.Award;
import org.entente.award.AwardAccess;
import org.entente.award.AwardDecisions;
import org.entente.document.BlobStore;
import org.entente.people.CurrentActor;
import org.entente.people.Person;
import org.entente.shared.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One award: its page, its letter, and the way back of a decision. */
@Controller
class AwardController {

  private static final int SHORTEST = 5;
  private static final int LONGEST = 2000;

  private final AwardAccess access;
  private final AwardViews views;
  private final AwardDecisions decisions;
  private final BlobStore blobs;
  private final CurrentActor current;

  AwardController(
      AwardAccess access,
      AwardViews views,
      AwardDecisions decisions,
      BlobStore blobs,
      CurrentActor current) {
    this.access = access;
    this.views = views;
    this.decisions = decisions;
    this.blobs = blobs;
    this.current = current;
  }

  @GetMapping("/awards/{id}")
  String page(@PathVariable UUID id, Model model) {
    show(id, model);
    return "award/award";
  }

  @GetMapping("/awards/{id}/panel")
  String panel(@PathVariable UUID id, Model model) {
    show(id, model);
    return "award/panel :: panel";
  }

  private void show(UUID id, Model model) {
    Person reader = current.person();
    model.addAttribute("view", views.of(access.get(id, reader), reader));
  }

  @GetMapping("/awards/{id}/letter")
  ResponseEntity<byte[]> letter(@PathVariable UUID id) {
    return Letters.of(access.get(id, current.person()), blobs);
  }

  @GetMapping("/awards/{id}/take-back")
  String askBack(@PathVariable UUID id, Model model) {
    Award award = access.get(id, current.person());
    if (!decisions.revocable(id, current.actor())) {
      throw Refusal.conflict("award.takeBack.told", award.reference());
    }
    model.addAttribute("award", award);
    model.addAttribute("reason", "");
    return "award/take-back";
  }

  @PostMapping("/awards/{id}/take-back")
  ModelAndView takeBack(
      @PathVariable UUID id, @RequestParam(defaultValue = "") String reason, Model model) {
    Award award = access.get(id, current.person());
    String given = reason.strip();
    if (given.length() < SHORTEST || given.length() > LONGEST) {
      model.addAttribute("award", award);
      model.addAttribute("reason", reason);
      model.addAttribute("bad", true);
      return new ModelAndView("award/take-back", model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
    }
    decisions.takeBack(id, given, current.actor());
    return new ModelAndView("redirect:/awards/" + id);
  }
}
