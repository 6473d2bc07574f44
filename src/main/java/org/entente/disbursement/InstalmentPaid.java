package org.entente.disbursement;

import java.util.UUID;
import org.entente.shared.Money;

/** The bank has paid an instalment, and the book says so; published in that transaction. */
public record InstalmentPaid(UUID award, int instalment, UUID order, Money amount) {}
