package org.entente.disbursement;

import java.time.Instant;

/**
 * @param state a name of {@link OrderState}, or {@code VOID_} and one of {@link VoidReason}
 * @param name who did it; empty for the bank
 * @param note a reason code, or what somebody said; empty for nothing
 */
public record OrderStep(String state, Instant at, String name, String note) {}
