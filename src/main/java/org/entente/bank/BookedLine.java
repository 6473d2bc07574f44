package org.entente.bank;

import java.time.LocalDate;
import java.util.UUID;
import org.entente.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * A booking on one of our accounts.
 *
 * @param identity the same in whichever file it is told
 * @param order the payment that it belongs to; null where it matches none
 * @param amount negative for what left the account
 * @param contradicts whether it contradicts what was ordered; then it moved nothing
 */
public record BookedLine(
    String identity,
    @Nullable UUID order,
    Money amount,
    boolean returned,
    boolean reversal,
    LocalDate bookedOn,
    boolean contradicts) {}
