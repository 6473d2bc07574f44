package org.entente.recovery;

import org.entente.shared.Refusal;

/** What people give as a reason has to say something. */
final class Reasons {

  private static final int SHORTEST = 10;
  private static final int LONGEST = 2000;

  private Reasons() {}

  /**
   * @throws Refusal 422 for one that says nothing
   */
  static String checked(String reason) {
    String said = reason.strip();
    if (said.length() < SHORTEST || said.length() > LONGEST) {
      throw Refusal.invalid("recovery.reason", SHORTEST, LONGEST);
    }
    return said;
  }
}
