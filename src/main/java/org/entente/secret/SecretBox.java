package org.entente.secret;

/**
 * Seals what the database keeps but nobody may read there: AES-256 in Galois/Counter Mode under a
 * key that the database does not hold.
 */
public interface SecretBox {

  /**
   * Sealed twice, the same bytes are two different texts.
   *
   * @param purpose what it is and whose, such as {@code people.factor 0198…}: opened for another
   *     purpose it is refused, so that nobody can move a secret from one row to another
   * @return a line of ASCII; see {@link Sealing}
   */
  String seal(byte[] open, String purpose);

  /**
   * @throws SecretLost where the key is not here, or the text is not what was sealed for this
   *     purpose
   */
  byte[] open(String sealed, String purpose);

  /** Whether it is sealed under another key than the one that new secrets get. */
  boolean outdated(String sealed);
}
