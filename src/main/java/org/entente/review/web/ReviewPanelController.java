package org.entente.review.web;

import java.util.UUID;
import org.entente.people.CurrentActor;
import org.entente.people.Person;
import org.entente.review.BlindReading;
import org.entente.review.ReviewAccess;
import org.entente.review.ReviewCase;
import org.entente.review.Reviewing;
import org.entente.review.Scoring;
import org.entente.review.query.OwnReviews;
import org.entente.shared.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What stands beside a task of a review: no more than may be known before a declaration. */
@Controller
class ReviewPanelController {

  private final CurrentActor current;
  private final Reviewing reviewing;
  private final Scoring scoring;
  private final BlindReading reading;
  private final OwnReviews own;
  private final ReviewAccess access;

  ReviewPanelController(
      CurrentActor current,
      Reviewing reviewing,
      Scoring scoring,
      BlindReading reading,
      OwnReviews own,
      ReviewAccess access) {
    this.current = current;
    this.reviewing = reviewing;
    this.scoring = scoring;
    this.reading = reading;
    this.own = own;
    this.access = access;
  }

  @GetMapping("/reviews/{id}/panel")
  String panel(@PathVariable UUID id, Model model) {
    Person person = current.person();
    ReviewCase review = reviewing.find(id).orElseThrow(Refusal::notFound);
    boolean staff = access.reads(review.call(), person);
    if (!staff && own.partIn(person.id(), id).isEmpty()) {
      throw Refusal.notFound();
    }
    UUID part = reviewing.parts(review.id()).get(0);
    model.addAttribute("review", review);
    model.addAttribute("staff", staff);
    model.addAttribute("outline", reading.outline(scoring.get(part), PartPages.reader()));
    return "review/panel :: panel";
  }
}
