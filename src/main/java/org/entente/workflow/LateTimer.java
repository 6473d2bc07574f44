package org.entente.workflow;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A timer whose time has come and gone without anything being done. */
public record LateTimer(
    @Nullable Whose whose, @Nullable String process, @Nullable String activity, Instant due) {

  /** The same, of this case. */
  public LateTimer of(@Nullable Whose owner) {
    return new LateTimer(owner, process, activity, due);
  }
}
