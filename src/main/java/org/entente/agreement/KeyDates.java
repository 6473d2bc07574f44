package org.entente.agreement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Dates fixed when a signed agreement is archived; all null before.
 *
 * @param noticeBy last day to give notice; null without an end
 */
public record KeyDates(
    @Nullable LocalDate signedOn,
    @Nullable LocalDate effectiveOn,
    @Nullable LocalDate endsOn,
    @Nullable LocalDate noticeBy) {

  public static final KeyDates NONE = new KeyDates(null, null, null, null);
}
