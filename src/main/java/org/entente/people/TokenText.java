package org.entente.people;

import java.security.SecureRandom;
import java.util.Base64;
import org.entente.shared.ContentHash;

/**
 * The text of a token: 256 random bits behind a word that scanners for leaked secrets recognise. A
 * plain SHA-256 is enough to keep it by, as nobody can guess it.
 */
public final class TokenText {

  public static final String PREFIX = "entente_";

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int BYTES = 32;

  private TokenText() {}

  static String next() {
    byte[] secret = new byte[BYTES];
    RANDOM.nextBytes(secret);
    return PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
  }

  public static String hash(String token) {
    return ContentHash.of(token).hex();
  }
}
