package org.entente.ledger;

import java.util.Currency;
import java.util.UUID;
import org.entente.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * An envelope to be opened, still without money.
 *
 * @param programme null for one that belongs to none
 */
public record NewEnvelope(
    @Nullable UUID programme, LocalizedText name, int year, Currency currency) {}
