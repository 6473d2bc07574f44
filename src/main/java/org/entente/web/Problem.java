package org.entente.web;

import java.util.List;

/**
 * What a program is told when something was not done (RFC 9457).
 *
 * @param type names what happened, the same in every language: {@code urn:entente:problem:<key>}
 * @param title what happened
 * @param detail what became of it and what to do next
 * @param reference finds the trouble in the operators' log
 */
public record Problem(
    String type, String title, int status, String detail, String reference, List<Field> errors) {

  public static final String TYPE = "urn:entente:problem:";

  /**
   * @param field path of the field as it was sent; empty for the whole
   * @param type names what is wrong with it, the same in every language
   * @param detail the same in words
   */
  public record Field(String field, String type, String detail) {}
}
