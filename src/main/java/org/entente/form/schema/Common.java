package org.entente.form.schema;

import java.util.Map;

/**
 * What every component has.
 *
 * @param key of an answer; the component's id where there is none
 * @param label text or template; empty where a message says it
 * @param hide when the component is not shown
 * @param wide whether it takes a row of its own
 */
public record Common(
    String id,
    String key,
    String label,
    String description,
    Flag hide,
    boolean wide,
    Map<String, String> properties) {

  public Common {
    properties = Map.copyOf(properties);
  }
}
