package org.entente.demo;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.people.Accounts;
import org.entente.people.DemoSignIns;
import org.entente.people.MailAddresses;
import org.entente.people.NewPerson;
import org.entente.people.People;
import org.entente.people.RoleAssignment;
import org.entente.people.Units;
import org.entente.shared.Language;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** One person per role, named by the role, all with the same published password. */
@Component
@Profile("demo")
@Order(0)
class DemoPeople implements ApplicationRunner, DemoSignIns {

  private static final String PASSWORD = "entente-demo";

  /** A domain that nobody can own (RFC 2606). */
  private static final String DOMAIN = "@university.example";

  private final People people;
  private final Accounts accounts;
  private final MailAddresses addresses;
  private final Units units;
  private final PasswordEncoder encoder;

  DemoPeople(
      People people,
      Accounts accounts,
      MailAddresses addresses,
      Units units,
      PasswordEncoder encoder) {
    this.people = people;
    this.accounts = accounts;
    this.addresses = addresses;
    this.units = units;
    this.encoder = encoder;
  }

  /** Makes known who is missing, so a start that was cut off is completed by the next. */
  @Override
  public void run(ApplicationArguments arguments) {
    List<DemoPerson> missing =
        DemoPerson.ALL.stream()
            .filter(person -> people.findBySignInName(person.signInName()).isEmpty())
            .toList();
    if (!missing.isEmpty()) {
      DemoUnits.ALL.forEach(units::define);
      String hash = String.valueOf(encoder.encode(PASSWORD));
      missing.forEach(person -> accounts.create(known(person, hash)));
    }
    names().forEach(this::reach);
  }

  private void reach(String name) {
    people
        .findBySignInName(name)
        .filter(person -> addresses.of(person.id()).isEmpty())
        .ifPresent(person -> addresses.change(person.id(), name + DOMAIN));
  }

  private static NewPerson known(DemoPerson person, String hash) {
    Set<RoleAssignment> assignments =
        person.units().stream()
            .map(unit -> new RoleAssignment(person.role(), unit))
            .collect(Collectors.toSet());
    return new NewPerson(person.signInName(), person.displayName(), Language.EN, hash, assignments);
  }

  @Override
  public List<String> names() {
    return DemoPerson.ALL.stream().map(DemoPerson::signInName).toList();
  }

  @Override
  public String password() {
    return PASSWORD;
  }
}
