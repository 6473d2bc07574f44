package org.entente.secret;

import java.util.List;

/**
 * Finds out whether two secrets are the same without opening either: the same text has the same
 * fingerprint, and nobody without the key can try texts until one fits.
 */
public interface Fingerprints {

  /**
   * Under the key that new secrets are sealed under.
   *
   * @param purpose what it is: the same text has another fingerprint for another purpose
   */
  String of(byte[] text, String purpose);

  /** Under each key that is here, for rows that still have the one of another. */
  List<String> all(byte[] text, String purpose);
}
