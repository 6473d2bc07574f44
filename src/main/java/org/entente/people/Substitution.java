package org.entente.people;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/**
 * Somebody stands in for somebody, from the first to the last day inclusive.
 *
 * @param mandate what it rests on and what it covers, in words
 * @param takenBackAt null while it stands
 */
@Table("people_substitution")
public record Substitution(
    @Id UUID id,
    UUID person,
    UUID substitute,
    LocalDate fromDay,
    LocalDate untilDay,
    @Nullable String mandate,
    Instant recordedAt,
    @Nullable Instant takenBackAt) {

  Substitution takenBack(Instant at) {
    return new Substitution(id, person, substitute, fromDay, untilDay, mandate, recordedAt, at);
  }
}
