package org.entente.form;

import java.util.List;
import java.util.Map;

/**
 * What a browser or program sent, unchecked.
 *
 * @param fields by field key; rows of a dynamic list as {@code <list>[<row>].<key>}
 */
public record FormInput(Map<String, List<String>> fields, Map<String, List<UploadedFile>> files) {

  public FormInput {
    fields = Map.copyOf(fields);
    files = Map.copyOf(files);
  }

  /** The first value of a field, empty for none. */
  String first(String field) {
    List<String> values = fields.getOrDefault(field, List.of());
    return values.isEmpty() ? "" : values.get(0);
  }

  /** Single-valued fields only. */
  public static FormInput of(Map<String, String> fields) {
    java.util.Map<String, List<String>> lists = new java.util.LinkedHashMap<>();
    fields.forEach((key, value) -> lists.put(key, List.of(value)));
    return new FormInput(lists, Map.of());
  }
}
