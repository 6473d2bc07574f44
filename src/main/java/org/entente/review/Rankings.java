package org.entente.review;

import java.util.Optional;
import java.util.UUID;

/** Rankings that were decided. */
public interface Rankings {

  /** Empty until the chair of the call's panel has confirmed one. */
  Optional<Ranking> find(UUID call);
}
