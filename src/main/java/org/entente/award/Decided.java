package org.entente.award;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.entente.shared.Actor;
import org.entente.shared.ContentHash;
import org.jspecify.annotations.Nullable;

/**
 * What somebody decided on an award.
 *
 * @param onBehalf for whom, null for their own office
 * @param hash the award that they saw
 * @param reason empty where none was given
 */
public record Decided(
    boolean approved,
    UUID by,
    String name,
    @Nullable UUID onBehalf,
    Instant at,
    ContentHash hash,
    String reason) {

  private static final Duration REVOCABLE = Duration.ofHours(1);

  /** When it can be taken back no more, and the applicant is told. */
  public Instant standsAt() {
    return at.plus(REVOCABLE);
  }

  /** Whether this actor, or the one they stand in for, decided so. */
  public boolean isOf(Actor actor) {
    return actor.involves(by) || actor.involves(onBehalf);
  }
}
