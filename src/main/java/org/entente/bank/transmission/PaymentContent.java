package org.entente.bank.transmission;

import org.entente.iso20022.Creditor;
import org.jspecify.annotations.Nullable;

/** What of a payment nobody may read in the database. */
public record PaymentContent(Creditor creditor, String remittance, @Nullable String purpose) {}
