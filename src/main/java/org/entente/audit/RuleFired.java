package org.entente.audit;

/**
 * A row of a decision table that decided something.
 *
 * @param decision key of the decision, {@code agreement-route}
 * @param version deployed version of its table
 * @param row rule ids that fired, comma-separated in table order
 */
public record RuleFired(String decision, int version, String row) {}
