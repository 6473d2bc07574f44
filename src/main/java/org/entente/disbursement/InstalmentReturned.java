package org.entente.disbursement;

import java.util.UUID;
import org.entente.shared.Money;

/**
 * What was paid of an instalment came back from the bank, and the book says so; published in that
 * transaction.
 *
 * @param givenUp what its beneficiary had given back of it, and is theirs again; zero for nothing
 */
public record InstalmentReturned(
    UUID award, int instalment, UUID order, Money amount, Money givenUp) {}
