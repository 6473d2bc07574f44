package org.entente.drafting;

import java.time.Instant;
import java.util.UUID;
import org.entente.shared.Actor;
import org.jspecify.annotations.Nullable;

/**
 * The text somebody works on, until it is frozen or superseded.
 *
 * @param template key and version of what it was generated from
 * @param basedOn number of the version it continues, null when it came from the template
 * @param version goes up with each save; a page sends it back
 * @param checkedBy who found its languages to agree, null before
 * @param returned null while no language check has sent it back
 */
public record WorkingCopy(
    UUID id,
    UUID agreementId,
    String template,
    int templateVersion,
    @Nullable Integer basedOn,
    AgreementText text,
    int version,
    Instant changedAt,
    Actor changedBy,
    @Nullable Actor checkedBy,
    @Nullable Returned returned) {

  /** Why the language check sent it back, last. */
  public record Returned(Instant at, String by, String reason) {}

  WorkingCopy with(AgreementText changed, Instant now, Actor actor) {
    return new WorkingCopy(
        id,
        agreementId,
        template,
        templateVersion,
        basedOn,
        changed,
        version,
        now,
        actor,
        null,
        returned);
  }
}
