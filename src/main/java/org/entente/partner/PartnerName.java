package org.entente.partner;

import org.entente.shared.Folded;
import org.jspecify.annotations.Nullable;

/**
 * One of the names that a partner is found by.
 *
 * @param language BCP 47 tag, null where nobody knows it or it has none
 */
public record PartnerName(NameKind kind, @Nullable String language, String text) {

  /** Equal folded names are the same name. */
  public String folded() {
    return Folded.of(text);
  }
}
