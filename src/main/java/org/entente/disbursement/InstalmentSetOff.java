package org.entente.disbursement;

import java.util.UUID;
import org.entente.shared.Money;

/**
 * A part of an instalment was set off against what its beneficiary owes, and the book counts it as
 * paid; published in that transaction.
 *
 * @param claim as the cut named it
 */
public record InstalmentSetOff(UUID claim, UUID disbursement, Money amount) {}
