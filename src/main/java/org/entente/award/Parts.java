package org.entente.award;

import java.util.Map;
import java.util.UUID;

/** Who had which part in a case of money before it came to its approval. */
interface Parts {

  /**
   * Persons by what they did: {@code applied}, {@code admitted}, {@code reviewed}, {@code ranked},
   * {@code prepared}.
   */
  Map<UUID, String> of(UUID call, UUID[] applications);
}
