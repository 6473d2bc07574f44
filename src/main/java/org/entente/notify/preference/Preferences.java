package org.entente.notify.preference;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalTime;
import java.util.UUID;
import org.entente.audit.AuditEvent;
import org.entente.audit.AuditLog;
import org.entente.people.People;
import org.entente.people.Person;
import org.entente.shared.CaseRef;
import org.entente.shared.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What people chose. */
@Component
public class Preferences {

  private final JdbcClient jdbc;
  private final ApplicationEventPublisher events;
  private final People people;
  private final AuditLog audit;

  Preferences(JdbcClient jdbc, ApplicationEventPublisher events, People people, AuditLog audit) {
    this.jdbc = jdbc;
    this.events = events;
    this.people = people;
    this.audit = audit;
  }

  public Preference of(UUID person) {
    return jdbc.sql(
            """
            select delivery, digest_at, quiet_from, quiet_until from notify_preference
             where person_id = :person
            """)
        .param("person", person)
        .query(Preferences::preference)
        .optional()
        .orElse(Preference.USUAL);
  }

  /** What was held by an older choice is looked at again. */
  @Transactional
  public void choose(UUID person, Preference preference) {
    note(person, of(person), preference);
    jdbc.sql(
            """
            insert into notify_preference (person_id, delivery, digest_at, quiet_from, quiet_until)
            values (:person, :delivery, :digest, :from, :until)
            on conflict (person_id) do update set delivery = excluded.delivery,
              digest_at = excluded.digest_at, quiet_from = excluded.quiet_from,
              quiet_until = excluded.quiet_until
            """)
        .param("person", person)
        .param("delivery", preference.delivery().name())
        .param("digest", preference.digestAt())
        .param("from", preference.quietFrom())
        .param("until", preference.quietUntil())
        .update();
    events.publishEvent(new Chosen(person));
  }

  private void note(UUID id, Preference old, Preference now) {
    Person person = people.find(id).orElseThrow(Refusal::notFound);
    audit.record(
        AuditEvent.of(CaseRef.person(id), "notify.preferencesChosen", person.actor())
            .changed("mails", old.delivery(), now.delivery())
            .changed("digestAt", old.digestAt(), now.digestAt())
            .changed("quietHours", quiet(old), quiet(now)));
  }

  private static String quiet(Preference preference) {
    return preference.quietFrom() == null
        ? "NONE"
        : preference.quietFrom() + "–" + preference.quietUntil();
  }

  private static Preference preference(ResultSet row, int number) throws SQLException {
    return new Preference(
        Delivery.valueOf(row.getString("delivery")),
        row.getObject("digest_at", LocalTime.class),
        row.getObject("quiet_from", LocalTime.class),
        row.getObject("quiet_until", LocalTime.class));
  }

  /** A person chose how to be written to; published in the transaction that keeps it. */
  public record Chosen(UUID person) {}
}
