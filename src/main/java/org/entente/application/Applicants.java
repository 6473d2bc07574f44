package org.entente.application;

import java.util.Optional;
import java.util.UUID;
import org.entente.people.Person;

/** Who applies. */
public interface Applicants {

  Optional<Applicant> find(UUID id);

  /** The applicant that this person is, if they have applied before. */
  Optional<Applicant> of(Person person);

  /** The same; made known the first time. */
  Applicant known(Person person);
}
