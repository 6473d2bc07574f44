package org.entente.payee;

import java.util.UUID;
import org.entente.shared.Actor;
import org.entente.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is to be paid, as whoever pays them knows them.
 *
 * @param id the person's, or the applicant's where they have no account
 * @param person null for who came by a personal link
 * @param address where mails go
 */
public record Payee(
    UUID id,
    UUID applicant,
    @Nullable UUID person,
    String name,
    String address,
    Language language) {

  /** As history names them. */
  public Actor actor() {
    return person == null ? Actor.outsider(name) : Actor.person(person, name);
  }
}
