package org.entente.form;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.entente.form.FormCheck.Problem;
import org.entente.form.schema.DynamicList;

/** One form's check, slot by slot. Nobody is asked about what is hidden or locked. */
record Checking(
    Map<String, DynamicList> lists,
    Readings readings,
    Situation situation,
    Result result,
    Clock clock) {

  Optional<Problem> problem(Slot slot) {
    if (situation.hidden(slot) || situation.locked(slot) || blankRow(slot)) {
      return Optional.empty();
    }
    Problem unread = readings.at(slot).problem();
    if (unread != null) {
      return Optional.of(unread);
    }
    Rules rules = new Rules(clock, situation.scope(slot.row()));
    return slot.input() instanceof DynamicList list
        ? rules.rows(list, result.rows(list.key()).size(), result.sentRows(list.key()))
        : rules.problem(slot.input(), situation.value(slot));
  }

  /** A row that was added and not filled in counts for nothing. */
  private boolean blankRow(Slot slot) {
    DynamicList list = slot.row() == null ? null : lists.get(slot.row().list());
    return list != null && list.growing() && result.blankRow(slot);
  }
}
