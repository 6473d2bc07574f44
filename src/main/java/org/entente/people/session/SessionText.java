package org.entente.people.session;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.entente.shared.Jsonb;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The attributes of a session as one JSON object. */
final class SessionText {

  private static final Logger LOG = LoggerFactory.getLogger(SessionText.class);

  private SessionText() {}

  /**
   * @throws IllegalArgumentException for a value that a session cannot hold
   */
  static Map<String, @Nullable Object> write(Map<String, @Nullable Object> attributes) {
    Map<String, @Nullable Object> written = new LinkedHashMap<>();
    attributes.forEach((name, value) -> written.put(name, Values.write(value)));
    return written;
  }

  /** Without what cannot be read, such as something said by a node of another version. */
  static Map<String, Object> read(String json) {
    Map<String, Object> attributes = new HashMap<>();
    Map<?, ?> written = Jsonb.read(json, Map.class);
    written.forEach((name, value) -> read(String.valueOf(name), value, attributes));
    return attributes;
  }

  private static void read(String name, Object json, Map<String, Object> attributes) {
    try {
      attributes.put(name, Objects.requireNonNull(Values.read(json)));
    } catch (RuntimeException e) {
      LOG.warn("a session goes on without {}: {}", name, e.toString());
    }
  }
}
