package org.entente.history.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.entente.audit.RuleFired;
import org.entente.shared.Refusal;
import org.entente.workflow.ProcessModels;
import org.springframework.stereotype.Component;
import org.w3c.dom.Element;

/** The rows of decision tables that decided something, as they stood in that version. */
@Component
public class FiredRules {

  private final ProcessModels models;
  private final Map<String, Map<String, FiredRow>> tables = new ConcurrentHashMap<>();

  FiredRules(ProcessModels models) {
    this.models = models;
  }

  /** Empty when this version of the table is not there any more. */
  public List<FiredRow> of(RuleFired fired) {
    String table = fired.decision() + ":" + fired.version();
    try {
      Map<String, FiredRow> rows =
          tables.computeIfAbsent(
              table,
              any -> read(models.decisionXml(fired.decision(), fired.version()), fired.decision()));
      Set<String> wanted = new HashSet<>(List.of(fired.row().split("\\s*,\\s*")));
      return rows.entrySet().stream()
          .filter(row -> wanted.contains(row.getKey()))
          .map(Map.Entry::getValue)
          .sorted(Comparator.comparingInt(FiredRow::number))
          .toList();
    } catch (Refusal gone) {
      return List.of();
    }
  }

  static Map<String, FiredRow> read(String xml, String decision) {
    Map<String, FiredRow> rows = new HashMap<>();
    for (Element each : ModelXml.below(ModelXml.parse(xml), "decision")) {
      if (each.getAttribute("id").equals(decision)) {
        List<FiredRow.Cell> inputs = columns(each, decision, "input");
        List<FiredRow.Cell> outputs = columns(each, decision, "output");
        for (Element rule : ModelXml.below(each, "rule")) {
          rows.put(rule.getAttribute("id"), row(rows.size() + 1, rule, inputs, outputs));
        }
      }
    }
    return Map.copyOf(rows);
  }

  private static FiredRow row(
      int number, Element rule, List<FiredRow.Cell> inputs, List<FiredRow.Cell> outputs) {
    return new FiredRow(
        rule.getAttribute("id"),
        number,
        cells(ModelXml.below(rule, "inputEntry"), inputs),
        cells(ModelXml.below(rule, "outputEntry"), outputs),
        ModelXml.text(rule, "description"));
  }

  private static List<FiredRow.Cell> cells(List<Element> entries, List<FiredRow.Cell> columns) {
    List<FiredRow.Cell> cells = new ArrayList<>();
    for (int i = 0; i < entries.size() && i < columns.size(); i++) {
      FiredRow.Cell column = columns.get(i);
      String text = ModelXml.text(entries.get(i), "text");
      cells.add(new FiredRow.Cell(column.column(), column.label(), text.equals("-") ? "" : text));
    }
    return cells;
  }

  /** The heads: a column's name is what its id says behind the decision's. */
  private static List<FiredRow.Cell> columns(Element decision, String key, String kind) {
    String before = "_" + key.replace('-', '_') + "_";
    return ModelXml.below(decision, kind).stream()
        .map(
            element -> {
              String id = element.getAttribute("id");
              String name =
                  id.substring(id.indexOf(before) + (id.contains(before) ? before.length() : 1));
              return new FiredRow.Cell(kind + "." + name, element.getAttribute("label"), "");
            })
        .toList();
  }
}
