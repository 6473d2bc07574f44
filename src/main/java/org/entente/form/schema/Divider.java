package org.entente.form.schema;

/**
 * {@code separator} and {@code spacer}.
 *
 * @param line whether it is seen
 */
public record Divider(Common common, boolean line) implements Component {}
