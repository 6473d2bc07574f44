package org.entente.review;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What minutes tell beside the panel and its call.
 *
 * @param applications how many were ranked
 * @param fewest reviews that one of them had
 * @param conflicts declared conflicts of interest
 * @param replaced reviews that did not come within the time
 * @param others reviews that were asked for besides
 * @param places those that are printed, the first place first
 */
record MinutesFacts(
    int applications,
    int fewest,
    List<Event> conflicts,
    List<Event> replaced,
    List<Event> others,
    List<Line> places) {

  /**
   * @param reviewer null for a part that nobody has had
   * @param reason in whoever's words; null where none is told
   */
  record Event(int number, @Nullable String reviewer, @Nullable String reason) {}

  /** One place as it is printed. */
  record Line(
      int place,
      int number,
      BigDecimal score,
      List<BigDecimal> means,
      int reviews,
      BigDecimal spread,
      Standing standing,
      String tieRule) {}
}
