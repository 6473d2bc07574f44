package org.entente.grant;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.shared.Actor;

/** Calls as other modules read them. */
public interface Calls {

  Optional<Call> find(UUID id);

  /**
   * @throws org.entente.shared.Refusal NOT_FOUND where there is none
   */
  Call get(UUID id);

  Optional<Call> byReference(String reference);

  /** Those that take applications now, by their deadlines. */
  List<Call> open();

  /**
   * @throws org.entente.shared.Refusal NOT_FOUND where the call has no such version
   */
  CallForm form(UUID call, int version);

  /** Everything that followed from the call is done; a closed one only, and only once. */
  void concluded(UUID call, Actor actor);
}
