package org.entente.form.schema;

/**
 * {@code datetime}.
 *
 * @param future whether days that are over are refused
 */
public record DateInput(Common common, Traits traits, Precision precision, boolean future)
    implements Input {

  /** What is asked for. */
  public enum Precision {
    DATE,
    TIME,
    DATETIME
  }
}
