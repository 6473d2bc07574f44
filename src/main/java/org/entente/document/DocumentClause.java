package org.entente.document;

import java.util.List;

/**
 * One clause in one language, as plain text: it is escaped when it is set, never interpreted.
 *
 * @param number as printed before the heading ({@code 3}, {@code ٣}); empty for none
 * @param heading empty for none
 */
public record DocumentClause(String number, String heading, List<String> paragraphs) {

  public DocumentClause {
    paragraphs = List.copyOf(paragraphs);
  }
}
