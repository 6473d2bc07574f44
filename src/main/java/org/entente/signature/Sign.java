package org.entente.signature;

import java.util.UUID;
import org.entente.shared.Actor;

/**
 * A signatory signs a line.
 *
 * @param password asked again; checked and forgotten, as is the code
 * @param code of the second factor; empty from whoever has none
 */
public record Sign(
    UUID agreementId, UUID lineId, String password, String code, String activity, Actor actor) {

  /** Without password and code: a record's text ends up in logs. */
  @Override
  public String toString() {
    return "Sign[" + agreementId + ", " + lineId + ", " + actor.name() + "]";
  }
}
