package org.entente.iso20022;

import org.entente.shared.Money;

/**
 * The payments of one file that go under the same rules in the same currency.
 *
 * @param id under which banks answer for the group as a whole
 * @param sum of its payments, exact
 */
public record PaymentGroup(String id, PaymentProfile profile, int payments, Money sum) {}
