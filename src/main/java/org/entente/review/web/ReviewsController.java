package org.entente.review.web;

import java.util.List;
import java.util.UUID;
import org.entente.people.CurrentActor;
import org.entente.review.Reviewing;
import org.entente.review.query.OwnReview;
import org.entente.review.query.OwnReviews;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A reviewer's own list: what waits, how far they are, what they have done. */
@Controller
class ReviewsController {

  private static final int PAGE = 50;

  private final CurrentActor current;
  private final OwnReviews reviews;
  private final Reviewing reviewing;

  ReviewsController(CurrentActor current, OwnReviews reviews, Reviewing reviewing) {
    this.current = current;
    this.reviews = reviews;
    this.reviewing = reviewing;
  }

  /**
   * @param show {@code done} for those that are over; anything else for those that wait
   * @param after the last of the page before
   */
  @GetMapping("/reviews")
  String list(
      @RequestParam(defaultValue = "open") String show,
      @RequestParam(required = false) @Nullable UUID after,
      Model model) {
    UUID person = current.person().id();
    boolean done = show.equals("done");
    OwnReview last = after == null ? null : reviews.one(person, after).orElse(null);
    List<OwnReview> rows =
        done ? reviews.done(person, last, PAGE) : reviews.open(person, last, PAGE);
    model.addAttribute("progress", reviews.progress(person));
    model.addAttribute("rows", rows);
    model.addAttribute("over", done);
    model.addAttribute("due", reviewing.due());
    model.addAttribute("next", rows.size() == PAGE ? rows.get(PAGE - 1).id() : null);
    return "review/reviews";
  }
}
