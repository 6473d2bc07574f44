package org.entente.signature;

import java.util.UUID;
import org.entente.shared.Actor;

/**
 * A signatory signs a line.
 *
 * @param password asked again; checked and forgotten
 */
public record Sign(UUID agreementId, UUID lineId, String password, String activity, Actor actor) {

  /** Without the password: a record's text ends up in logs. */
  @Override
  public String toString() {
    return "Sign[" + agreementId + ", " + lineId + ", " + actor.name() + "]";
  }
}
