package org.entente.people.factor;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * What an app needs to know to show codes for somebody.
 *
 * @param secret in base 32
 * @param replaces whether it takes another factor's place
 */
public record Setup(String signInName, String secret, boolean replaces) {

  private static final String ISSUER = "Entente";

  static Setup of(String signInName, byte[] secret, boolean replaces) {
    return new Setup(signInName, Base32.of(secret), replaces);
  }

  /** To be typed: {@code ABCD EFGH …}. */
  public String grouped() {
    return secret.replaceAll("(.{4})(?!$)", "$1 ");
  }

  public QrCode picture() {
    return QrCode.of(
        "otpauth://totp/%s:%s?secret=%s&issuer=%s&algorithm=SHA1&digits=%d&period=%d"
            .formatted(ISSUER, encoded(signInName), secret, ISSUER, Totp.DIGITS, Totp.SECONDS));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /** Never the secret. */
  @Override
  public String toString() {
    return "Setup[" + signInName + "]";
  }
}
