package org.entente.drafting;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.entente.shared.Actor;
import org.entente.shared.ContentHash;
import org.jspecify.annotations.Nullable;

/**
 * One numbered, immutable state of an agreement's text.
 *
 * @param number from 1, without gaps
 * @param hash as computed when it was frozen; {@link Drafts#recompute} tells what it is now
 * @param frozenBy who found the language texts to agree
 * @param supersededAt when the next version was frozen, null for the latest
 */
public record FrozenVersion(
    UUID agreementId,
    int number,
    ContentHash hash,
    AgreementText text,
    Instant frozenAt,
    Actor frozenBy,
    @Nullable Instant supersededAt) {

  public Optional<Instant> superseded() {
    return Optional.ofNullable(supersededAt);
  }
}
