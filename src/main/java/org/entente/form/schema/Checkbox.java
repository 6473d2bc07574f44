package org.entente.form.schema;

/** {@code checkbox}: one yes or no; required means that it has to be ticked. */
public record Checkbox(Common common, Traits traits) implements Input {}
