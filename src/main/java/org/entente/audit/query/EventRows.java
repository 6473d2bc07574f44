package org.entente.audit.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.entente.audit.RecordedEvent;
import org.entente.audit.RuleFired;
import org.entente.shared.Actor;
import org.entente.shared.CaseRef;
import org.entente.shared.Jsonb;
import org.jspecify.annotations.Nullable;

/** Maps rows of {@code audit_event}. */
final class EventRows {

  private EventRows() {}

  static RecordedEvent map(ResultSet row, int number) throws SQLException {
    return new RecordedEvent(
        row.getObject("id", UUID.class),
        row.getLong("entry"),
        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
        new CaseRef(row.getString("subject_kind"), row.getObject("subject_id", UUID.class)),
        row.getString("action"),
        row.getString("activity"),
        actor(row),
        Jsonb.map(row.getString("before")),
        Jsonb.map(row.getString("after")),
        rule(row),
        row.getString("content_hash"),
        row.getString("leaf_hash"));
  }

  private static Actor actor(ResultSet row) throws SQLException {
    return new Actor(
        row.getObject("actor_id", UUID.class),
        row.getString("actor_name"),
        row.getObject("on_behalf_id", UUID.class),
        row.getString("on_behalf_name"));
  }

  private static @Nullable RuleFired rule(ResultSet row) throws SQLException {
    String decision = row.getString("rule_decision");
    return decision == null
        ? null
        : new RuleFired(decision, row.getInt("rule_version"), row.getString("rule_row"));
  }
}
