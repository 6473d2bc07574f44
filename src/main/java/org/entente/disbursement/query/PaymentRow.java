package org.entente.disbursement.query;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.entente.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * One line of the list: an instalment with its last order.
 *
 * @param order null before one was made
 * @param orderReference null before one was made
 */
public record PaymentRow(
    UUID id,
    String reference,
    UUID award,
    String awardReference,
    int instalment,
    String beneficiary,
    Money amount,
    PaymentStanding standing,
    @Nullable Instant payBy,
    boolean late,
    @Nullable UUID order,
    @Nullable String orderReference,
    @Nullable LocalDate executionDay,
    @Nullable String bankReference,
    @Nullable Instant paidAt) {}
