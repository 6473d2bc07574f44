package org.entente.demo;

import static org.entente.people.Role.ADMIN;
import static org.entente.people.Role.AUDITOR;
import static org.entente.people.Role.DATA_PROTECTION;
import static org.entente.people.Role.DEAN;
import static org.entente.people.Role.FINANCE_CONTROLLER;
import static org.entente.people.Role.FINANCE_DIRECTOR;
import static org.entente.people.Role.FINANCE_OFFICER;
import static org.entente.people.Role.LEGAL;
import static org.entente.people.Role.OFFICER;
import static org.entente.people.Role.PANEL_CHAIR;
import static org.entente.people.Role.PRESIDENTS_OFFICE;
import static org.entente.people.Role.PROFESSOR;
import static org.entente.people.Role.PROPOSER;
import static org.entente.people.Role.RECTOR;
import static org.entente.people.Role.REGISTRAR;
import static org.entente.people.Role.REVIEWER;
import static org.entente.people.Role.STUDENT;
import static org.entente.people.Role.UNIT_HEAD;
import static org.entente.people.Role.VICE_RECTOR;

import java.util.List;
import org.entente.people.Role;

/** Somebody of the demo. */
record DemoPerson(String signInName, String displayName, Role role, List<String> units) {

  static final List<DemoPerson> ALL =
      List.of(
          in("proposer", "Proposer", PROPOSER, DemoUnits.ACADEMIC),
          in("unit-head", "Unit head", UNIT_HEAD, DemoUnits.ACADEMIC),
          house("officer", "International officer", OFFICER),
          house("legal", "Legal counsel", LEGAL),
          house("registrar", "Registrar", REGISTRAR),
          house("data-protection", "Data protection officer", DATA_PROTECTION),
          house("finance-officer", "Finance officer", FINANCE_OFFICER),
          house("finance-controller", "Finance controller", FINANCE_CONTROLLER),
          house("finance-director", "Finance director", FINANCE_DIRECTOR),
          house("presidents-office", "President’s office", PRESIDENTS_OFFICE),
          house("rector", "Rector", RECTOR),
          house("vice-rector", "Vice-rector", VICE_RECTOR),
          in("dean", "Dean", DEAN, DemoUnits.ACADEMIC),
          in("reviewer1", "Reviewer 1", REVIEWER, List.of("imt-digital")),
          in("reviewer2", "Reviewer 2", REVIEWER, List.of("ppu-engineering")),
          in("reviewer3", "Reviewer 3", REVIEWER, List.of("genie-chimique")),
          in("reviewer4", "Reviewer 4", REVIEWER, List.of("foundation-programmes")),
          house("panel-chair", "Panel chair", PANEL_CHAIR),
          in("student", "Student", STUDENT, List.of("genie-chimique")),
          in("professor", "Professor", PROFESSOR, DemoUnits.ACADEMIC),
          house("auditor", "Auditor", AUDITOR),
          house("admin", "Administrator", ADMIN));

  private static DemoPerson in(String name, String called, Role role, List<String> units) {
    return new DemoPerson(name, called, role, units);
  }

  private static DemoPerson house(String name, String called, Role role) {
    return new DemoPerson(name, called, role, List.of("point"));
  }
}
