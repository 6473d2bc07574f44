package org.entente.legalreview;

import java.time.Instant;
import java.util.UUID;
import org.entente.shared.Actor;
import org.entente.shared.ContentHash;
import org.jspecify.annotations.Nullable;

/**
 * An opinion as it was given. It never changes, but stops counting when the text does.
 *
 * @param version number of the version it is about
 * @param supersededByVersion the version that made it void, null while it counts
 */
public record GivenOpinion(
    UUID id,
    UUID roundId,
    int version,
    ReviewerRole role,
    Opinion opinion,
    @Nullable String remark,
    ContentHash hash,
    Actor reviewer,
    Instant givenAt,
    @Nullable Instant supersededAt,
    @Nullable Integer supersededByVersion) {

  public boolean superseded() {
    return supersededAt != null;
  }

  /** An approval that still counts. */
  public boolean approves() {
    return opinion == Opinion.APPROVED && !superseded();
  }
}
