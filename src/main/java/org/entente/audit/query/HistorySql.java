package org.entente.audit.query;

import org.entente.audit.HistoryFilter;
import org.entente.audit.HistoryKind;

/** Conditions over {@code audit_event}. The words in an action's name say what happened. */
final class HistorySql {

  static final String COLUMNS =
      """
      select id, entry, recorded_at, subject_kind, subject_id, action, activity, actor_id,
        actor_name, on_behalf_id, on_behalf_name, before, after, rule_decision, rule_version,
        rule_row, content_hash, leaf_hash
      from audit_event where subject_kind = :kind and subject_id = :id
      """;

  private static final String REFUSAL =
      "action ~* '(refus|reject|return|withdr|expire|lapse|denied|void|lost|mismatch|heldback)'";

  private static final String CHOICE =
      "action ~* '(endorsed|accept|approved|deci|triag|consolidat|opinion|resolv|join|passed)'";

  private HistorySql() {}

  static String condition(HistoryKind kind) {
    return switch (kind) {
      case EVERYTHING -> "true";
      case DECISIONS -> "(rule_decision is not null or " + CHOICE + " or " + REFUSAL + ")";
      case TEXT -> "(action like 'drafting.%' or action like 'document.%')";
      case SIGNATURES -> "action like 'signature.%'";
      case ON_BEHALF -> "on_behalf_id is not null";
      case REFUSED -> REFUSAL;
    };
  }

  static String dates(HistoryFilter filter) {
    return (filter.from() == null ? "" : " and recorded_at >= :from")
        + (filter.until() == null ? "" : " and recorded_at < :until");
  }
}
