package org.entente.people.factor;

/** RFC 4648, without padding: how apps take a secret that is typed. */
final class Base32 {

  private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

  private Base32() {}

  static String of(byte[] bytes) {
    StringBuilder text = new StringBuilder();
    int held = 0;
    int bits = 0;
    for (byte each : bytes) {
      held = (held << 8) | (each & 0xff);
      for (bits += 8; bits >= 5; bits -= 5) {
        text.append(ALPHABET.charAt((held >> (bits - 5)) & 31));
      }
    }
    return bits == 0 ? text.toString() : text.append(last(held, bits)).toString();
  }

  private static char last(int held, int bits) {
    return ALPHABET.charAt((held << (5 - bits)) & 31);
  }
}
