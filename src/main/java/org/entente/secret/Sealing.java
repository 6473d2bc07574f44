package org.entente.secret;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sealed text, {@code v1.<key id>.<nonce and ciphertext in base64url>}. What stands in front of
 * the ciphertext is sealed with it.
 */
record Sealing(String key, String body) {

  private static final Pattern TEXT = Pattern.compile("v1\\.([0-9a-f]{8})\\.([\\w-]{38,})");

  static Sealing of(String sealed) {
    Matcher matcher = TEXT.matcher(sealed);
    if (!matcher.matches()) {
      throw new SecretLost("this is no sealed text");
    }
    return new Sealing(matcher.group(1), matcher.group(2));
  }

  static Sealing of(String key, byte[] bytes) {
    return new Sealing(key, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  byte[] bytes() {
    try {
      return Base64.getUrlDecoder().decode(body);
    } catch (IllegalArgumentException e) {
      throw new SecretLost("this is no sealed text", e);
    }
  }

  static byte[] sealedWith(String key, String purpose) {
    return ("v1." + key + "." + purpose).getBytes(StandardCharsets.UTF_8);
  }

  String text() {
    return "v1." + key + "." + body;
  }
}
