package org.entente.demo;

import java.util.UUID;
import org.entente.application.Applicant;
import org.entente.application.Applicants;
import org.entente.application.PersonalLinks;
import org.entente.demo.DemoFile.ApplicationFact;
import org.entente.grant.Audience;
import org.entente.shared.Language;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who applies in the demo: the people who sign in, and students who ask for a personal link. */
@Component
@Profile("demo")
class DemoApplicants {

  private final Applicants applicants;
  private final PersonalLinks links;
  private final DemoDesk desk;
  private final JdbcClient jdbc;

  DemoApplicants(Applicants applicants, PersonalLinks links, DemoDesk desk, JdbcClient jdbc) {
    this.applicants = applicants;
    this.links = links;
    this.desk = desk;
    this.jdbc = jdbc;
  }

  Applicant of(ApplicationFact fact, UUID call) {
    return fact.account() ? applicants.known(desk.person(fact.applicant())) : newcomer(fact, call);
  }

  private Applicant newcomer(ApplicationFact fact, UUID call) {
    String address = fact.applicant() + "@university.example";
    links.ask(
        new PersonalLinks.Newcomer(
            fact.name(),
            address,
            Language.valueOf(fact.language()),
            Audience.STUDENTS,
            fact.unit(),
            call),
        fact.applicant());
    return applicants.find(at(address)).orElseThrow();
  }

  /** Only the mail says whose link it is; nobody but its reader can be asked. */
  private UUID at(String address) {
    return jdbc.sql("select id from application_applicant where person is null and address = ?")
        .param(address)
        .query(UUID.class)
        .single();
  }
}
