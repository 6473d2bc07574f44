package org.entente.takeover;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a run made of a row. */
record Handled(
    RowState state, List<Finding> findings, List<String> gaps, @Nullable UUID agreementId) {

  static Handled wrong(List<Finding> findings) {
    return new Handled(RowState.WRONG, findings, List.of(), null);
  }
}
