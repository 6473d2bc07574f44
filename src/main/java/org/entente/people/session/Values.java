package org.entente.people.session;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.web.servlet.FlashMap;

/**
 * Values as JSON: texts and truth as they are, everything else as an array of its kind and its
 * parts. What is read back is built of these kinds alone, so that a row somebody has tampered with
 * makes no other object.
 */
final class Values {

  private Values() {}

  /**
   * @throws IllegalArgumentException for a value that a session cannot hold
   */
  static @Nullable Object write(@Nullable Object value) {
    if (value == null || value instanceof Boolean) {
      return value;
    }
    if (value instanceof String text) {
      // The database has no place for this one character.
      return text.replace('\0', '\uFFFD');
    }
    if (value instanceof Record || value instanceof Enum<?>) {
      return OwnTypes.write(value);
    }
    if (value instanceof FlashMap flash) {
      return FlashMaps.write(flash);
    }
    if (value instanceof CsrfToken token) {
      return List.of("token", token.getHeaderName(), token.getParameterName(), token.getToken());
    }
    if (value instanceof Map<?, ?> map) {
      return List.of("map", entries(map));
    }
    if (value instanceof Collection<?> many) {
      return List.of(many instanceof Set ? "set" : "list", elements(many));
    }
    return Scalars.write(value);
  }

  /**
   * @throws RuntimeException for anything that {@link #write} did not make
   */
  static @Nullable Object read(@Nullable Object json) {
    if (!(json instanceof List<?> parts)) {
      return json;
    }
    String kind = String.valueOf(parts.get(0));
    return switch (kind) {
      case "record", "enum" -> OwnTypes.read(parts);
      case "flash" -> FlashMaps.read(parts);
      case "token" -> token(parts);
      case "map" -> map(part(parts, 1));
      case "list" -> list(part(parts, 1));
      case "set" -> new LinkedHashSet<>(list(part(parts, 1)));
      default -> Scalars.read(kind, String.valueOf(parts.get(1)));
    };
  }

  private static CsrfToken token(List<?> parts) {
    return new DefaultCsrfToken(
        (String) parts.get(1), (String) parts.get(2), (String) parts.get(3));
  }

  static List<?> part(List<?> parts, int index) {
    return (List<?>) Objects.requireNonNull(parts.get(index));
  }

  static List<@Nullable Object> elements(Collection<?> values) {
    List<@Nullable Object> written = new ArrayList<>();
    values.forEach(value -> written.add(write(value)));
    return written;
  }

  static List<List<@Nullable Object>> entries(Map<?, ?> map) {
    List<List<@Nullable Object>> written = new ArrayList<>();
    map.forEach(
        (key, value) -> {
          List<@Nullable Object> entry = new ArrayList<>();
          entry.add(write(key));
          entry.add(write(value));
          written.add(entry);
        });
    return written;
  }

  static List<@Nullable Object> list(List<?> json) {
    List<@Nullable Object> values = new ArrayList<>();
    json.forEach(each -> values.add(read(each)));
    return values;
  }

  static Map<@Nullable Object, @Nullable Object> map(List<?> json) {
    Map<@Nullable Object, @Nullable Object> map = new LinkedHashMap<>();
    for (Object each : json) {
      List<?> entry = (List<?>) each;
      map.put(read(entry.get(0)), read(entry.get(1)));
    }
    return map;
  }
}
