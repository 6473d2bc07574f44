package org.entente.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which events of a case.
 *
 * @param from first instant, null for the beginning
 * @param until the instant the events lie before, null for now
 */
public record HistoryFilter(HistoryKind kind, @Nullable Instant from, @Nullable Instant until) {

  public static final HistoryFilter ALL = new HistoryFilter(HistoryKind.EVERYTHING, null, null);

  public HistoryFilter of(HistoryKind other) {
    return new HistoryFilter(other, from, until);
  }
}
