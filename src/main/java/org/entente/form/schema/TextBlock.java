package org.entente.form.schema;

/** {@code text}: Markdown with templates, to be read. */
public record TextBlock(Common common, String text) implements Component {}
