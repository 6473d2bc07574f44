package org.entente.bank;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.entente.shared.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Nothing new leaves an account while it stands.
 *
 * @param kind who decides on it
 * @param messageKey why, with its arguments
 * @param lifted null while it stands
 */
public record AccountBlock(
    UUID id,
    String account,
    BlockKind kind,
    String messageKey,
    List<String> arguments,
    Instant since,
    Actor by,
    @Nullable Lifted lifted) {

  public AccountBlock {
    arguments = List.copyOf(arguments);
  }

  /** Who let payments leave again, and why. */
  public record Lifted(Instant at, Actor by, String reason) {}
}
