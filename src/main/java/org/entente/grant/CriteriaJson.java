package org.entente.grant;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.entente.shared.Jsonb;
import org.entente.shared.LocalizedText;

/** Criteria as their column keeps them. */
final class CriteriaJson {

  private CriteriaJson() {}

  /** What one looks like in JSON; the name by language tag. */
  private record Row(String key, Map<String, String> name, int weight, int maximum) {}

  static List<Criterion> read(String json) {
    return Arrays.stream(Jsonb.read(json, Row[].class))
        .map(row -> new Criterion(row.key, text(row.name), row.weight, row.maximum))
        .toList();
  }

  static List<?> rows(List<Criterion> criteria) {
    return criteria.stream()
        .map(each -> new Row(each.key(), tags(each.name()), each.weight(), each.maximum()))
        .toList();
  }

  static Map<String, String> tags(LocalizedText text) {
    return Jsonb.map(Jsonb.write(text));
  }

  private static LocalizedText text(Map<String, String> byTag) {
    return Jsonb.text(Jsonb.write(byTag));
  }
}
