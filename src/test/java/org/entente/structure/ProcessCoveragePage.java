package org.entente.structure;

import java.util.List;
import java.util.stream.Collectors;
import org.entente.structure.ProcessCoverage.Line;

/** The report: a table per process, what no test reached first. */
final class ProcessCoveragePage {

  private static final String PAGE =
      """
      <!doctype html>
      <html lang="en">
      <meta charset="utf-8">
      <title>Paths of the processes, as tests walk them</title>
      <style>
        body { font: 15px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 60rem; padding: 0 1rem }
        table { border-collapse: collapse; width: 100%% } td, th { text-align: start; padding: .25rem .5rem; border-bottom: 1px solid #ddd }
        .missing { background: #fde8e6 } caption { text-align: start; font-weight: 600; padding-top: 2rem }
      </style>
      <h1>Paths of the processes, as tests walk them</h1>
      %s
      </html>
      """;

  private ProcessCoveragePage() {}

  static String of(List<ProcessCoverage> all) {
    return PAGE.formatted(
        all.stream().map(ProcessCoveragePage::table).collect(Collectors.joining("\n")));
  }

  private static String table(ProcessCoverage process) {
    String caption =
        "%s: %s elements, %s flows"
            .formatted(process.process(), share(process.elements()), share(process.flows()));
    return "<table><caption>%s</caption><tr><th>Element</th><th>Kind</th><th>Reached by</th></tr>%s</table>"
        .formatted(caption, rows(process.lines()));
  }

  private static String share(List<Line> lines) {
    return ProcessCoverage.walked(lines) + " of " + lines.size();
  }

  private static String rows(List<Line> lines) {
    return lines.stream()
        .sorted(java.util.Comparator.comparing(Line::walked))
        .map(ProcessCoveragePage::row)
        .collect(Collectors.joining("\n"));
  }

  /** Ids and kinds are XML names and class names: nothing in them needs escaping. */
  private static String row(Line line) {
    return "<tr%s><td>%s</td><td>%s</td><td>%s</td></tr>"
        .formatted(
            line.walked() ? "" : " class=\"missing\"",
            line.id(),
            line.kind(),
            line.walked() ? String.join(", ", line.tests()) : "no test");
  }
}
