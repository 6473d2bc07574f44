package org.entente.signature;

import org.entente.agreement.Agreement;
import org.entente.shared.Language;

/** The language of what is typed once about an agreement: the prevailing one, else its first. */
final class TextLanguage {

  private TextLanguage() {}

  static Language of(Agreement agreement) {
    Language prevailing = agreement.terms().prevailing();
    return prevailing == null ? agreement.languages().get(0) : prevailing;
  }
}
