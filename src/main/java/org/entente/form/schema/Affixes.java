package org.entente.form.schema;

/** What stands before and after a text or number, such as its unit; templates, empty for none. */
public record Affixes(String prefix, String suffix) {}
