package org.entente.testing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.entente.people.Accounts;
import org.entente.people.NewPerson;
import org.entente.people.People;
import org.entente.people.Person;
import org.entente.people.Role;
import org.entente.people.RoleAssignment;
import org.entente.people.Substitutions;
import org.entente.shared.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Persons for one test, whose roles change and who stand in for each other. */
@Component
public class Newcomers {

  /** A house as a whole, to which nothing of the samples belongs. */
  private static final String UNIT = "point";

  private final Accounts accounts;
  private final People people;
  private final Substitutions substitutions;
  private final JdbcClient jdbc;
  private final Clock clock;
  private final List<UUID> made = new ArrayList<>();

  Newcomers(
      Accounts accounts, People people, Substitutions substitutions, JdbcClient jdbc, Clock clock) {
    this.accounts = accounts;
    this.people = people;
    this.substitutions = substitutions;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  public UUID person(Role role) {
    UUID id =
        accounts.create(
            new NewPerson(
                "p" + UUID.randomUUID(),
                "Somebody",
                Language.EN,
                "{noop}none",
                Set.of(new RoleAssignment(role, UNIT))));
    made.add(id);
    return id;
  }

  public Person get(UUID person) {
    return people.find(person).orElseThrow();
  }

  public void become(UUID person, Role role) {
    jdbc.sql("update people_role_assignment set role = :role where person = :person")
        .param("role", role.name())
        .param("person", person)
        .update();
  }

  /** Today. */
  public void standIn(UUID person, UUID substitute) {
    LocalDate today = LocalDate.now(clock);
    substitutions.record(person, substitute, today, today, "Decision 4");
  }

  /** All of them, and whoever stood in: nobody is asked for anything any more. */
  public void leave() {
    for (UUID person : made) {
      jdbc.sql("update people_person set enabled = false where id = :id")
          .param("id", person)
          .update();
      jdbc.sql("update people_substitution set taken_back_at = now() where substitute = :id")
          .param("id", person)
          .update();
    }
    made.clear();
  }
}
