package org.entente.application;

import java.util.UUID;
import org.entente.grant.Audience;
import org.entente.shared.Actor;
import org.entente.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * Who applies: a person who signs in, or somebody who came by a personal link.
 *
 * @param person null for who came by a link
 * @param address where mails go; empty for a person of whom none is known
 * @param unit code of the unit they belong to, empty where they named none
 */
public record Applicant(
    UUID id,
    @Nullable UUID person,
    String name,
    String address,
    Language language,
    Audience audience,
    String unit) {

  /** As history names them. */
  public Actor actor() {
    return person == null ? Actor.outsider(name) : Actor.person(person, name);
  }

  /** Nobody decides on what they applied for, in person or on somebody's behalf. */
  public boolean is(Actor actor) {
    return actor.involves(person);
  }
}
