package org.entente.audit.store;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.entente.audit.AuditEvent;
import org.entente.audit.AuditLog;
import org.entente.audit.RuleFired;
import org.entente.shared.Ids;
import org.entente.shared.Jsonb;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Component
class StoredAuditLog implements AuditLog {

  private static final String INSERT =
      """
      insert into audit_event (id, recorded_at, subject_kind, subject_id, action, activity,
        actor_id, actor_name, on_behalf_id, on_behalf_name, before, after,
        rule_decision, rule_version, rule_row, content_hash, leaf_hash)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private final JdbcTemplate jdbc;
  private final Clock clock;

  StoredAuditLog(JdbcTemplate jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void record(AuditEvent event) {
    jdbc.update(INSERT, columns(event));
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void recordAll(List<AuditEvent> events) {
    jdbc.batchUpdate(INSERT, events.stream().map(this::columns).toList());
  }

  private @Nullable Object[] columns(AuditEvent event) {
    UUID id = Ids.next(clock);
    // PostgreSQL keeps microseconds: the leaf must be computed from what will be read back.
    Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
    RuleFired rule = event.rule();
    return new @Nullable Object[] {
      id,
      Timestamp.from(at),
      event.subject().kind(),
      event.subject().id(),
      event.action(),
      event.activity(),
      event.actor().personId(),
      event.actor().name(),
      event.actor().onBehalfOf(),
      event.actor().onBehalfOfName(),
      Jsonb.object(event.before()),
      Jsonb.object(event.after()),
      rule == null ? null : rule.decision(),
      rule == null ? null : rule.version(),
      rule == null ? null : rule.row(),
      event.contentHash() == null ? null : event.contentHash().hex(),
      EventLeaf.hash(id, at, event).hex()
    };
  }
}
