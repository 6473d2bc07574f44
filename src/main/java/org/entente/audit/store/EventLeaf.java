package org.entente.audit.store;

import java.time.Instant;
import java.util.TreeMap;
import java.util.UUID;
import org.entente.audit.AuditEvent;
import org.entente.audit.RuleFired;
import org.entente.shared.ContentHash;
import org.entente.shared.Jsonb;
import org.jspecify.annotations.Nullable;

/** The canonical form of an event, whose SHA-256 is its leaf: names sorted, times in UTC. */
final class EventLeaf {

  private EventLeaf() {}

  static ContentHash hash(UUID id, Instant at, AuditEvent event) {
    TreeMap<String, Object> leaf = new TreeMap<>();
    leaf.put("id", id.toString());
    leaf.put("at", at.toString());
    leaf.put("subject", event.subject().toString());
    leaf.put("action", event.action());
    leaf.put("activity", orEmpty(event.activity()));
    leaf.put("actor", orEmpty(event.actor().personId()));
    leaf.put("actorName", event.actor().name());
    leaf.put("onBehalfOf", orEmpty(event.actor().onBehalfOf()));
    leaf.put("onBehalfOfName", orEmpty(event.actor().onBehalfOfName()));
    leaf.put("before", new TreeMap<>(event.before()));
    leaf.put("after", new TreeMap<>(event.after()));
    leaf.put("rule", rule(event.rule()));
    leaf.put("contentHash", event.contentHash() == null ? "" : event.contentHash().hex());
    return ContentHash.of(Jsonb.write(leaf));
  }

  private static String orEmpty(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }

  private static String rule(@Nullable RuleFired rule) {
    return rule == null ? "" : rule.decision() + "/" + rule.version() + "/" + rule.row();
  }
}
