package org.entente.iso20022;

/** Writes names and texts in the letters that banks exchange, by a rule that stands in ADR 26. */
public interface Transliteration {

  /** The whole text, however long; the same text always becomes the same. */
  Transliterated of(String original);
}
