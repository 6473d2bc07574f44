package org.entente.history.api;

import jakarta.validation.Valid;
import java.util.List;
import org.entente.api.Cursor;
import org.entente.api.Described;
import org.entente.api.Page;
import org.entente.audit.AuditHistory;
import org.entente.audit.HistoryFilter;
import org.entente.audit.RecordedEvent;
import org.entente.history.query.CasePaths;
import org.entente.history.query.CaseReading;
import org.entente.shared.CaseRef;
import org.entente.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What happened to a case, and the way it took. */
@RestController
class HistoryApi {

  private final CaseReading reading;
  private final AuditHistory history;
  private final CasePaths paths;

  HistoryApi(CaseReading reading, AuditHistory history, CasePaths paths) {
    this.reading = reading;
    this.history = history;
    this.paths = paths;
  }

  @GetMapping("/api/history/{subject}")
  @Described("The events of a case, page by page, the oldest first.")
  Page<EventLine> events(
      @Described("Kind and id, `agreement:0190…`.") @PathVariable String subject,
      @Valid @ModelAttribute HistoryQuery query) {
    CaseRef caseRef = readable(subject);
    HistoryFilter filter = query.filter();
    List<RecordedEvent> found =
        history.oldestFirst(caseRef, filter, after(query.after()), query.size() + 1);
    boolean more = found.size() > query.size();
    List<RecordedEvent> shown = more ? found.subList(0, query.size()) : found;
    String next = more ? Long.toString(shown.get(shown.size() - 1).entry()) : null;
    Page<EventLine> page = Page.of(shown, EventLine::of, next);
    return query.counts() ? page.counted(count(caseRef, filter)) : page;
  }

  @GetMapping("/api/history/{subject}/path")
  @Described("The processes a case ran on, with the elements it came to and those it is at.")
  Paths path(@Described("Kind and id, `agreement:0190…`.") @PathVariable String subject) {
    CaseRef caseRef = readable(subject);
    return new Paths(paths.of(caseRef.id()).stream().map(PathLine::of).toList());
  }

  private CaseRef readable(String subject) {
    CaseRef caseRef;
    try {
      caseRef = CaseRef.parse(subject);
    } catch (IllegalArgumentException e) {
      throw Refusal.notFound();
    }
    reading.readable(caseRef.kind(), caseRef.id());
    if (history.span(caseRef).isEmpty()) {
      throw Refusal.notFound();
    }
    return caseRef;
  }

  private int count(CaseRef caseRef, HistoryFilter filter) {
    long found = history.counts(caseRef, filter).getOrDefault(filter.kind(), 0L);
    return (int) Math.min(found, Page.MOST_COUNTED + 1L);
  }

  private static long after(@Nullable String cursor) {
    String inner = Cursor.open(cursor);
    try {
      return inner == null ? 0 : Long.parseLong(inner);
    } catch (NumberFormatException e) {
      throw Cursor.unknown();
    }
  }

  @Described("The ways a case took, one for each version of a process it ran on.")
  record Paths(List<PathLine> items) {}
}
