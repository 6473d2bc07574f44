package org.entente.iso20022;

/** Who pays, and from which account. */
public record Debtor(String name, PostalAddress address, AccountNumber account, BankCode bank) {}
