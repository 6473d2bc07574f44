package org.entente.application;

/**
 * What one row of the decision table {@code grant-eligibility} found.
 *
 * @param criterion what it is about
 * @param rule id of the row; its words are the message {@code decision.grant-eligibility.<rule>}
 * @param version of the table
 */
public record Finding(String criterion, String rule, boolean passed, int version) {

  public String messageKey() {
    return "decision." + EligibilityRules.DECISION + "." + rule;
  }
}
