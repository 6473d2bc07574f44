package org.entente.application;

import java.time.Clock;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import org.entente.grant.Audience;
import org.entente.people.MailAddress;
import org.entente.people.MailAddresses;
import org.entente.people.Person;
import org.entente.people.Role;
import org.entente.people.RoleAssignment;
import org.entente.shared.Ids;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Applicants in their table; of a person, as the directory says it. */
@Service
@Transactional
class StoredApplicants implements Applicants {

  private final ApplicantStore store;
  private final MailAddresses addresses;
  private final Clock clock;

  StoredApplicants(ApplicantStore store, MailAddresses addresses, Clock clock) {
    this.store = store;
    this.addresses = addresses;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Applicant> find(UUID id) {
    return store.find(id);
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Applicant> of(Person person) {
    return store.ofPerson(person.id());
  }

  @Override
  public Applicant known(Person person) {
    Optional<Applicant> before = store.ofPerson(person.id());
    UUID id = before.map(Applicant::id).orElseGet(() -> Ids.next(clock));
    Applicant now =
        new Applicant(
            id,
            person.id(),
            person.displayName(),
            addresses.of(person.id()).map(MailAddress::address).orElse(""),
            person.language(),
            audience(person),
            unit(person));
    if (before.isPresent()) {
      store.update(now);
    } else {
      store.add(now);
    }
    return store.ofPerson(person.id()).orElseThrow();
  }

  private static Audience audience(Person person) {
    if (person.has(Role.STUDENT)) {
      return Audience.STUDENTS;
    }
    return person.has(Role.PROFESSOR) || person.has(Role.DEAN)
        ? Audience.PROFESSORS
        : Audience.STAFF;
  }

  /** Of several the first, so that it is the same each time. */
  private static String unit(Person person) {
    return person.assignments().stream()
        .map(RoleAssignment::unit)
        .min(Comparator.naturalOrder())
        .orElse("");
  }
}
