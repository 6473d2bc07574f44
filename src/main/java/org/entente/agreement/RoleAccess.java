package org.entente.agreement;

import java.util.UUID;
import org.entente.people.People;
import org.entente.people.Person;
import org.entente.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reading rights by role, and by unit for unit heads. */
@Service
@Transactional(readOnly = true)
class RoleAccess implements AgreementAccess {

  private final AgreementStore store;
  private final People people;

  RoleAccess(AgreementStore store, People people) {
    this.store = store;
    this.people = people;
  }

  @Override
  public Reader reader(Person person) {
    return Reader.of(person.id(), people.groupsOf(person.id()));
  }

  @Override
  public boolean mayRead(UUID personId, UUID agreementId) {
    Reader reader = Reader.of(personId, people.groupsOf(personId));
    return store.find(agreementId).filter(reader::reads).isPresent();
  }

  @Override
  public Agreement get(UUID agreementId, Person person) {
    return store.find(agreementId).filter(reader(person)::reads).orElseThrow(Refusal::notFound);
  }
}
