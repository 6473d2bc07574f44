package org.entente.takeover;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The cells of one row by what they hold, and what was found wrong with them so far. */
final class RowCells {

  private final Sheet sheet;
  private final SheetRow row;
  private final List<Finding> findings = new ArrayList<>();

  RowCells(Sheet sheet, SheetRow row) {
    this.sheet = sheet;
    this.row = row;
  }

  /** Empty where there is no such column, too. */
  String text(SheetField field) {
    return row.cells().getOrDefault(sheet.column(field), "");
  }

  /** Several values in one cell, with semicolons, bars or line ends between them. */
  List<String> texts(SheetField field) {
    return Arrays.stream(text(field).split("[;|؛\n]"))
        .map(String::strip)
        .filter(text -> !text.isEmpty())
        .toList();
  }

  @Nullable LocalDate date(SheetField field) {
    String text = text(field);
    if (text.isEmpty()) {
      return null;
    }
    LocalDate date = WrittenDate.read(text, sheet.settings().monthFirst()).orElse(null);
    if (date == null) {
      wrong("takeover.wrong.date", field, text);
    }
    return date;
  }

  /**
   * @param more what else the message names
   */
  void wrong(String messageKey, SheetField field, String... more) {
    List<String> arguments =
        Stream.concat(
                Stream.of(Long.toString(row.line()), sheet.column(field)), Arrays.stream(more))
            .toList();
    findings.add(new Finding(messageKey, arguments));
  }

  List<Finding> findings() {
    return findings;
  }

  Sheet sheet() {
    return sheet;
  }

  long line() {
    return row.line();
  }
}
