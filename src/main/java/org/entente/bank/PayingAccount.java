package org.entente.bank;

import java.util.Currency;
import org.entente.iso20022.Debtor;
import org.entente.shared.Money;

/**
 * One of our accounts that beneficiaries are paid from.
 *
 * @param id as the configuration calls it; permanent
 * @param name for people
 * @param releaseLimit above it a third person releases a payment
 */
public record PayingAccount(
    String id,
    String name,
    Currency currency,
    Channel channel,
    Debtor debtor,
    Money releaseLimit) {}
