package org.entente.people.query;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.entente.people.People;
import org.entente.people.Person;
import org.entente.people.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The directory of persons, read from the tables each time: roles change while people work. */
@Component
class Directory implements People {

  private static final String IN_GROUP =
      """
       where p.enabled and exists (
         select 1 from people_role_assignment g
          where g.person = p.id and g.role = :role
            and (cast(:unit as text) is null or g.unit = :unit))
       order by p.display_name, p.id
      """;

  private static final String STANDS_IN =
      """
       where p.enabled and p.id in (
         select s.person from people_substitution s
          where s.substitute = :substitute and s.taken_back_at is null
            and :today between s.from_day and s.until_day)
       order by p.display_name, p.id
      """;

  private static final String STAND_INS =
      """
       where p.enabled and p.id in (
         select s.substitute from people_substitution s
          where s.person = any(:persons) and s.taken_back_at is null
            and :today between s.from_day and s.until_day)
       order by p.display_name, p.id
      """;

  private final JdbcClient jdbc;
  private final Clock clock;

  Directory(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Override
  public Optional<Person> find(UUID id) {
    return jdbc.sql(PersonReader.SELECT + " where p.id = :id")
        .param("id", id)
        .query(PersonReader::person)
        .optional();
  }

  @Override
  public Optional<Person> findBySignInName(String signInName) {
    return jdbc.sql(PersonReader.SELECT + " where p.sign_in_name = :name")
        .param("name", signInName.toLowerCase(Locale.ROOT))
        .query(PersonReader::person)
        .optional();
  }

  @Override
  public List<Person> inGroup(String group) {
    String[] parts = group.split("@", 2);
    return jdbc.sql(PersonReader.SELECT + IN_GROUP)
        .param("role", Role.ofKey(parts[0]).name())
        .param("unit", parts.length == 2 ? parts[1] : null)
        .query(PersonReader::person)
        .list();
  }

  @Override
  public List<Person> standsInFor(UUID personId) {
    return jdbc.sql(PersonReader.SELECT + STANDS_IN)
        .param("substitute", personId)
        .param("today", LocalDate.now(clock))
        .query(PersonReader::person)
        .list();
  }

  @Override
  public List<Person> standInsFor(Set<UUID> persons) {
    return jdbc.sql(PersonReader.SELECT + STAND_INS)
        .param("persons", persons.toArray(UUID[]::new))
        .param("today", LocalDate.now(clock))
        .query(PersonReader::person)
        .list();
  }

  @Override
  public Set<String> groupsOf(UUID personId) {
    Set<String> groups = new TreeSet<>();
    find(personId).ifPresent(person -> groups.addAll(person.groups()));
    standsInFor(personId).forEach(person -> groups.addAll(person.groups()));
    return groups;
  }
}
