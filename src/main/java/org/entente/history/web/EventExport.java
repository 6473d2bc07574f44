package org.entente.history.web;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.audit.AuditHistory;
import org.entente.audit.HistoryFilter;
import org.entente.audit.RecordedEvent;
import org.entente.audit.RuleFired;
import org.entente.shared.CaseRef;
import org.entente.shared.Jsonb;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Writes a case's events, the oldest first, some hundred at a time: a long case costs no memory.
 */
@Component
class EventExport {

  private static final int AT_ONCE = 500;

  private static final List<String> COLUMNS =
      List.of(
          "entry",
          "recordedAt",
          "action",
          "activity",
          "actorId",
          "actor",
          "onBehalfOfId",
          "onBehalfOf",
          "before",
          "after",
          "ruleDecision",
          "ruleVersion",
          "ruleRow",
          "contentHash",
          "leafHash");

  private final AuditHistory history;

  EventExport(AuditHistory history) {
    this.history = history;
  }

  void csv(CaseRef caseRef, HistoryFilter filter, Writer out) throws IOException {
    out.write(CsvLine.of(COLUMNS));
    each(
        caseRef,
        filter,
        (event, first) -> {
          Map<String, @Nullable Object> fields = fields(event);
          fields.put("before", Jsonb.write(event.before()));
          fields.put("after", Jsonb.write(event.after()));
          out.write(CsvLine.of(new ArrayList<>(fields.values())));
        });
  }

  void json(CaseRef caseRef, HistoryFilter filter, Writer out) throws IOException {
    out.write("{\"subject\":" + Jsonb.write(caseRef.toString()) + ",\"events\":[");
    each(
        caseRef,
        filter,
        (event, first) -> out.write((first ? "\n" : ",\n") + Jsonb.write(fields(event))));
    out.write("\n]}\n");
  }

  private void each(CaseRef caseRef, HistoryFilter filter, Sink sink) throws IOException {
    long after = 0;
    List<RecordedEvent> events = history.oldestFirst(caseRef, filter, after, AT_ONCE);
    while (!events.isEmpty()) {
      for (RecordedEvent event : events) {
        sink.write(event, after == 0);
        after = event.entry();
      }
      events = history.oldestFirst(caseRef, filter, after, AT_ONCE);
    }
  }

  /** The event under the names of {@link #COLUMNS}, in that order. */
  private static Map<String, @Nullable Object> fields(RecordedEvent event) {
    RuleFired rule = event.rule();
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("entry", event.entry());
    fields.put("recordedAt", event.recordedAt().toString());
    fields.put("action", event.action());
    fields.put("activity", event.activity());
    fields.put("actorId", event.actor().personId());
    fields.put("actor", event.actor().name());
    fields.put("onBehalfOfId", event.actor().onBehalfOf());
    fields.put("onBehalfOf", event.actor().onBehalfOfName());
    fields.put("before", event.before());
    fields.put("after", event.after());
    fields.put("ruleDecision", rule == null ? null : rule.decision());
    fields.put("ruleVersion", rule == null ? null : rule.version());
    fields.put("ruleRow", rule == null ? null : rule.row());
    fields.put("contentHash", event.contentHash());
    fields.put("leafHash", event.leafHash());
    return fields;
  }

  private interface Sink {
    void write(RecordedEvent event, boolean first) throws IOException;
  }
}
