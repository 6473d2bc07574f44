package org.entente.form.schema;

import java.util.List;
import java.util.Set;

/** Reads what all components have. */
final class CommonReader {

  private static final Set<String> ALWAYS_WIDE =
      Set.of("group", "dynamiclist", "table", "text", "separator", "spacer", "textarea");

  /** Of the sixteen columns of a row in Camunda Forms. */
  private static final int HALF = 8;

  private final List<Json> siblings;

  CommonReader(List<Json> siblings) {
    this.siblings = siblings;
  }

  Common read(Json json) {
    return new Common(
        json.text("id"),
        key(json),
        json.template("label").isEmpty() ? json.template("dateLabel") : json.template("label"),
        json.template("description"),
        json.at("conditional").flag("hide"),
        wide(json),
        json.templates("properties"));
  }

  private static String key(Json json) {
    for (String name : List.of("key", "path")) {
      if (!json.text(name).isEmpty()) {
        return json.text(name);
      }
    }
    return json.text("id");
  }

  private boolean wide(Json json) {
    if (ALWAYS_WIDE.contains(json.text("type"))) {
      return true;
    }
    int columns = json.at("layout").number("columns", 0);
    return columns > 0 ? columns > HALF : alone(json.at("layout").text("row"));
  }

  private boolean alone(String row) {
    return row.isEmpty()
        || siblings.stream().filter(other -> row.equals(other.at("layout").text("row"))).count()
            < 2;
  }
}
