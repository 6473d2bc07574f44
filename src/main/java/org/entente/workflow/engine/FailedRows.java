package org.entente.workflow.engine;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.entente.workflow.FailedStep;
import org.entente.workflow.FailureCause;
import org.entente.workflow.LateTimer;
import org.entente.workflow.Whose;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Makes of the engine's rows what operators read. A record that cannot be read hides no other. */
@Component
class FailedRows {

  private static final Logger LOG = LoggerFactory.getLogger(FailedRows.class);

  private final CaseOwners owners;

  FailedRows(CaseOwners owners) {
    this.owners = owners;
  }

  /**
   * A row whose case is still to be looked up: only when all are read and the connection is free.
   */
  record Found<T>(@Nullable String caseId, Function<@Nullable Whose, T> whole) {}

  <T> T whole(Found<T> found) {
    return found.whole.apply(whose(found.caseId).orElse(null));
  }

  static Found<FailedStep> step(ResultSet row, int number) throws SQLException {
    Instant stopped = instant(row.getTimestamp("stopped_at"));
    Instant first = instant(row.getTimestamp("first_at"));
    Instant due = instant(row.getTimestamp("due_at"));
    Instant known = stopped != null ? stopped : first != null ? first : due;
    String cause = row.getString("cause");
    FailedStep ownerless =
        new FailedStep(
            row.getString("job_id"),
            null,
            row.getString("process"),
            row.getString("activity"),
            known == null ? Instant.EPOCH : known,
            row.getInt("failures"),
            stopped == null ? due : null,
            cause == null ? FailureCause.UNKNOWN : FailureCause.valueOf(cause),
            row.getString("reference"));
    return new Found<>(row.getString("case_id"), ownerless::of);
  }

  static Found<LateTimer> timer(ResultSet row, int number) throws SQLException {
    LateTimer ownerless =
        new LateTimer(
            null,
            row.getString("process"),
            row.getString("activity"),
            row.getTimestamp("due_at").toInstant());
    return new Found<>(row.getString("case_id"), ownerless::of);
  }

  Optional<Whose> whose(@Nullable String caseId) {
    if (caseId == null) {
      return Optional.empty();
    }
    try {
      return owners
          .find(UUID.fromString(caseId))
          .map(owned -> new Whose(owned.caseRef(), owned.subject()));
    } catch (RuntimeException e) {
      LOG.warn("The case {} of a failed step cannot be read", caseId, e);
      return Optional.empty();
    }
  }

  private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
    return timestamp == null ? null : timestamp.toInstant();
  }
}
