package org.entente.application.query;

import java.util.UUID;
import org.entente.application.ApplicationStatus;
import org.jspecify.annotations.Nullable;

/**
 * Which applications of the office's list; null for any. Drafts are found only where they are asked
 * for.
 *
 * @param words folded words that all have to be found; empty for any
 */
public record ListFilter(
    String words,
    @Nullable UUID call,
    @Nullable ApplicationStatus status,
    @Nullable String country,
    @Nullable String unit) {

  public static final ListFilter ALL = new ListFilter("", null, null, null, null);
}
