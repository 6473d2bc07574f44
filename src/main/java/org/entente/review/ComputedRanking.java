package org.entente.review;

import java.time.Instant;
import java.util.UUID;
import org.entente.shared.ContentHash;
import org.jspecify.annotations.Nullable;

/**
 * The head of a ranking.
 *
 * @param hash of its canonical text: what the chair confirms
 * @param decidedAt null while the chair has not confirmed it
 * @param remark what the chair wrote beside it
 */
public record ComputedRanking(
    UUID id,
    UUID call,
    ContentHash hash,
    Instant computedAt,
    @Nullable Instant decidedAt,
    @Nullable UUID decidedBy,
    @Nullable UUID decidedFor,
    @Nullable String remark) {

  public boolean decided() {
    return decidedAt != null;
  }
}
