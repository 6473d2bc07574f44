package org.entente.review;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.entente.people.Role;
import org.entente.shared.Notice;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells reviewers and officers. Reviewers hear of an application by its number only. */
@Component
class ReviewNotices {

  private final ApplicationEventPublisher events;

  ReviewNotices(ApplicationEventPublisher events) {
    this.events = events;
  }

  /** {@code reminded}, {@code warned}, {@code replaced} or {@code ended}. */
  void reviewer(String what, UUID assignment, UUID reviewer, ReviewCase reviewed, String call) {
    Notice notice =
        new Notice(
            "review." + what + ":" + assignment,
            Set.of(reviewer),
            Set.of(),
            "notice.review." + what,
            List.of(call, Integer.toString(reviewed.number())),
            "/reviews");
    events.publishEvent(what.equals("warned") ? notice.thatPresses() : notice);
  }

  void cancelled(UUID call, Collection<UUID> reviewers, String reference) {
    events.publishEvent(
        new Notice(
            "review.cancelled:" + call,
            Set.copyOf(reviewers),
            Set.of(),
            "notice.review.cancelled",
            List.of(reference),
            "/reviews"));
  }

  /** An application became eligible when the ranking stood already. */
  void cameTooLate(UUID application, String reference, String call) {
    events.publishEvent(
        new Notice(
            "review.cameTooLate:" + application,
            Set.of(),
            Set.of(Role.OFFICER.key()),
            "notice.review.cameTooLate",
            List.of(reference, call),
            "/applications/" + application));
  }
}
