package org.entente.application.web;

import java.util.UUID;
import org.entente.application.Draft;
import org.entente.application.Waiver;
import org.entente.application.Waivers;
import org.entente.grant.Calls;
import org.entente.people.CurrentActor;
import org.entente.people.People;
import org.entente.people.Person;
import org.entente.people.Role;
import org.entente.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The page of a draft as the office sees it. */
@Component
class WaiverViews {

  private final Waivers waivers;
  private final Calls calls;
  private final People people;
  private final CurrentActor current;

  WaiverViews(Waivers waivers, Calls calls, People people, CurrentActor current) {
    this.waivers = waivers;
    this.calls = calls;
    this.people = people;
    this.current = current;
  }

  ModelAndView page(Draft draft, String reason, String until, @Nullable Refusal refusal) {
    ModelAndView page = new ModelAndView("application/waiver");
    page.addObject(
        "view",
        new WaiverView(
            draft,
            calls.get(draft.call()),
            waivers.of(draft.id()).stream().map(this::line).toList(),
            current.person().has(Role.OFFICER),
            reason,
            until,
            refusal));
    return page;
  }

  private WaiverView.Line line(Waiver waiver) {
    UUID confirmed = waiver.confirmedBy();
    Person reader = current.person();
    boolean confirms = reader.has(Role.OFFICER) || reader.has(Role.VICE_RECTOR);
    return new WaiverView.Line(
        waiver,
        name(waiver.grantedBy()),
        confirmed == null ? null : name(confirmed),
        confirmed == null && confirms && waivers.objection(waiver, reader.actor()).isEmpty());
  }

  private String name(UUID person) {
    return people.find(person).map(Person::displayName).orElse("");
  }
}
