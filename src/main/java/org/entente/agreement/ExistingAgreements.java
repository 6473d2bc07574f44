package org.entente.agreement;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.entente.shared.Actor;

/** Agreements that were concluded before their office had Entente. */
public interface ExistingAgreements {

  /** The agreement that this row became. */
  Optional<UUID> find(String key);

  /** The agreement with this official number, or this reference of ours. */
  Optional<UUID> numbered(String number);

  Optional<Origin> origin(UUID id);

  /**
   * Puts it into the register, in force or ended as its dates say; its history begins with the row
   * it comes from. The key must be new, and the number nobody's.
   */
  UUID record(ExistingAgreement agreement, Actor actor);

  /** What its record lacks. */
  Set<Gap> gaps(UUID id);

  /** Gives somebody the task to complete the record, where it lacks anything. */
  void seekMissing(UUID id);

  /**
   * Adds what was found out.
   *
   * @throws org.entente.shared.Refusal INVALID for dates that contradict each other, for a file
   *     that is none we keep, and where the last word leaves a gap without saying why
   */
  Completeness complete(UUID id, FoundOut found, Actor actor);
}
