package org.entente.application;

import java.util.UUID;
import org.entente.people.MailAddresses;
import org.entente.shared.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Whether somebody would decide on their own application: in person, on behalf of the applicant, or
 * on one that came by a link to their own mail address.
 */
@Component
class OwnCases {

  private final MailAddresses addresses;

  OwnCases(MailAddresses addresses) {
    this.addresses = addresses;
  }

  boolean own(Applicant applicant, Actor actor) {
    return applicant.is(actor)
        || reached(applicant, actor.personId())
        || reached(applicant, actor.onBehalfOf());
  }

  private boolean reached(Applicant applicant, @Nullable UUID person) {
    return person != null
        && addresses
            .of(person)
            .filter(known -> known.address().equalsIgnoreCase(applicant.address()))
            .isPresent();
  }
}
