package org.entente.workflow;

/**
 * Handle of a routing variable. Variables hold what a gateway or timer reads, nothing else.
 *
 * @param type an enum (stored as its name), {@code java.util.Date}, {@code Boolean} or {@code
 *     String}
 */
public record VariableKey<T>(String name, Class<T> type) {

  /** Every multi-instance activity calls its element {@code element}. */
  public static final VariableKey<String> ELEMENT = new VariableKey<>("element", String.class);
}
