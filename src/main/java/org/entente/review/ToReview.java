package org.entente.review;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * An application that waits for its reviewers.
 *
 * @param unit of its applicant; empty for none
 * @param barred who applied, and who decided that it is eligible
 * @param submittedAt when it was submitted first
 */
record ToReview(
    UUID application, String reference, String unit, Set<UUID> barred, Instant submittedAt) {

  ToReview {
    barred = Set.copyOf(barred);
  }
}
