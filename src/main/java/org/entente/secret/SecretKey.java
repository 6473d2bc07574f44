package org.entente.secret;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** A key of 256 bits. Its id is computed from it, so that nobody can give two keys the same. */
final class SecretKey {

  static final int BYTES = 32;

  private static final int NONCE = 12;
  private static final int TAG_BITS = 128;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final String id;
  private final SecretKeySpec key;

  SecretKey(byte[] bits) {
    this.key = new SecretKeySpec(bits, "AES");
    this.id = id(bits);
  }

  /**
   * @param text 32 bytes in base64
   * @param setting named where it is not that; the text itself is nowhere told
   */
  static SecretKey of(String text, String setting) {
    byte[] bits;
    try {
      bits = Base64.getDecoder().decode(text.strip());
    } catch (IllegalArgumentException e) {
      bits = new byte[0];
    }
    if (bits.length != BYTES) {
      throw new IllegalStateException(
          setting + " is no key: give 32 random bytes in base64 (openssl rand -base64 32).");
    }
    return new SecretKey(bits);
  }

  String id() {
    return id;
  }

  String seal(byte[] open, String purpose) {
    byte[] nonce = new byte[NONCE];
    RANDOM.nextBytes(nonce);
    try {
      byte[] closed = cipher(Cipher.ENCRYPT_MODE, nonce, purpose).doFinal(open);
      byte[] both = Arrays.copyOf(nonce, NONCE + closed.length);
      System.arraycopy(closed, 0, both, NONCE, closed.length);
      return Sealing.of(id, both).text();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has AES/GCM", e);
    }
  }

  byte[] open(Sealing sealing, String purpose) {
    byte[] both = sealing.bytes();
    try {
      return cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(both, NONCE), purpose)
          .doFinal(both, NONCE, both.length - NONCE);
    } catch (GeneralSecurityException e) {
      throw new SecretLost("a sealed text was tampered with or is for another purpose", e);
    }
  }

  private Cipher cipher(int mode, byte[] nonce, String purpose) throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(Sealing.sealedWith(id, purpose));
    return cipher;
  }

  /** What names the key stands in front: {@code <key id>.<64 hexadecimal digits>}. */
  String fingerprint(byte[] text, String purpose) {
    byte[] own = mac(key.getEncoded(), "entente fingerprint".getBytes(StandardCharsets.UTF_8));
    byte[] of = mac(own, purpose.getBytes(StandardCharsets.UTF_8));
    return id + "." + HexFormat.of().formatHex(mac(of, text));
  }

  private static String id(byte[] bits) {
    byte[] named = mac(bits, "entente key id".getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(named, 0, 4);
  }

  private static byte[] mac(byte[] bits, byte[] text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(bits, "HmacSHA256"));
      return mac.doFinal(text);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has HmacSHA256", e);
    }
  }
}
