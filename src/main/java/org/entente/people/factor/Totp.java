package org.entente.people.factor;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Codes of six digits that change every 30 seconds (RFC 6238 with SHA-1, which is what every app
 * knows). The clocks of phone and server may differ by one step.
 */
public final class Totp {

  static final int DIGITS = 6;
  static final int SECONDS = 30;

  private static final int DRIFT = 1;
  private static final int MODULUS = 1_000_000;

  private Totp() {}

  public static long step(Instant at) {
    return Math.floorDiv(at.getEpochSecond(), SECONDS);
  }

  public static String code(byte[] secret, long step) {
    byte[] mac = mac(secret, ByteBuffer.allocate(Long.BYTES).putLong(step).array());
    int offset = mac[mac.length - 1] & 0x0f;
    int number = ByteBuffer.wrap(mac).getInt(offset) & 0x7fff_ffff;
    return String.format(java.util.Locale.ROOT, "%0" + DIGITS + "d", number % MODULUS);
  }

  /** Of which step around this instant the code is: the latest where, by chance, it is of two. */
  static OptionalLong stepOf(String code, byte[] secret, Instant now) {
    long middle = step(now);
    return LongStream.rangeClosed(middle - DRIFT, middle + DRIFT)
        .filter(step -> same(code, code(secret, step)))
        .max();
  }

  private static boolean same(String typed, String right) {
    return MessageDigest.isEqual(
        typed.getBytes(StandardCharsets.UTF_8), right.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] mac(byte[] secret, byte[] counter) {
    try {
      Mac mac = Mac.getInstance("HmacSHA1");
      mac.init(new SecretKeySpec(secret, "HmacSHA1"));
      return mac.doFinal(counter);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has HmacSHA1", e);
    }
  }
}
