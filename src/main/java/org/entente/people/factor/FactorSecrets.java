package org.entente.people.factor;

import java.security.SecureRandom;
import java.util.UUID;
import org.entente.secret.SecretBox;
import org.springframework.stereotype.Component;

/** What codes are computed from: 160 random bits, sealed for their person. */
@Component
class FactorSecrets {

  private static final int BYTES = 20;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final SecretBox box;

  FactorSecrets(SecretBox box) {
    this.box = box;
  }

  String next(UUID person) {
    byte[] secret = new byte[BYTES];
    RANDOM.nextBytes(secret);
    return box.seal(secret, purpose(person));
  }

  byte[] open(UUID person, String sealed) {
    return box.open(sealed, purpose(person));
  }

  boolean outdated(String sealed) {
    return box.outdated(sealed);
  }

  String anew(UUID person, String sealed) {
    return box.seal(open(person, sealed), purpose(person));
  }

  private static String purpose(UUID person) {
    return "people.factor " + person;
  }
}
