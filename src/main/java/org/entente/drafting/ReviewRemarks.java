package org.entente.drafting;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Implemented by whoever reviews texts, so that the drafter sees what is asked for. */
public interface ReviewRemarks {

  /** Remarks on this version, oldest first; empty where nobody remarked. */
  List<Remark> on(UUID agreementId, int version);

  /**
   * @param author display name of who remarked
   * @param role key of the role in which they did, {@code legal}
   * @param clause key of the clause it is about, null for the whole text
   */
  record Remark(String author, String role, Instant at, @Nullable String clause, String text) {}
}
