package org.entente.people;

import java.time.Duration;
import org.entente.shared.ContentHash;

/**
 * What somebody signs in again for: this very action, and no other.
 *
 * @param purpose names it; {@code fresh.<purpose>} says it to its reader
 * @param hash of what is acted on, as the person saw it: what has changed needs a sign-in of its
 *     own
 * @param within how long ago the sign-in may be
 */
public record FreshAction(String purpose, ContentHash hash, Strength strength, Duration within) {

  private static final Duration MINUTES = Duration.ofMinutes(5);

  public FreshAction {
    if (!purpose.matches("[a-z][A-Za-z0-9.]{0,99}")) {
      throw new IllegalArgumentException("not a purpose: " + purpose);
    }
  }

  /** By password and second factor, within five minutes. */
  public static FreshAction of(String purpose, ContentHash hash) {
    return new FreshAction(purpose, hash, Strength.SECOND_FACTOR, MINUTES);
  }

  public FreshAction by(Strength other) {
    return new FreshAction(purpose, hash, other, within);
  }

  public FreshAction within(Duration other) {
    return new FreshAction(purpose, hash, strength, other);
  }
}
