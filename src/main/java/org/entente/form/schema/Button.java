package org.entente.form.schema;

/** {@code button}: sends the form or empties it. */
public record Button(Common common, boolean submits) implements Component {}
