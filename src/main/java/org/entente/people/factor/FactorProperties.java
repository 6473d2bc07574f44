package org.entente.people.factor;

import java.util.Set;
import org.entente.people.Role;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who needs a second factor.
 *
 * @param roles whoever holds one of them signs in with a code: those who approve and those who pay
 * @param optional true: where an action asks for the second factor, whoever has none and holds none
 *     of these roles may do without; for the demo
 */
@ConfigurationProperties("entente.second-factor")
record FactorProperties(
    @DefaultValue({
          "unit-head",
          "officer",
          "legal",
          "registrar",
          "data-protection",
          "finance-officer",
          "finance-controller",
          "finance-director",
          "presidents-office",
          "rector",
          "vice-rector",
          "dean",
          "panel-chair",
          "admin"
        })
        Set<Role> roles,
    @DefaultValue("false") boolean optional) {

  FactorProperties {
    roles = Set.copyOf(roles);
  }
}
