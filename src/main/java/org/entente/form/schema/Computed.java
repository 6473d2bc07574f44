package org.entente.form.schema;

/** {@code expression}: an answer that nobody types. */
public record Computed(Common common, String expression) implements Component {}
