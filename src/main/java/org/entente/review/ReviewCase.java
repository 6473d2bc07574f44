package org.entente.review;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.entente.shared.CaseRef;

/**
 * An application under review. It is a case of its own, since tasks and mails say what a case is
 * called, and an application is called by who applied.
 *
 * @param number under which the panel knows it
 * @param unit of its applicant; empty for none
 * @param barred its applicant, and who decided that it is eligible
 */
public record ReviewCase(
    UUID id,
    UUID application,
    UUID call,
    int number,
    String reference,
    String unit,
    Set<UUID> barred,
    Instant submittedAt,
    ReviewState state) {

  public ReviewCase {
    barred = Set.copyOf(barred);
  }

  /** The kind of case that a review is. */
  public static final String KIND = "review";

  public static CaseRef ref(UUID id) {
    return new CaseRef(KIND, id);
  }

  ToReview toReview() {
    return new ToReview(application, reference, unit, barred, submittedAt);
  }
}
