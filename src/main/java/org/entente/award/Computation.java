package org.entente.award;

import java.util.List;
import org.entente.audit.RuleFired;
import org.entente.grant.Grant;
import org.entente.shared.ContentHash;
import org.entente.shared.Money;

/**
 * What an award amounts to. It never changes: an approval belongs to its hash.
 *
 * @param derivation lines that sum to the amount
 * @param rule the rates that fired
 * @param plan instalments that sum to the amount
 * @param hash of snapshot, stay, amount, derivation and plan
 */
public record Computation(
    Money amount,
    List<Grant.Line> derivation,
    RuleFired rule,
    List<Instalment> plan,
    ContentHash hash) {

  public Computation {
    derivation = List.copyOf(derivation);
    plan = List.copyOf(plan);
  }
}
