package org.entente.workflow;

import java.util.LinkedHashMap;
import java.util.Map;

/** The routing variables one step writes: usually none or one. */
public record Routing(Map<String, Object> variables) {

  public static final Routing NONE = new Routing(Map.of());

  public Routing {
    variables = Map.copyOf(variables);
  }

  public static <T> Routing of(VariableKey<T> key, T value) {
    return NONE.and(key, value);
  }

  public <T> Routing and(VariableKey<T> key, T value) {
    Map<String, Object> more = new LinkedHashMap<>(variables);
    more.put(key.name(), value instanceof Enum<?> e ? e.name() : value);
    return new Routing(more);
  }
}
