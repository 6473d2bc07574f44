package org.entente.testing;

import java.time.Instant;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.people.factor.Totp;

/** Somebody's authenticator app, once the secret has been typed into it. */
public final class Phone {

  private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  private static final Pattern SECRET =
      Pattern.compile("value=\"((?:[A-Z2-7]{4} ){7}[A-Z2-7]{4})\"");

  private final byte[] secret;

  /** The step of the last code. */
  private long used;

  /**
   * @param typed in groups, as the page shows it
   */
  public Phone(String typed) {
    String text = typed.replace(" ", "").toUpperCase(Locale.ROOT);
    this.secret = new byte[text.length() * 5 / 8];
    long held = 0;
    int bits = 0;
    int at = 0;
    for (char each : text.toCharArray()) {
      held = (held << 5) | ALPHABET.indexOf(each);
      bits += 5;
      if (bits >= 8) {
        bits -= 8;
        secret[at++] = (byte) (held >> bits);
      }
    }
  }

  /** Reads the secret off the page that shows it. */
  public static Phone reading(String page) {
    Matcher matcher = SECRET.matcher(page);
    if (!matcher.find()) {
      throw new AssertionError("no secret on this page");
    }
    return new Phone(matcher.group(1));
  }

  /** One that was not used yet, and is good for a while when the next step begins meanwhile. */
  public String next(Instant now) {
    used = Math.max(Totp.step(now), used + 1);
    return code(used);
  }

  public String code(long step) {
    return Totp.code(secret, step);
  }
}
