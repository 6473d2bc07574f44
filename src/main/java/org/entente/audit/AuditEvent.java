package org.entente.audit;

import java.util.LinkedHashMap;
import java.util.Map;
import org.entente.shared.Actor;
import org.entente.shared.CaseRef;
import org.entente.shared.ContentHash;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened to one case.
 *
 * @param action {@code <module>.<event>}, for example {@code agreement.endorsed}; its sentence is
 *     the message {@code audit.<module>.<event>}
 * @param activity the BPMN element id, null outside processes
 * @param before old values by field, {@code after} new values; plain texts for people to read
 * @param rule the decision row that fired, null where no rule decided
 * @param contentHash the text the event is about, null where it is about none
 */
public record AuditEvent(
    CaseRef subject,
    String action,
    Actor actor,
    @Nullable String activity,
    Map<String, String> before,
    Map<String, String> after,
    @Nullable RuleFired rule,
    @Nullable ContentHash contentHash) {

  public AuditEvent {
    before = Map.copyOf(before);
    after = Map.copyOf(after);
  }

  public static AuditEvent of(CaseRef subject, String action, Actor actor) {
    return new AuditEvent(subject, action, actor, null, Map.of(), Map.of(), null, null);
  }

  public AuditEvent at(String activityId) {
    return new AuditEvent(subject, action, actor, activityId, before, after, rule, contentHash);
  }

  /** Adds a new value; null values are left out. */
  public AuditEvent with(String field, @Nullable Object value) {
    return new AuditEvent(
        subject, action, actor, activity, before, plus(after, field, value), rule, contentHash);
  }

  /** Adds what a field was and what it became. */
  public AuditEvent changed(String field, @Nullable Object old, @Nullable Object now) {
    return new AuditEvent(
        subject,
        action,
        actor,
        activity,
        plus(before, field, old),
        plus(after, field, now),
        rule,
        contentHash);
  }

  /** Adds each field that is not what it was, with what it was; both hold the same fields. */
  public AuditEvent changed(Map<String, String> old, Map<String, String> now) {
    AuditEvent event = this;
    for (Map.Entry<String, String> field : now.entrySet()) {
      String was = old.get(field.getKey());
      if (!field.getValue().equals(was)) {
        event = event.changed(field.getKey(), was, field.getValue());
      }
    }
    return event;
  }

  public AuditEvent under(RuleFired fired) {
    return new AuditEvent(subject, action, actor, activity, before, after, fired, contentHash);
  }

  public AuditEvent on(ContentHash hash) {
    return new AuditEvent(subject, action, actor, activity, before, after, rule, hash);
  }

  private static Map<String, String> plus(
      Map<String, String> map, String field, @Nullable Object value) {
    if (value == null) {
      return map;
    }
    Map<String, String> more = new LinkedHashMap<>(map);
    more.put(field, value.toString());
    return more;
  }
}
