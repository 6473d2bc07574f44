package org.entente.form.view;

/**
 * @param kind {@code rule}, {@code space}, {@code submit} or {@code reset}
 * @param text of a button
 */
public record Plain(String kind, Place place, String text) implements Node {}
