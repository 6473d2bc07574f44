package org.entente.agreement;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An agreement that stands already, as its office's list tells it.
 *
 * @param number the office's own reference, which becomes the official number; null for none
 * @param ended whether the list says that it is over, whatever its dates say
 */
public record ExistingAgreement(
    @Nullable String number,
    Terms terms,
    KeyDates dates,
    String unit,
    @Nullable UUID owner,
    boolean ended,
    Origin origin) {}
