package org.entente.agreement;

import java.util.List;
import java.util.UUID;
import org.entente.partner.Partners;
import org.entente.people.Person;
import org.entente.people.Role;
import org.entente.people.RoleAssignment;
import org.entente.people.Unit;
import org.entente.people.Units;
import org.entente.shared.Language;
import org.springframework.stereotype.Component;

/** The unit whose head is asked about a proposal. */
@Component
public class ProposingUnit {

  private final Partners partners;
  private final Units units;

  ProposingUnit(Partners partners, Units units) {
    this.partners = partners;
    this.units = units;
  }

  /**
   * The proposer's unit at the institution that agrees, else their first one.
   *
   * @param ownPartner our institution
   */
  public String of(Person person, UUID ownPartner) {
    String office = partners.find(ownPartner).map(partner -> partner.name(Language.EN)).orElse("");
    List<String> codes =
        person.assignments().stream()
            .sorted(java.util.Comparator.comparing(ProposingUnit::rank))
            .map(RoleAssignment::unit)
            .toList();
    return codes.stream()
        .filter(code -> units.find(code).map(Unit::office).filter(office::equals).isPresent())
        .findFirst()
        .orElseGet(() -> codes.get(0));
  }

  private static String rank(RoleAssignment assignment) {
    boolean proposes = assignment.role() == Role.PROPOSER || assignment.role() == Role.PROFESSOR;
    return (proposes ? "0" : "1") + assignment.unit();
  }
}
