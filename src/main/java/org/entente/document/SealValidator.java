package org.entente.document;

/** Says whether a sealed PDF is still what was sealed. Strict: an overlaid page is a failure. */
public interface SealValidator {

  /** Never throws for a bad file: that is a report with problems. */
  SealReport validate(byte[] pdf);
}
