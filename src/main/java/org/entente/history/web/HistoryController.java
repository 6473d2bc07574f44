package org.entente.history.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entente.audit.AuditHistory;
import org.entente.audit.HistoryFilter;
import org.entente.audit.HistoryKind;
import org.entente.audit.RecordedEvent;
import org.entente.history.query.CaseReading;
import org.entente.shared.CaseRef;
import org.entente.shared.Refusal;
import org.entente.web.Formats;
import org.entente.workflow.CaseSubjects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** The history of one case. */
@Controller
class HistoryController {

  private static final int SIZE = 100;

  private final CaseReading access;
  private final AuditHistory history;
  private final EventViews events;
  private final PathViews paths;
  private final Cases cases;
  private final Formats formats;

  HistoryController(
      CaseReading access,
      AuditHistory history,
      EventViews events,
      PathViews paths,
      Cases cases,
      Formats formats) {
    this.access = access;
    this.history = history;
    this.events = events;
    this.paths = paths;
    this.cases = cases;
    this.formats = formats;
  }

  @GetMapping("/history/{kind}/{id}")
  String history(
      @PathVariable String kind,
      @PathVariable UUID id,
      @ModelAttribute("request") HistoryRequest request,
      Model model) {
    CaseRef caseRef = access.readable(kind, id);
    CaseSubjects.Subject subject = cases.subject(caseRef).orElse(null);
    AuditHistory.Span span = history.span(caseRef).orElse(null);
    if (subject == null && span == null) {
      throw Refusal.notFound();
    }
    model.addAttribute("history", view(caseRef, subject, span, request));
    return "history/case";
  }

  private HistoryView view(
      CaseRef caseRef,
      CaseSubjects.@Nullable Subject subject,
      AuditHistory.@Nullable Span span,
      HistoryRequest request) {
    HistoryFilter filter = request.filter(formats.zone());
    String base = "/history/" + caseRef.kind() + "/" + caseRef.id();
    long edge = request.before() == null ? Long.MAX_VALUE : request.before();
    List<RecordedEvent> page = history.newestFirst(caseRef, filter, edge, SIZE + 1);
    List<RecordedEvent> shown = page.size() > SIZE ? page.subList(0, SIZE) : page;
    String older =
        page.size() > SIZE
            ? request.address(base, filter.kind(), shown.get(SIZE - 1).entry())
            : null;
    return new HistoryView(
        caseRef,
        subject,
        span,
        chips(caseRef, filter, request, base),
        events.days(shown),
        older,
        paths.of(caseRef, request),
        request.first(),
        request.last(),
        filter.kind());
  }

  private List<HistoryView.Chip> chips(
      CaseRef caseRef, HistoryFilter filter, HistoryRequest request, String base) {
    Map<HistoryKind, Long> counts = history.counts(caseRef, filter);
    return Arrays.stream(HistoryKind.values())
        .map(
            kind ->
                new HistoryView.Chip(
                    kind,
                    counts.getOrDefault(kind, 0L),
                    request.address(base, kind, null),
                    kind == filter.kind()))
        .toList();
  }
}
