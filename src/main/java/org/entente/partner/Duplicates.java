package org.entente.partner;

import java.util.UUID;
import org.entente.shared.Actor;

/** Partners that may be one and the same. */
public interface Duplicates {

  /**
   * Looks for more of them: same identifier, same name in the same country, or, among those with
   * agreements, a name that is spelt nearly alike.
   *
   * @return how many were found that were not known before
   */
  int look();

  /** These two are not one; they are not found again. */
  void dismiss(UUID one, UUID other, Actor actor);
}
