package org.entente.review.query;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.entente.review.AssignmentState;
import org.entente.review.ReviewState;
import org.jspecify.annotations.Nullable;

/**
 * One application of a call as the panel's chair and the office see it.
 *
 * @param score null while reviews are missing
 */
public record BoardRow(
    UUID application,
    int number,
    String reference,
    ReviewState state,
    @Nullable BigDecimal score,
    @Nullable BigDecimal spread,
    boolean outlying,
    List<Part> parts) {

  public BoardRow {
    parts = List.copyOf(parts);
  }

  BoardRow with(List<Part> others) {
    return new BoardRow(application, number, reference, state, score, spread, outlying, others);
  }

  /**
   * One reviewer's part.
   *
   * @param reviewer null while nobody is found
   * @param total in percent
   */
  public record Part(
      @Nullable String reviewer, AssignmentState state, @Nullable BigDecimal total) {}
}
