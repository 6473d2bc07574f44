package org.entente.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.database.Times;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What a panel has to know of applications, of thousands at once: read from their own module's
 * tables, since there they come one by one and with everything that was answered.
 */
@Repository
class EligibleApplications {

  private final JdbcClient jdbc;

  EligibleApplications(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Eligible ones of a call that nobody reviews yet. */
  List<ToReview> waiting(UUID call) {
    return jdbc.sql(
            """
            select a.id, a.reference, a.unit, a.submitted_at, p.person,
              array(select v.decided_by from application_verdict v where v.application = a.id
                union select v.on_behalf from application_verdict v
                 where v.application = a.id and v.on_behalf is not null) as deciders
              from application a join application_applicant p on p.id = a.applicant
             where a.call_id = :call and a.status = 'ELIGIBLE'
               and not exists (select 1 from review_case c where c.application = a.id)
             order by a.reference
            """)
        .param("call", call)
        .query(EligibleApplications::row)
        .list();
  }

  boolean anyWaiting(UUID call) {
    return jdbc.sql(
            """
            select exists (select 1 from application a
             where a.call_id = :call and a.status = 'ELIGIBLE'
               and not exists (select 1 from review_case c where c.application = a.id))
            """)
        .param("call", call)
        .query(Boolean.class)
        .single();
  }

  /** Who decided on its eligibility, and on whose behalf, as things are now. */
  Set<UUID> deciders(UUID application) {
    return Set.copyOf(
        jdbc.sql(
                """
                select decided_by from application_verdict where application = :application
                union select on_behalf from application_verdict
                 where application = :application and on_behalf is not null
                """)
            .param("application", application)
            .query(UUID.class)
            .list());
  }

  /** Whether one of these persons has applied to the call, whatever became of it. */
  boolean applied(UUID call, Set<UUID> persons) {
    return jdbc.sql(
            """
            select exists (select 1 from application a
              join application_applicant p on p.id = a.applicant
             where a.call_id = :call and a.reference is not null
               and p.person = any(cast(:persons as uuid[])))
            """)
        .param("call", call)
        .param("persons", persons.toArray(UUID[]::new))
        .query(Boolean.class)
        .single();
  }

  /** Whether one of these persons decided on the eligibility of an application of the call. */
  boolean decided(UUID call, Set<UUID> persons) {
    return jdbc.sql(
            """
            select exists (select 1 from application a
              join application_verdict v on v.application = a.id
             where a.call_id = :call and (v.decided_by = any(cast(:persons as uuid[]))
               or v.on_behalf = any(cast(:persons as uuid[]))))
            """)
        .param("call", call)
        .param("persons", persons.toArray(UUID[]::new))
        .query(Boolean.class)
        .single();
  }

  private static ToReview row(ResultSet row, int number) throws SQLException {
    UUID person = row.getObject("person", UUID.class);
    Stream<UUID> deciders = Stream.of((UUID[]) row.getArray("deciders").getArray());
    Set<UUID> barred =
        Stream.concat(Stream.ofNullable(person), deciders).collect(Collectors.toSet());
    return new ToReview(
        row.getObject("id", UUID.class),
        row.getString("reference"),
        row.getString("unit"),
        barred,
        Times.instant(row, "submitted_at"));
  }
}
