package org.entente.people.session;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** Numbers, times and ids: each its class's simple name, and what {@code toString} says. */
final class Scalars {

  private static final Map<String, Function<String, Object>> READERS =
      Map.of(
          "Integer", Integer::valueOf,
          "Long", Long::valueOf,
          "BigDecimal", BigDecimal::new,
          "UUID", UUID::fromString,
          "Instant", Instant::parse,
          "Duration", Duration::parse,
          "LocalDate", LocalDate::parse);

  private Scalars() {}

  static Object write(Object value) {
    String kind = value.getClass().getSimpleName();
    if (!READERS.containsKey(kind)) {
      throw new IllegalArgumentException("a session cannot hold a " + value.getClass());
    }
    return List.of(kind, value.toString());
  }

  static Object read(String kind, String text) {
    Function<String, Object> reader = READERS.get(kind);
    if (reader == null) {
      throw new IllegalArgumentException("a session holds no " + kind);
    }
    return reader.apply(text);
  }
}
