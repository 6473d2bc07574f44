package org.entente.takeover.web;

import java.util.List;
import java.util.Map;
import org.entente.takeover.Run;
import org.entente.takeover.Sheet;
import org.entente.takeover.SheetField;
import org.entente.takeover.SheetRow;
import org.jspecify.annotations.Nullable;

/**
 * A list's page.
 *
 * @param columns header chosen for each field, empty for none
 * @param preview the first rows
 * @param run the last one, null before any
 * @param wrong rows that something is wrong with, those after {@code next} left out
 * @param next line to go on behind, null on the last page
 */
public record TakeoverView(
    Sheet sheet,
    List<Column> columns,
    List<Line> preview,
    @Nullable Run run,
    Map<String, Integer> counts,
    int rows,
    Map<String, Integer> gaps,
    List<SheetRow> wrong,
    @Nullable Long next,
    List<String> scans) {

  public boolean running() {
    return run != null && !run.ended();
  }

  public int count(String state) {
    return counts.getOrDefault(state, 0);
  }

  /** One of the first rows: its number in the file, and the columns that are read. */
  public record Line(long line, List<String> cells) {}

  /** One field and the column that holds it. */
  public record Column(SheetField field, String header) {}
}
