package org.entente.tasklist.web;

import java.util.Map;
import java.util.UUID;
import org.entente.people.People;
import org.entente.tasklist.query.Inbox;
import org.entente.tasklist.query.Reader;
import org.entente.tasklist.query.TaskFilter;
import org.entente.tasklist.query.TaskView;
import org.entente.web.NavCounts;
import org.springframework.stereotype.Component;

/** How many tasks wait for the reader: theirs, beside "Inbox" in the navigation. */
@Component
class InboxCounts implements NavCounts {

  private final Inbox inbox;
  private final People people;

  InboxCounts(Inbox inbox, People people) {
    this.inbox = inbox;
    this.people = people;
  }

  @Override
  public Map<String, Integer> counts(UUID personId) {
    return people
        .find(personId)
        .map(person -> Reader.of(person, people))
        .map(
            reader ->
                Map.of("inbox", inbox.count(TaskFilter.of(TaskView.MINE), reader, InboxViews.CAP)))
        .orElse(Map.of());
  }
}
