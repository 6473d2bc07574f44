package org.entente.people.query;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.entente.people.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the absence page shows. */
@Component
public class Absences {

  private static final String MINE =
      """
      select s.id, other.display_name as name, s.from_day, s.until_day, s.mandate,
             s.taken_back_at is not null as taken_back,
             s.taken_back_at is null and s.until_day >= :today as standing
        from people_substitution s join people_person other on other.id = s.substitute
       where s.person = :person order by s.from_day desc, s.id desc limit 50
      """;

  private static final String FOR_OTHERS =
      """
      select s.id, other.display_name as name, s.from_day, s.until_day, s.mandate,
             false as taken_back, true as standing
        from people_substitution s join people_person other on other.id = s.person
       where s.substitute = :person and s.taken_back_at is null and s.until_day >= :today
       order by s.from_day, s.id limit 50
      """;

  private final JdbcClient jdbc;
  private final Clock clock;

  Absences(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Who stands in for this person, latest first, with what was taken back. */
  public List<Absence> of(UUID person) {
    return list(MINE, person);
  }

  /** For whom this person stands in, now and later. */
  public List<Absence> coveredBy(UUID person) {
    return list(FOR_OTHERS, person);
  }

  /** Whom this person may ask to stand in. */
  public List<Person> substitutes(UUID person) {
    return jdbc.sql(
            PersonReader.SELECT + " where p.enabled and p.id <> :id order by p.display_name, p.id")
        .param("id", person)
        .query(PersonReader::person)
        .list();
  }

  private List<Absence> list(String sql, UUID person) {
    return jdbc.sql(sql)
        .param("person", person)
        .param("today", LocalDate.now(clock))
        .query(Absence.class)
        .list();
  }

  /**
   * A line of the page.
   *
   * @param name of the other one
   * @param standing true while it holds or is still to come
   */
  public record Absence(
      UUID id,
      String name,
      LocalDate fromDay,
      LocalDate untilDay,
      @Nullable String mandate,
      boolean takenBack,
      boolean standing) {}
}
