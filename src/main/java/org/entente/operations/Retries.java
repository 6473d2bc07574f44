package org.entente.operations;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.shared.Actor;
import org.entente.workflow.FailureCause;
import org.jspecify.annotations.Nullable;

/** Has many stopped steps tried again: each in a transaction of its own, while nobody waits. */
public interface Retries {

  /**
   * @param cause that all of them have, null where they were picked
   * @return its number, by which it can be followed
   */
  UUID start(List<String> jobIds, @Nullable FailureCause cause, Actor actor);

  Optional<Retry> find(UUID id);

  /** Does all that is still to be done of this one; harmless where it is done already. */
  void work(UUID id);
}
