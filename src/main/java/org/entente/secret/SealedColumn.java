package org.entente.secret;

import java.util.Set;

/**
 * Implemented by a module for each column that holds sealed texts. When Entente starts it is asked
 * which keys its rows need, and to seal anew what is under a key that is on its way out.
 */
public interface SealedColumn {

  /** For the log: {@code people_factor.secret}. */
  String name();

  /** The ids of the keys that its texts are sealed under: their second part, between the dots. */
  Set<String> keys();

  /**
   * Seals anew, row by row and only where the row is still as it was read, whatever {@link
   * SecretBox#outdated} says so of; several nodes may do so at once.
   *
   * @return how many
   */
  int renew();
}
