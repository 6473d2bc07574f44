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
import org.entente.web.Formats;
import org.springframework.stereotype.Component;

/** Puts a list's page together. */
@Component
class TakeoverViews {

  private static final int PREVIEW = 5;
  private static final int WRONG = 50;

  private final Takeovers takeovers;
  private final Scans scans;
  private final Formats formats;

  TakeoverViews(Takeovers takeovers, Scans scans, Formats formats) {
    this.takeovers = takeovers;
    this.scans = scans;
    this.formats = formats;
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
        takeovers.rows(id, null, 0, PREVIEW).stream().map(row -> line(sheet, row)).toList(),
        takeovers.lastRun(id).orElse(null),
        counts,
        counts.values().stream().mapToInt(Integer::intValue).sum(),
        takeovers.gaps(id),
        wrong,
        wrong.size() < WRONG ? null : wrong.get(WRONG - 1).line(),
        scans.names(id));
  }

  /**
   * As it will be read: a date in the reader's words, so that a wrong order of day and month shows.
   */
  private TakeoverView.Line line(Sheet sheet, SheetRow row) {
    return new TakeoverView.Line(
        row.line(),
        Arrays.stream(SheetField.values())
            .filter(field -> !sheet.column(field).isEmpty())
            .map(field -> cell(sheet, row, field))
            .toList());
  }

  private String cell(Sheet sheet, SheetRow row, SheetField field) {
    String written = row.cells().getOrDefault(sheet.column(field), "");
    if (field == SheetField.NOTICE && written.matches("[0-9]{1,3}")) {
      return formats.number(Integer.valueOf(written));
    }
    return sheet.day(row, field).map(formats::date).orElse(written);
  }
}
