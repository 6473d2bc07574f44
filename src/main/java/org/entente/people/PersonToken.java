package org.entente.people;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/**
 * What a program signs in with for its person; the token itself is not kept.
 *
 * @param hash SHA-256 of the token
 * @param epoch of the person's sessions when it was made: it ends together with them
 * @param lastUsedAt to the minute; null for never
 * @param revokedAt null while it stands
 */
@Table("people_token")
public record PersonToken(
    @Id UUID id,
    UUID person,
    String name,
    String hash,
    TokenScope scope,
    int epoch,
    Instant madeAt,
    Instant expiresAt,
    @Nullable Instant lastUsedAt,
    @Nullable Instant revokedAt) {

  PersonToken revoked(Instant at) {
    return new PersonToken(id, person, name, hash, scope, epoch, madeAt, expiresAt, lastUsedAt, at);
  }
}
