package org.entente.audit;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.shared.CaseRef;

/** Reads the log. Who may read a case is asked before, by whoever shows it. */
public interface AuditHistory {

  /**
   * A case's events, the newest first.
   *
   * @param before only entries before this position; {@link Long#MAX_VALUE} for the newest
   */
  List<RecordedEvent> newestFirst(CaseRef subject, HistoryFilter filter, long before, int limit);

  /**
   * A case's events, the oldest first.
   *
   * @param after only entries after this position; 0 for the oldest
   */
  List<RecordedEvent> oldestFirst(CaseRef subject, HistoryFilter filter, long after, int limit);

  /** How many events of each sort there are, within the filter's dates. */
  Map<HistoryKind, Long> counts(CaseRef subject, HistoryFilter filter);

  /** When the case's first and last event were recorded; empty for a case without any. */
  Optional<Span> span(CaseRef subject);

  /** The cases of these kinds that something happened to last, the latest first. */
  List<Latest> latest(Set<String> kinds, int limit);

  /** From the first to the last event. */
  record Span(Instant first, Instant last) {}

  /** A case and when its last event was recorded. */
  record Latest(CaseRef subject, Instant at) {}
}
