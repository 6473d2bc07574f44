package org.entente.history.web;

import java.time.LocalDate;
import java.util.List;
import org.entente.audit.AuditHistory;
import org.entente.audit.HistoryKind;
import org.entente.shared.CaseRef;
import org.entente.workflow.CaseSubjects;
import org.jspecify.annotations.Nullable;

/**
 * A case's history page.
 *
 * @param subject null when its owner does not know it any more
 * @param older address of the page with older events, null when there are none
 */
record HistoryView(
    CaseRef caseRef,
    CaseSubjects.@Nullable Subject subject,
    AuditHistory.@Nullable Span span,
    List<Chip> chips,
    List<Day> days,
    @Nullable String older,
    List<PathView> paths,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    HistoryKind kind) {

  public String base() {
    return "/history/" + caseRef.kind() + "/" + caseRef.id();
  }

  /** Persons have no page of their own to lead back to. */
  public boolean ofPerson() {
    return caseRef.kind().equals(CaseRef.PERSON);
  }

  /** How many events there are within the dates. */
  public long all() {
    return chips.get(0).count();
  }

  public @Nullable PathView drawn() {
    return paths.stream().filter(PathView::current).findFirst().orElse(null);
  }

  record Chip(HistoryKind kind, long count, String address, boolean current) {}

  record Day(LocalDate date, List<EventView> events) {}
}
