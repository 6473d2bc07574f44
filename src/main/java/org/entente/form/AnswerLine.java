package org.entente.form;

/**
 * One answer as it is read: what was asked, and what somebody said.
 *
 * @param key of the field, {@code <list>[<row>].<key>} in a row
 */
public record AnswerLine(String key, String label, String text) {}
