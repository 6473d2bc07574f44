package org.entente.people.signin;

import java.util.Map;
import java.util.Set;
import org.entente.people.Accounts;
import org.entente.people.NewPerson;
import org.entente.people.PasswordRules;
import org.entente.people.Role;
import org.entente.people.RoleAssignment;
import org.entente.people.Unit;
import org.entente.people.Units;
import org.entente.people.query.Standings;
import org.entente.shared.Language;
import org.entente.shared.LocalizedText;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Outside the demo there is no account that somebody did not choose a password for. */
@Component
@Profile("!demo")
class FirstAdministrator implements ApplicationRunner {

  private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);
  private static final Unit HOUSE =
      new Unit(
          "administration",
          new LocalizedText(
              Map.of(
                  Language.EN, "Administration",
                  Language.FR, "Administration",
                  Language.ES, "Administración",
                  Language.AR, "الإدارة")),
          "",
          null);

  private final Standings standings;
  private final Accounts accounts;
  private final Units units;
  private final PasswordRules rules;
  private final PasswordEncoder encoder;
  private final SignInProperties properties;

  FirstAdministrator(
      Standings standings,
      Accounts accounts,
      Units units,
      PasswordRules rules,
      PasswordEncoder encoder,
      SignInProperties properties) {
    this.standings = standings;
    this.accounts = accounts;
    this.units = units;
    this.rules = rules;
    this.encoder = encoder;
    this.properties = properties;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    if (!standings.nobody()) {
      return;
    }
    String password = properties.adminPassword();
    if (password == null || password.isEmpty()) {
      LOG.warn(
          "Nobody can sign in yet: set ENTENTE_ADMIN_PASSWORD (12 characters or more) and start"
              + " again, and there is a person \"admin\".");
      return;
    }
    create(password);
  }

  private void create(String password) {
    rules.check(password, "admin");
    units.define(HOUSE);
    accounts.create(
        new NewPerson(
            "admin",
            "Administrator",
            Language.EN,
            String.valueOf(encoder.encode(password)),
            Set.of(new RoleAssignment(Role.ADMIN, HOUSE.code()))));
    LOG.info("There is now a person \"admin\", with the password of ENTENTE_ADMIN_PASSWORD.");
  }
}
