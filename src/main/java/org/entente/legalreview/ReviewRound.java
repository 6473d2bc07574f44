package org.entente.legalreview;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.entente.shared.ContentHash;
import org.jspecify.annotations.Nullable;

/**
 * One round of review, on one frozen version.
 *
 * @param number of the round within its agreement, from 1
 * @param version number of the version under review
 * @param outcome null until consolidated
 */
public record ReviewRound(
    UUID id,
    UUID agreementId,
    int number,
    int version,
    ContentHash hash,
    List<ReviewerRole> roles,
    Instant openedAt,
    Instant halfTimeAt,
    Instant dueAt,
    @Nullable Opinion outcome) {

  public ReviewRound {
    roles = List.copyOf(roles);
  }
}
