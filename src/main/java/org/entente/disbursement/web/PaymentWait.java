package org.entente.disbursement.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody the payment waits for.
 *
 * @param task message key of what they have to do
 * @param link where they do it; null where it is not the reader's
 */
public record PaymentWait(String task, List<String> groups, @Nullable String link) {}
