package org.entente.form;

/** One {@code .form} file of Camunda Forms. */
public record FormDefinition(String id) {}
