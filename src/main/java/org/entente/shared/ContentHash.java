package org.entente.shared;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 of a canonical form: 64 lower-case hexadecimal digits. An approval belongs to one. */
public record ContentHash(String hex) {

  public ContentHash {
    if (!hex.matches("[0-9a-f]{64}")) {
      throw new IllegalArgumentException("not a SHA-256 in lower-case hexadecimal: " + hex);
    }
  }

  public static ContentHash of(String canonical) {
    return of(canonical.getBytes(StandardCharsets.UTF_8));
  }

  public static ContentHash of(byte[] bytes) {
    try {
      return new ContentHash(
          HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** First eight and last four digits, for a line of text; the whole stays in reach. */
  public String abbreviated() {
    return hex.substring(0, 8) + "…" + hex.substring(60);
  }
}
