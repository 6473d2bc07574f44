package org.entente.agreement;

import java.math.BigDecimal;

/**
 * What an agreement is worth.
 *
 * @param currency ISO 4217
 */
public record Value(BigDecimal amount, String currency) {}
