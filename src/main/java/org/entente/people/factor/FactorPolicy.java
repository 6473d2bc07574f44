package org.entente.people.factor;

import org.entente.people.Person;
import org.springframework.stereotype.Component;

/** Whose second factor is asked for. Whoever has one is asked for it in any case. */
@Component
public class FactorPolicy {

  private final FactorProperties properties;

  FactorPolicy(FactorProperties properties) {
    this.properties = properties;
  }

  /** Whether this person does not come in without one. */
  public boolean requires(Person person) {
    return properties.roles().stream().anyMatch(person::has);
  }

  /** Whether this person needs one for an action that asks for it. */
  public boolean requiresForActions(Person person) {
    return !properties.optional() || requires(person);
  }
}
