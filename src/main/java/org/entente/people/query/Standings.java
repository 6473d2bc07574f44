package org.entente.people.query;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What sign-in and sessions ask of the database. */
@Component
public class Standings {

  private final JdbcClient jdbc;

  Standings(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public Optional<Standing> of(UUID person) {
    return jdbc.sql(PersonReader.SELECT + " where p.id = :id")
        .param("id", person)
        .query(PersonReader::standing)
        .optional();
  }

  public Optional<Standing> named(String signInName) {
    return jdbc.sql(PersonReader.SELECT + " where p.sign_in_name = :name")
        .param("name", signInName)
        .query(PersonReader::standing)
        .optional();
  }

  public Optional<String> passwordHash(UUID person) {
    return jdbc.sql("select password_hash from people_person where id = :id")
        .param("id", person)
        .query(String.class)
        .optional();
  }

  public boolean nobody() {
    return jdbc.sql("select not exists (select 1 from people_person)")
        .query(Boolean.class)
        .single();
  }
}
