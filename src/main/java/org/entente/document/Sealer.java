package org.entente.document;

/** Puts the organisation's seal on a finished PDF: PAdES, certified against any later change. */
public interface Sealer {

  /**
   * Returns the sealed file: the given bytes, unchanged, followed by the seal.
   *
   * @throws IllegalStateException when the key cannot be used; the job that sealed is to be retried
   */
  byte[] seal(byte[] pdf, SealReason reason);
}
