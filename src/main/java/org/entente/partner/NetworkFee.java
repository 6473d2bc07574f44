package org.entente.partner;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What we owe a network for one period.
 *
 * @param label what it is for, {@code Membership 2026}
 * @param currency ISO 4217
 * @param paidOn null while it is not paid
 */
public record NetworkFee(
    UUID id,
    UUID networkId,
    String label,
    BigDecimal amount,
    String currency,
    LocalDate dueOn,
    @Nullable LocalDate paidOn) {}
