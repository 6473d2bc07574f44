package org.entente.people.signin;

import org.entente.people.IdentityProof;
import org.entente.people.PasswordCheck;
import org.entente.people.Person;
import org.entente.people.SecondFactorCheck;
import org.entente.people.factor.FactorPolicy;
import org.entente.shared.Refusal;
import org.springframework.stereotype.Component;

@Component
class PasswordAndCode implements IdentityProof {

  private final PasswordCheck passwords;
  private final SecondFactorCheck codes;
  private final FactorPolicy policy;

  PasswordAndCode(PasswordCheck passwords, SecondFactorCheck codes, FactorPolicy policy) {
    this.passwords = passwords;
    this.codes = codes;
    this.policy = policy;
  }

  @Override
  public boolean asksForCode(Person person) {
    return codes.enrolled(person.id());
  }

  @Override
  public boolean lacksFactor(Person person) {
    return !codes.enrolled(person.id()) && policy.requiresForActions(person);
  }

  @Override
  public void demand(Person person, String password, String code) {
    if (lacksFactor(person)) {
      throw Refusal.invalid("people.fresh.noFactor");
    }
    passwords.confirm(person.id(), password);
    if (asksForCode(person)) {
      codes.confirm(person, code);
    }
  }
}
