package org.entente.publication;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which grants. Those whose programme is not published are in none of a programme or call: the
 * filter would name it.
 *
 * @param year in which they were awarded
 */
public record GrantFilter(@Nullable Integer year, @Nullable UUID programme, @Nullable UUID call) {

  /** As an address says it; what it does not understand is left out. */
  public static GrantFilter of(Map<String, List<String>> sent) {
    String year = first(sent, "year");
    return new GrantFilter(
        year.matches("[0-9]{4}") ? Integer.valueOf(year) : null,
        id(first(sent, "programme")),
        id(first(sent, "call")));
  }

  /** The same as the end of an address, empty for all grants. */
  public String query() {
    String query =
        Stream.of(part("year", year), part("programme", programme), part("call", call))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining("&"));
    return query.isEmpty() ? "" : "?" + query;
  }

  private static String part(String name, @Nullable Object value) {
    return value == null ? "" : name + "=" + value;
  }

  private static String first(Map<String, List<String>> sent, String name) {
    List<String> values = sent.getOrDefault(name, List.of());
    return values.isEmpty() ? "" : values.get(0);
  }

  private static @Nullable UUID id(String text) {
    try {
      return text.isEmpty() ? null : UUID.fromString(text);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
