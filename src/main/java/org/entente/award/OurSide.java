package org.entente.award;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.partner.Partner;
import org.entente.partner.Partners;
import org.entente.people.People;
import org.entente.people.Person;
import org.entente.people.Role;
import org.entente.people.RoleAssignment;
import org.entente.people.Unit;
import org.entente.people.Units;
import org.entente.shared.Language;
import org.springframework.stereotype.Component;

/** Which of our institutions grants an award: the one where the call's officer works. */
@Component
class OurSide {

  private final Partners partners;
  private final People people;
  private final Units units;

  OurSide(Partners partners, People people, Units units) {
    this.partners = partners;
    this.people = people;
    this.units = units;
  }

  /** The officer's unit; {@code international} where they have none left. */
  String unit(UUID officer) {
    return codes(officer).stream().findFirst().orElse("international");
  }

  /** The institution it belongs to, else the first of ours. */
  UUID institution(UUID officer) {
    List<Partner> own = partners.own();
    return codes(officer).stream()
        .flatMap(code -> units.find(code).stream())
        .map(Unit::office)
        .flatMap(office -> own.stream().filter(each -> office.equals(each.name(Language.EN))))
        .findFirst()
        .orElseGet(() -> own.get(0))
        .id();
  }

  private List<String> codes(UUID officer) {
    Optional<Person> person = people.find(officer);
    return person.stream()
        .flatMap(each -> each.assignments().stream())
        .sorted(
            Comparator.comparing((RoleAssignment each) -> each.role() != Role.OFFICER)
                .thenComparing(RoleAssignment::unit))
        .map(RoleAssignment::unit)
        .toList();
  }
}
