package org.entente.notify.post;

/** How the mail server answered. */
sealed interface Posted {

  /** What it said, for people to read. */
  String answer();

  /** It has the mail now. */
  record Accepted(String answer) implements Posted {}

  /**
   * It will never take it.
   *
   * @param unknown true where it says that there is no such address
   */
  record Refused(String answer, boolean unknown) implements Posted {}

  /**
   * It does not take it now, or nothing is known.
   *
   * @param trouble true where this has to do with the server or the line and not with this mail
   */
  record Postponed(String answer, boolean trouble) implements Posted {}
}
