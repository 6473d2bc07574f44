package org.entente.review.web;

import java.util.UUID;
import org.entente.people.People;
import org.entente.people.Person;
import org.entente.review.Panel;
import org.entente.review.PanelRankings;
import org.entente.review.ReviewPanels;
import org.entente.shared.Actor;
import org.entente.shared.Refusal;
import org.springframework.stereotype.Component;

/** The chair, or who stands in for them, wants an application reviewed once more. */
@Component
class AnotherReview {

  private static final int SHORTEST = 5;
  private static final int LONGEST = 2000;

  private final ReviewPanels panels;
  private final PanelRankings rankings;
  private final People people;

  AnotherReview(ReviewPanels panels, PanelRankings rankings, People people) {
    this.panels = panels;
    this.rankings = rankings;
    this.people = people;
  }

  void ask(UUID call, int number, String reason, Person person) {
    Actor actor = asChair(panels.find(call).orElseThrow(Refusal::notFound), person);
    if (reason.length() < SHORTEST || reason.length() > LONGEST) {
      throw Refusal.invalid("review.error.reason", SHORTEST, LONGEST);
    }
    rankings.askAnotherFirst(call, number, reason, actor);
  }

  private Actor asChair(Panel panel, Person person) {
    if (panel.chair().equals(person.id())) {
      return person.actor();
    }
    return people.standsInFor(person.id()).stream()
        .filter(other -> other.id().equals(panel.chair()))
        .findFirst()
        .map(other -> person.actor().onBehalfOf(other.id(), other.displayName()))
        .orElseThrow(() -> Refusal.forbidden("review.error.chairOnly"));
  }
}
