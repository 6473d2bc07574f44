package org.entente.people.session;

import java.security.SecureRandom;
import java.util.Base64;
import org.entente.shared.ContentHash;

/** What a browser holds, 256 random bits, and what the table knows of it. */
final class SessionIds {

  private static final SecureRandom RANDOM = new SecureRandom();

  private SessionIds() {}

  static String next() {
    byte[] bits = new byte[32];
    RANDOM.nextBytes(bits);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
  }

  static String stored(String id) {
    return ContentHash.of(id).hex();
  }
}
