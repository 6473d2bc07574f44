package org.entente.shared;

import java.util.UUID;

/** Names one case in history, tasks and links: {@code agreement:0190…}. */
public record CaseRef(String kind, UUID id) {

  public static final String PERSON = "person";

  public static CaseRef agreement(UUID id) {
    return new CaseRef("agreement", id);
  }

  /** A person has a history like a case, under the kind {@link #PERSON}. */
  public static CaseRef person(UUID id) {
    return new CaseRef(PERSON, id);
  }

  /**
   * @throws IllegalArgumentException unless it reads {@code kind:uuid}
   */
  public static CaseRef parse(String text) {
    int colon = text.indexOf(':');
    if (colon < 1) {
      throw new IllegalArgumentException("not a case: " + text);
    }
    return new CaseRef(text.substring(0, colon), UUID.fromString(text.substring(colon + 1)));
  }

  /** Where its page is: {@code /awards/…}, {@code /recoveries/…}. */
  public String path() {
    String many = kind.endsWith("y") ? kind.substring(0, kind.length() - 1) + "ies" : kind + "s";
    return "/" + many + "/" + id;
  }

  @Override
  public String toString() {
    return kind + ":" + id;
  }
}
