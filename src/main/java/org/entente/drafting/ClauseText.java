package org.entente.drafting;

import java.util.Arrays;
import java.util.List;

/**
 * A clause in one language, cleaned as {@link CanonicalText} says: what is compared, shown and
 * hashed is the same.
 *
 * @param paragraphs without empty ones
 */
public record ClauseText(String heading, List<String> paragraphs) {

  static final ClauseText NONE = new ClauseText("", List.of());

  public ClauseText {
    heading = CanonicalText.line(heading);
    paragraphs = paragraphs.stream().map(CanonicalText::clean).filter(p -> !p.isEmpty()).toList();
  }

  /** Paragraphs as typed: a blank line stands between two. */
  public static ClauseText typed(String heading, String body) {
    String clean = CanonicalText.clean(body);
    return new ClauseText(heading, Arrays.asList(clean.split("\n{2,}")));
  }

  /** The paragraphs as {@link #typed} reads them. */
  public String body() {
    return String.join("\n\n", paragraphs);
  }

  public boolean empty() {
    return heading.isEmpty() && paragraphs.isEmpty();
  }
}
