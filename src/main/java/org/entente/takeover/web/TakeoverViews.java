package org.entente.takeover.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entente.takeover.RowState;
import org.entente.takeover.Scans;
import org.entente.takeover.Sheet;
import org.entente.takeover.SheetField;
import org.entente.takeover.SheetRow;
import org.entente.takeover.Takeovers;
import org.springframework.stereotype.Component;

/** Puts a list's page together. */
@Component
class TakeoverViews {

  private static final int PREVIEW = 5;
  private static final int WRONG = 50;

  private final Takeovers takeovers;
  private final Scans scans;

  TakeoverViews(Takeovers takeovers, Scans scans) {
    this.takeovers = takeovers;
    this.scans = scans;
  }

  TakeoverView of(UUID id, long after) {
    Sheet sheet = takeovers.sheet(id);
    Map<String, Integer> counts = new LinkedHashMap<>();
    takeovers.counts(id).forEach((state, number) -> counts.put(state.name(), number));
    List<SheetRow> wrong = takeovers.rows(id, RowState.WRONG, after, WRONG);
    return new TakeoverView(
        sheet,
        Arrays.stream(SheetField.values())
            .map(field -> new TakeoverView.Column(field, sheet.column(field)))
            .toList(),
        takeovers.rows(id, null, 0, PREVIEW),
        takeovers.lastRun(id).orElse(null),
        counts,
        counts.values().stream().mapToInt(Integer::intValue).sum(),
        takeovers.gaps(id),
        wrong,
        wrong.size() < WRONG ? null : wrong.get(WRONG - 1).line(),
        scans.names(id));
  }
}
