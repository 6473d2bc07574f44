package org.entente.payee;

import java.util.Optional;
import java.util.UUID;
import org.entente.people.MailAddresses;
import org.entente.shared.Actor;
import org.entente.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Who must not confirm: whoever entered the details, in person or through another, and whoever is
 * paid on them, also where they came by a link to their own mail address. What they are today does
 * not matter, what they did does.
 */
@Component
class DetailsFourEyes {

  private final MailAddresses addresses;

  DetailsFourEyes(MailAddresses addresses) {
    this.addresses = addresses;
  }

  Optional<Refusal> objection(Details details, Actor actor) {
    Actor entered = details.entered();
    if (actor.involves(entered.personId()) || actor.involves(entered.onBehalfOf())) {
      return Optional.of(Refusal.forbidden("payee.own.entered"));
    }
    boolean own =
        actor.involves(details.payee().person())
            || actor.involves(details.payee().id())
            || reached(details, actor.personId())
            || reached(details, actor.onBehalfOf());
    return own ? Optional.of(Refusal.forbidden("payee.own.paid")) : Optional.empty();
  }

  private boolean reached(Details details, @Nullable UUID person) {
    return person != null
        && addresses
            .of(person)
            .filter(known -> known.address().equalsIgnoreCase(details.payee().address()))
            .isPresent();
  }
}
