package org.entente.form.schema;

/**
 * Yes, no, or a FEEL expression that decides. Its source is {@code true}, {@code false}, {@code
 * =…}.
 */
public record Flag(String source) {

  public static final Flag NO = new Flag("false");

  public boolean isExpression() {
    return source.startsWith("=");
  }
}
