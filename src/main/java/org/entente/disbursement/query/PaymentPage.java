package org.entente.disbursement.query;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param next cursor of the page after; null on the last one
 */
public record PaymentPage(List<PaymentRow> rows, @Nullable UUID next) {}
