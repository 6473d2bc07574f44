package org.entente.history.web;

import java.util.List;
import org.entente.audit.RecordedEvent;
import org.entente.history.query.FiredRow;
import org.jspecify.annotations.Nullable;

/**
 * One event as the timeline shows it.
 *
 * @param time of day
 * @param what its sentence
 * @param rows the decision rows that fired, empty where none did
 * @param ruleName what the decision is called, empty where no rule decided
 */
record EventView(
    RecordedEvent event,
    String time,
    String what,
    EventLook look,
    List<Change> changes,
    List<FiredRow> rows,
    String ruleName) {

  /**
   * A field's values.
   *
   * @param old null where there was none before
   */
  record Change(String label, @Nullable String old, @Nullable String now) {}

  /** True when some field had a value before. */
  public boolean replaces() {
    return changes.stream().anyMatch(change -> change.old() != null);
  }

  /** First eight and last four digits. */
  public @Nullable String shortHash() {
    String hash = event.contentHash();
    return hash == null ? null : hash.substring(0, 8) + "…" + hash.substring(60);
  }
}
