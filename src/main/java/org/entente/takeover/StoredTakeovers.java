package org.entente.takeover;

import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.entente.audit.AuditEvent;
import org.entente.audit.AuditLog;
import org.entente.people.People;
import org.entente.people.Person;
import org.entente.people.Role;
import org.entente.shared.Actor;
import org.entente.shared.Ids;
import org.entente.shared.Refusal;
import org.entente.table.RowProblem;
import org.entente.table.Table;
import org.entente.table.TableLimits;
import org.entente.table.TableRow;
import org.entente.table.Tables;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists, their rows and runs in their tables. */
@Service
@Transactional
class StoredTakeovers implements Takeovers {

  private static final int ROWS_AT_ONCE = 20;
  private static final TableLimits LIMITS = TableLimits.UPLOAD.withRows(5_000).withColumns(100);

  private final TakeoverStore store;
  private final RowStore rows;
  private final RunStore runs;
  private final Rows handling;
  private final KnownSettings known;
  private final ColumnGuess guess;
  private final ObjectProvider<TakeoverWorkflow> workflow;
  private final People people;
  private final AuditLog audit;
  private final Clock clock;

  StoredTakeovers(
      TakeoverStore store,
      RowStore rows,
      RunStore runs,
      Rows handling,
      KnownSettings known,
      ColumnGuess guess,
      ObjectProvider<TakeoverWorkflow> workflow,
      People people,
      AuditLog audit,
      Clock clock) {
    this.store = store;
    this.rows = rows;
    this.runs = runs;
    this.handling = handling;
    this.known = known;
    this.guess = guess;
    this.workflow = workflow;
    this.people = people;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  public UUID upload(String fileName, Path file, int sheet, Settings settings, Person officer) {
    known.require(settings);
    try (Table table = Tables.open(file, LIMITS, sheet)) {
      List<String> header = table.header().names();
      Sheet kept =
          new Sheet(
              Ids.next(clock),
              fileName,
              header,
              settings,
              guess.of(header, store.remembered(settings.ours())),
              clock.instant());
      store.insert(kept, officer.id());
      int count = 0;
      while (table.hasNext()) {
        keep(kept, table.next());
        count++;
      }
      note(kept, "takeover.uploaded", officer, event -> event.with("file", fileName));
      return count == 0 ? refuseEmpty() : kept.id();
    }
  }

  private static UUID refuseEmpty() {
    throw Refusal.invalid("takeover.empty");
  }

  private void keep(Sheet sheet, TableRow row) {
    Map<String, String> cells = new LinkedHashMap<>();
    for (String name : sheet.header()) {
      if (!name.isEmpty() && !row.text(name).isEmpty()) {
        cells.put(name, row.text(name));
      }
    }
    rows.insert(sheet.id(), row.line(), cells, row.problem().map(StoredTakeovers::of).orElse(null));
  }

  private static Finding of(RowProblem problem) {
    return new Finding(
        problem.messageKey(), problem.arguments().stream().map(Object::toString).toList());
  }

  @Override
  @Transactional(readOnly = true)
  public Sheet sheet(UUID id) {
    return store.find(id).orElseThrow(Refusal::notFound);
  }

  @Override
  @Transactional(readOnly = true)
  public List<Sheet> sheets() {
    return store.newest();
  }

  @Override
  public void map(UUID id, Map<SheetField, String> mapping, Settings settings, Person officer) {
    Sheet sheet = store.lock(id);
    refuseWhileRunning(id);
    known.require(settings);
    if (!sheet.header().containsAll(mapping.values())
        || mapping.values().stream().distinct().count() < mapping.size()) {
      throw Refusal.invalid("takeover.mapping.twice");
    }
    store.map(id, mapping, settings);
    store.remember(settings.ours(), mapping);
    note(sheet, "takeover.mapped", officer, event -> event.with("columns", mapping.size()));
  }

  @Override
  public void run(UUID id, boolean dry, Person officer) {
    Sheet sheet = store.lock(id);
    if (!sheet.mapped()) {
      throw Refusal.invalid("takeover.unmapped");
    }
    UUID run =
        runs.begin(id, dry, officer.id()).orElseThrow(() -> Refusal.conflict("takeover.running"));
    note(sheet, dry ? "takeover.checked" : "takeover.started", officer, event -> event);
    workflow.getObject().runRequested(run);
  }

  private void refuseWhileRunning(UUID id) {
    if (runs.last(id).filter(run -> !run.ended()).isPresent()) {
      throw Refusal.conflict("takeover.running");
    }
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Run> lastRun(UUID id) {
    return runs.last(id);
  }

  @Override
  @Transactional(readOnly = true)
  public List<SheetRow> rows(UUID id, @Nullable RowState state, long after, int limit) {
    return rows.after(id, state, after, limit);
  }

  @Override
  @Transactional(readOnly = true)
  public Map<RowState, Integer> counts(UUID id) {
    return rows.counts(id);
  }

  @Override
  @Transactional(readOnly = true)
  public Map<String, Integer> gaps(UUID id) {
    return rows.gaps(id);
  }

  @Override
  public Progress next(UUID runId) {
    Run run = runs.find(runId).orElseThrow(Refusal::notFound);
    Sheet sheet = store.lock(run.sheetId());
    return people
        .find(run.startedBy())
        .filter(StoredTakeovers::mayGoOn)
        .map(officer -> goOn(run, sheet, officer))
        .orElseGet(() -> stop(run, sheet));
  }

  private static boolean mayGoOn(Person person) {
    return person.enabled() && person.has(Role.OFFICER);
  }

  /** What is done stays done; another officer goes through the list for the rest. */
  private Progress stop(Run run, Sheet sheet) {
    runs.stop(run.id());
    audit.record(
        AuditEvent.of(TakeoverSubjects.of(sheet.id()), "takeover.stopped", Actor.SYSTEM)
            .with("name", people.find(run.startedBy()).map(Person::displayName).orElse(null))
            .with("rows", run.done()));
    return Progress.FINISHED;
  }

  private Progress goOn(Run run, Sheet sheet, Person officer) {
    UUID runId = run.id();
    List<SheetRow> next = rows.after(sheet.id(), null, run.reached(), ROWS_AT_ONCE);
    next.forEach(row -> handling.handle(sheet, row, run.dry(), officer.actor()));
    if (next.size() == ROWS_AT_ONCE) {
      runs.reached(runId, next.get(next.size() - 1).line(), next.size());
      return Progress.GOING_ON;
    }
    runs.reached(runId, next.isEmpty() ? run.reached() : last(next), next.size());
    runs.end(runId);
    return Progress.FINISHED;
  }

  private static long last(List<SheetRow> rows) {
    return rows.get(rows.size() - 1).line();
  }

  private void note(Sheet sheet, String action, Person officer, UnaryOperator<AuditEvent> details) {
    audit.record(
        details.apply(AuditEvent.of(TakeoverSubjects.of(sheet.id()), action, officer.actor())));
  }
}
