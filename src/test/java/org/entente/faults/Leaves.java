package org.entente.faults;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.entente.shared.ContentHash;
import org.entente.shared.Jsonb;

/** An event as read back, and the leaf that was kept with it. */
record Leaves(Map<String, Object> event, String kept) {

  private static final String SQL =
      """
      select id, to_char(recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
             subject_kind || ':' || subject_id, action, activity, actor_id, actor_name,
             on_behalf_id, before::text, after::text,
             coalesce(rule_decision || '/' || rule_version || '/' || rule_row, ''),
             content_hash, leaf_hash, on_behalf_name
        from audit_event where subject_id = ? order by entry
      """;

  static List<Leaves> of(Database database, UUID subject) {
    return database.rows(SQL, subject).stream().map(Leaves::of).toList();
  }

  boolean recomputes() {
    return ContentHash.of(Jsonb.write(event)).hex().equals(kept);
  }

  private static Leaves of(List<String> row) {
    TreeMap<String, Object> event = new TreeMap<>();
    event.put("id", row.get(0));
    event.put("at", instant(row.get(1)));
    event.put("subject", row.get(2));
    event.put("action", row.get(3));
    event.put("activity", row.get(4));
    event.put("actor", row.get(5));
    event.put("actorName", row.get(6));
    event.put("onBehalfOf", row.get(7));
    event.put("onBehalfOfName", row.get(13));
    event.put("before", new TreeMap<>(Jsonb.map(row.get(8))));
    event.put("after", new TreeMap<>(Jsonb.map(row.get(9))));
    event.put("rule", row.get(10));
    event.put("contentHash", row.get(11));
    return new Leaves(event, row.get(12));
  }

  private static String instant(String text) {
    return OffsetDateTime.parse(text, DateTimeFormatter.ISO_OFFSET_DATE_TIME)
        .toInstant()
        .toString();
  }
}
