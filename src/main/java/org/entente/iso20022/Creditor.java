package org.entente.iso20022;

import org.jspecify.annotations.Nullable;

/**
 * Who is paid, and on which account.
 *
 * @param address not asked of SEPA credit transfers, of all others
 * @param bank not asked of SEPA credit transfers, of all others
 */
public record Creditor(
    String name, @Nullable PostalAddress address, AccountNumber account, @Nullable BankCode bank) {}
