package org.entente.ledger;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which envelopes, the newest year first.
 *
 * @param after reference of the last one on the page before, null for the first page
 */
public record EnvelopeFilter(
    @Nullable Integer year, @Nullable UUID programme, @Nullable String after, int limit) {

  public static EnvelopeFilter first(int limit) {
    return new EnvelopeFilter(null, null, null, limit);
  }
}
