package org.entente.people.factor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.entente.people.Accounts;
import org.entente.people.NewPerson;
import org.entente.people.Person;
import org.entente.people.Role;
import org.entente.people.RoleAssignment;
import org.entente.secret.SecretBox;
import org.entente.shared.Language;
import org.entente.testing.EntenteTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** When keys change, factors move under the new one, and nobody notices. */
@EntenteTest
class FactorColumnTest {

  @Autowired JdbcClient jdbc;
  @Autowired SecretBox box;
  @Autowired FactorSecrets secrets;
  @Autowired FactorRows rows;
  @Autowired Accounts accounts;
  @Autowired TransactionTemplate transaction;

  @Test
  void movesUnderTheNewKey() {
    transaction.executeWithoutResult(
        undone -> {
          undone.setRollbackOnly();
          UUID person = somebody();
          String sealed = secrets.next(person);
          rows.enrol(new FactorRows.Offer(person, sealed, false, Instant.EPOCH), 0, Instant.EPOCH);
          FactorColumn column = new FactorColumn(jdbc, new FactorSecrets(new AnotherKey(box)));
          assertThat(column.keys()).contains(sealed.split("\\.")[1]);
          assertThat(column.renew()).isPositive();
          String renewed = rows.find(person).orElseThrow().secret();
          assertThat(renewed).isNotEqualTo(sealed);
          assertThat(secrets.open(person, renewed)).isEqualTo(secrets.open(person, sealed));
          assertThat(new FactorColumn(jdbc, secrets).renew()).isZero();
        });
  }

  /** Roles name who needs one at sign-in; actions need one of everybody outside the demo. */
  @Test
  void asksForOneByRoleAndByAction() {
    Person rector = person(Role.RECTOR);
    Person student = person(Role.STUDENT);
    FactorPolicy office = new FactorPolicy(new FactorProperties(Set.of(Role.RECTOR), false));
    assertThat(office.requires(rector)).isTrue();
    assertThat(office.requires(student)).isFalse();
    assertThat(office.requiresForActions(student)).isTrue();
    FactorPolicy demo = new FactorPolicy(new FactorProperties(Set.of(Role.RECTOR), true));
    assertThat(demo.requiresForActions(student)).isFalse();
    assertThat(demo.requiresForActions(rector)).isTrue();
  }

  private UUID somebody() {
    return accounts.create(
        new NewPerson("p" + UUID.randomUUID(), "Somebody", Language.EN, "none", Set.of()));
  }

  private static Person person(Role role) {
    return new Person(
        new UUID(0, 1),
        "somebody",
        "Somebody",
        Language.EN,
        true,
        Set.of(new RoleAssignment(role, "genie-chimique")));
  }

  /** Everything is under a key on its way out. */
  private record AnotherKey(SecretBox box) implements SecretBox {

    @Override
    public String seal(byte[] open, String purpose) {
      return box.seal(open, purpose);
    }

    @Override
    public byte[] open(String sealed, String purpose) {
      return box.open(sealed, purpose);
    }

    @Override
    public boolean outdated(String sealed) {
      return true;
    }
  }
}
