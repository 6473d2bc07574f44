package org.entente.document;

import java.util.List;

/** One part of a report; texts only. */
public sealed interface ReportPart {

  record Heading(String text) implements ReportPart {}

  record Paragraph(String text) implements ReportPart {}

  /**
   * @param rows each with as many cells as there are columns
   */
  record Table(List<String> columns, List<List<String>> rows) implements ReportPart {

    public Table {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
    }
  }
}
