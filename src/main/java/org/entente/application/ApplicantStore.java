package org.entente.application;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.entente.database.Times;
import org.entente.grant.Audience;
import org.entente.shared.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code application_applicant}. */
@Repository
class ApplicantStore {

  private final JdbcClient jdbc;
  private final Clock clock;

  ApplicantStore(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  Optional<Applicant> find(UUID id) {
    return jdbc.sql(
            "select p.*, p.unit as applicant_unit from application_applicant p where id = :id")
        .param("id", id)
        .query(ApplicantStore::row)
        .optional();
  }

  Optional<Applicant> ofPerson(UUID person) {
    return jdbc.sql(
            "select p.*, p.unit as applicant_unit from application_applicant p where person = :person")
        .param("person", person)
        .query(ApplicantStore::row)
        .optional();
  }

  /** Who came by a link under this address. */
  Optional<Applicant> at(String address) {
    return jdbc.sql(
            """
            select p.*, p.unit as applicant_unit from application_applicant p
             where person is null and lower(address) = lower(:address)
            """)
        .param("address", address)
        .query(ApplicantStore::row)
        .optional();
  }

  /** Somebody who is known already stays as they are. */
  void add(Applicant applicant) {
    jdbc.sql(
            """
            insert into application_applicant
              (id, person, name, address, language, audience, unit, known_at)
            values (:id, :person, :name, :address, :language, :audience, :unit, :now)
            on conflict do nothing
            """)
        .param("id", applicant.id())
        .param("person", applicant.person())
        .param("name", applicant.name())
        .param("address", applicant.address())
        .param("language", applicant.language().name())
        .param("audience", applicant.audience().name())
        .param("unit", applicant.unit())
        .param("now", Times.column(clock.instant()))
        .update();
  }

  /** A person as they are called and reached today. */
  void update(Applicant applicant) {
    jdbc.sql(
            """
            update application_applicant set name = :name, address = :address,
              language = :language, audience = :audience, unit = :unit
            where id = :id and (name, address, language, audience, unit)
              is distinct from (:name, :address, :language, :audience, :unit)
            """)
        .param("id", applicant.id())
        .param("name", applicant.name())
        .param("address", applicant.address())
        .param("language", applicant.language().name())
        .param("audience", applicant.audience().name())
        .param("unit", applicant.unit())
        .update();
  }

  static Applicant row(ResultSet row, int number) throws SQLException {
    return of(row, "id");
  }

  /**
   * @param id column that holds the applicant's id
   */
  static Applicant of(ResultSet row, String id) throws SQLException {
    return new Applicant(
        row.getObject(id, UUID.class),
        row.getObject("person", UUID.class),
        row.getString("name"),
        row.getString("address"),
        Language.valueOf(row.getString("language")),
        Audience.valueOf(row.getString("audience")),
        row.getString("applicant_unit"));
  }
}
