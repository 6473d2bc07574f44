package org.entente.payee;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.entente.secret.Fingerprints;
import org.entente.secret.SecretBox;
import org.springframework.stereotype.Component;

/**
 * Account numbers as they are kept: sealed for their entry together with random salt. The salt goes
 * into the entry's hash, which would otherwise let anybody try numbers until one fits.
 */
@Component
class AccountNumbers {

  private static final String PURPOSE = "payee.account";
  private static final int SALT = 16;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final SecretBox box;
  private final Fingerprints fingerprints;

  AccountNumbers(SecretBox box, Fingerprints fingerprints) {
    this.box = box;
    this.fingerprints = fingerprints;
  }

  Salted salted(String number) {
    byte[] salt = new byte[SALT];
    RANDOM.nextBytes(salt);
    return new Salted(Base64.getUrlEncoder().withoutPadding().encodeToString(salt), number);
  }

  String seal(UUID entry, Salted salted) {
    return box.seal(bytes(salted.salt() + " " + salted.number()), purpose(entry));
  }

  Salted open(UUID entry, String sealed) {
    String both = new String(box.open(sealed, purpose(entry)), StandardCharsets.UTF_8);
    int blank = both.indexOf(' ');
    return new Salted(both.substring(0, blank), both.substring(blank + 1));
  }

  boolean outdated(String sealed) {
    return box.outdated(sealed);
  }

  String fingerprint(String number) {
    return fingerprints.of(bytes(number), PURPOSE);
  }

  /** Whatever key a row may have been kept under. */
  List<String> fingerprints(String number) {
    return fingerprints.all(bytes(number), PURPOSE);
  }

  private static String purpose(UUID entry) {
    return PURPOSE + " " + entry;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** A number and what makes its hash a secret. */
  record Salted(String salt, String number) {

    @Override
    public String toString() {
      return "Salted[]";
    }
  }
}
