package org.entente.award;

import java.util.UUID;
import org.entente.application.Applicant;
import org.entente.shared.Actor;
import org.entente.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * Who gets an award, as the application named them.
 *
 * @param person null for who came by a personal link
 */
public record Beneficiary(
    UUID applicant,
    @Nullable UUID person,
    String name,
    String address,
    Language language,
    String unit) {

  static Beneficiary of(Applicant applicant) {
    return new Beneficiary(
        applicant.id(),
        applicant.person(),
        applicant.name(),
        applicant.address(),
        applicant.language(),
        applicant.unit());
  }

  /**
   * Whose bank details they are paid on: the person’s, or of who came by a link the applicant’s.
   */
  public UUID payee() {
    return person == null ? applicant : person;
  }

  /** As history names them. */
  public Actor actor() {
    return person == null ? Actor.outsider(name) : Actor.person(person, name);
  }
}
