package org.entente.application.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the office's page of an application adds to what its applicant sees.
 *
 * @param waits what the case waits for
 */
public record StaffView(OwnView own, List<Wait> waits) {

  /**
   * @param task message key of what has to be done
   * @param roles message keys of who may
   * @param person who has taken it; null while nobody has
   * @param you whether the reader may work on it
   */
  public record Wait(
      String id,
      String task,
      List<String> roles,
      @Nullable String person,
      boolean you,
      Instant since,
      @Nullable Instant dueAt) {}
}
