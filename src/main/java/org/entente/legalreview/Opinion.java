package org.entente.legalreview;

import java.util.Collection;
import java.util.Comparator;

/** What a reviewer thinks of a text, and what all of them together do; the gravest comes last. */
public enum Opinion {
  APPROVED,
  CHANGES_REQUESTED,
  REFUSED;

  /**
   * One refusal refuses, one wish for changes asks for changes.
   *
   * @throws IllegalStateException without any opinion: nobody looked, so nobody approved
   */
  static Opinion consolidated(Collection<Opinion> opinions) {
    return opinions.stream()
        .max(Comparator.naturalOrder())
        .orElseThrow(() -> new IllegalStateException("no opinion to consolidate"));
  }

  /** Anything but an approval has to say why. */
  boolean needsRemark() {
    return this != APPROVED;
  }
}
