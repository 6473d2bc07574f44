package org.entente.people.factor;

import java.security.SecureRandom;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Codes for a lost phone, {@code K7QF-2MXD-9PWA}: two characters that find it among the person's,
 * and ten that nobody guesses (49 bits, kept as an Argon2 hash). No letters that look alike.
 */
@Component
class RecoveryCodes {

  static final int MANY = 10;
  static final int SLOT = 2;
  static final int LENGTH = 12;

  private static final int GROUP = 4;
  private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final SecureRandom RANDOM = new SecureRandom();

  private final PasswordEncoder encoder;

  RecoveryCodes(PasswordEncoder encoder) {
    this.encoder = encoder;
  }

  Drawn draw() {
    Map<String, String> bySlot = new LinkedHashMap<>();
    while (bySlot.size() < MANY) {
      String code = next();
      bySlot.putIfAbsent(code.substring(0, SLOT), code);
    }
    Map<String, String> hashes = new LinkedHashMap<>();
    bySlot.forEach(
        (slot, code) -> hashes.put(slot, String.valueOf(encoder.encode(code.substring(SLOT)))));
    return new Drawn(bySlot.values().stream().map(RecoveryCodes::grouped).toList(), hashes);
  }

  boolean matches(String code, String hash) {
    return encoder.matches(code.substring(SLOT), hash);
  }

  /** As typed, without what people put between the groups. */
  static String plain(String typed) {
    return typed.replaceAll("[\\s\\p{Pd}]", "").toUpperCase(Locale.ROOT);
  }

  private static String next() {
    StringBuilder code = new StringBuilder();
    for (int i = 0; i < LENGTH; i++) {
      code.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
    }
    return code.toString();
  }

  private static String grouped(String code) {
    return code.replaceAll("(.{" + GROUP + "})(?!$)", "$1-");
  }

  /**
   * Ten new codes.
   *
   * @param texts to be shown, once
   * @param hashes to be kept, by slot
   */
  record Drawn(List<String> texts, Map<String, String> hashes) {

    /** Never the codes. */
    @Override
    public String toString() {
      return "Drawn[" + texts.size() + "]";
    }
  }
}
