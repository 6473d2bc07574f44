package org.entente.award.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.entente.award.Award;
import org.entente.award.AwardOffers;
import org.entente.award.AwardStatus;
import org.entente.award.AwardWords;
import org.entente.document.BlobStore;
import org.entente.grant.Calls;
import org.entente.shared.Refusal;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The beneficiary's own award: what is offered, and their answer. */
@Controller
class OwnAwardController {

  private static final int LONGEST = 2000;

  private final AwardDoor door;
  private final AwardOffers offers;
  private final AwardViews views;
  private final AwardWords words;
  private final Calls calls;
  private final BlobStore blobs;

  OwnAwardController(
      AwardDoor door,
      AwardOffers offers,
      AwardViews views,
      AwardWords words,
      Calls calls,
      BlobStore blobs) {
    this.door = door;
    this.offers = offers;
    this.views = views;
    this.words = words;
    this.calls = calls;
    this.blobs = blobs;
  }

  /** The mail leads here: whoever has no session yet is told how to come in. */
  @GetMapping("/my/awards/{id}")
  String page(@PathVariable UUID id, HttpServletRequest request, Model model) {
    if (!door.passed(request)) {
      return "application/door";
    }
    show(door.own(id, request), model);
    return "award/own";
  }

  private void show(Award award, Model model) {
    model.addAttribute("award", award);
    model.addAttribute("badge", AwardBadge.of(award.status()));
    model.addAttribute("call", calls.get(award.call()));
    model.addAttribute("host", words.host(award, AwardViews.language()));
    model.addAttribute("rates", views.rates(award.computation()));
    model.addAttribute("standings", views.standings(award));
    model.addAttribute("owed", views.owed(award));
  }

  @GetMapping("/my/awards/{id}/letter")
  ResponseEntity<byte[]> letter(@PathVariable UUID id, HttpServletRequest request) {
    return Letters.of(door.own(id, request), blobs);
  }

  @GetMapping("/my/awards/{id}/accept")
  String askToAccept(@PathVariable UUID id, HttpServletRequest request, Model model) {
    show(open(id, request), model);
    return "award/accept";
  }

  @PostMapping("/my/awards/{id}/accept")
  String accept(@PathVariable UUID id, HttpServletRequest request) {
    door.own(id, request);
    offers.accept(id);
    return "redirect:/my/awards/" + id;
  }

  @GetMapping("/my/awards/{id}/decline")
  String askToDecline(@PathVariable UUID id, HttpServletRequest request, Model model) {
    show(open(id, request), model);
    return "award/decline";
  }

  @PostMapping("/my/awards/{id}/decline")
  String decline(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String reason,
      HttpServletRequest request) {
    door.own(id, request);
    String said = reason.strip();
    offers.decline(id, said.substring(0, Math.min(said.length(), LONGEST)));
    return "redirect:/my/awards/" + id;
  }

  private Award open(UUID id, HttpServletRequest request) {
    Award award = door.own(id, request);
    if (award.status() != AwardStatus.OFFERED) {
      throw Refusal.conflict("award.answer.over", award.reference());
    }
    return award;
  }
}
