package org.entente.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The names of the columns, as the first row that is not empty gives them. */
public final class TableHeader {

  private final long line;
  private final List<String> names;
  private final Map<String, Integer> places = new HashMap<>();

  private TableHeader(long line, List<String> names) {
    this.line = line;
    this.names = names;
  }

  /**
   * @throws TableFault where two columns have one name, or none has any
   */
  public static TableHeader of(long line, List<TableCell> cells) {
    TableHeader header = new TableHeader(line, cells.stream().map(TableCell::text).toList());
    for (int place = 0; place < header.names.size(); place++) {
      String name = header.names.get(place);
      if (!name.isEmpty() && header.places.putIfAbsent(name, place) != null) {
        throw TableFault.at(line, "column.twice", name);
      }
    }
    if (header.places.isEmpty()) {
      throw TableFault.at(line, "empty");
    }
    return header;
  }

  public long line() {
    return line;
  }

  /** In the order of the columns; empty for a column without a name. */
  public List<String> names() {
    return names;
  }

  public boolean has(String name) {
    return places.containsKey(name);
  }

  /** The place of the column, counted from 0; −1 for none of that name. */
  int place(String name) {
    return places.getOrDefault(name, -1);
  }

  /** What a message calls a column: its name, else its letters as a spreadsheet shows them. */
  String called(int place) {
    String name = place < names.size() ? names.get(place) : "";
    return name.isEmpty() ? letters(place) : name;
  }

  private static String letters(int place) {
    StringBuilder letters = new StringBuilder();
    for (int rest = place; rest >= 0; rest = rest / 26 - 1) {
      letters.insert(0, (char) ('A' + rest % 26));
    }
    return letters.toString();
  }
}
