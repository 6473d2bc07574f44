package org.entente.payee.web;

import java.util.Map;
import java.util.UUID;
import org.entente.payee.query.DetailsList;
import org.entente.people.People;
import org.entente.people.Role;
import org.entente.web.NavCounts;
import org.springframework.stereotype.Component;

/** How many entries wait for whoever confirms them, beside their place in the navigation. */
@Component
class DetailsCounts implements NavCounts {

  private final DetailsList list;
  private final People people;

  DetailsCounts(DetailsList list, People people) {
    this.list = list;
    this.people = people;
  }

  @Override
  public Map<String, Integer> counts(UUID personId) {
    return people.groupsOf(personId).contains(Role.FINANCE_CONTROLLER.key())
        ? Map.of("bankDetails", list.toConfirm())
        : Map.of();
  }
}
