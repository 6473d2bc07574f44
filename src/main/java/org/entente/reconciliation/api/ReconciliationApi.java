package org.entente.reconciliation.api;

import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.entente.api.Cursor;
import org.entente.api.Described;
import org.entente.api.Page;
import org.entente.people.CurrentActor;
import org.entente.reconciliation.ReconciliationReaders;
import org.entente.reconciliation.Reconciliations;
import org.entente.reconciliation.Run;
import org.entente.reconciliation.query.RunLine;
import org.entente.reconciliation.query.RunLines;
import org.entente.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Reconciliation, to read. */
@RestController
class ReconciliationApi {

  private final Reconciliations reconciliations;
  private final RunLines lines;
  private final ReconciliationReaders readers;
  private final CurrentActor current;

  ReconciliationApi(
      Reconciliations reconciliations,
      RunLines lines,
      ReconciliationReaders readers,
      CurrentActor current) {
    this.reconciliations = reconciliations;
    this.lines = lines;
    this.readers = readers;
    this.current = current;
  }

  private void demandReader() {
    if (!readers.include(current.person().id())) {
      throw Refusal.notFound();
    }
  }

  @GetMapping("/api/reconciliation")
  @Described("Comparisons of the bank with the book and our orders, the newest first.")
  Page<ReconciliationView> list(@Valid @ModelAttribute ReconciliationQuery query) {
    demandReader();
    int size = query.size();
    List<Run> found = reconciliations.page(query.account(), after(query.after()), size + 1);
    List<Run> shown = found.size() > size ? found.subList(0, size) : found;
    String next = found.size() > size ? shown.get(size - 1).id().toString() : null;
    Page<ReconciliationView> page = Page.of(shown, ReconciliationView::of, next);
    return query.counts()
        ? page.counted(reconciliations.page(query.account(), null, Page.MOST_COUNTED + 1).size())
        : page;
  }

  @GetMapping("/api/reconciliation/{id}")
  @Described("One comparison and what it found.")
  ReconciliationView one(@PathVariable UUID id) {
    demandReader();
    return ReconciliationView.of(reconciliations.get(id));
  }

  @GetMapping("/api/reconciliation/{id}/lines")
  @Described("The lines of a comparison, differences first.")
  Page<LineView> lines(@PathVariable UUID id, @Valid @ModelAttribute LineQuery query) {
    demandReader();
    Run run = reconciliations.get(id);
    int size = query.size();
    List<RunLine> found = lines.page(run, query.standing(), position(query.after()), size + 1);
    List<RunLine> shown = found.size() > size ? found.subList(0, size) : found;
    String next = found.size() > size ? Integer.toString(shown.get(size - 1).position()) : null;
    Page<LineView> page = Page.of(shown, LineView::of, next);
    return query.counts()
        ? page.counted(lines.page(run, query.standing(), 0, Page.MOST_COUNTED + 1).size())
        : page;
  }

  private static @Nullable UUID after(@Nullable String cursor) {
    String inner = Cursor.open(cursor);
    try {
      return inner == null ? null : UUID.fromString(inner);
    } catch (IllegalArgumentException e) {
      throw Cursor.unknown();
    }
  }

  private static int position(@Nullable String cursor) {
    String inner = Cursor.open(cursor);
    try {
      return inner == null ? 0 : Integer.parseInt(inner);
    } catch (NumberFormatException e) {
      throw Cursor.unknown();
    }
  }
}
