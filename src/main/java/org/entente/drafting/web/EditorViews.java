package org.entente.drafting.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.entente.drafting.AgreementText;
import org.entente.drafting.Clause;
import org.entente.drafting.ClauseEdits;
import org.entente.drafting.ClauseText;
import org.entente.drafting.Drafting;
import org.entente.drafting.Drafts;
import org.entente.drafting.FrozenVersion;
import org.entente.drafting.Redline.ClauseChange;
import org.entente.drafting.ReviewRemarks;
import org.entente.drafting.ReviewRemarks.Remark;
import org.entente.drafting.TextChanges;
import org.entente.drafting.WorkingCopy;
import org.entente.drafting.web.EditorView.Cell;
import org.entente.drafting.web.EditorView.Problem;
import org.entente.drafting.web.EditorView.Row;
import org.entente.form.FormCheck;
import org.entente.shared.Language;
import org.entente.shared.Refusal;
import org.entente.workflow.OpenTask;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Puts the editor's page together. */
@Component
class EditorViews {

  private final TaskPage pages;
  private final Drafting drafting;
  private final Drafts drafts;
  private final List<ReviewRemarks> remarks;

  EditorViews(TaskPage pages, Drafting drafting, Drafts drafts, List<ReviewRemarks> remarks) {
    this.pages = pages;
    this.drafting = drafting;
    this.drafts = drafts;
    this.remarks = remarks;
  }

  EditorView of(OpenTask task) {
    return of(task, null, null, null);
  }

  /**
   * @param typed what is to be shown in place of what is stored, null for nothing
   */
  EditorView of(
      OpenTask task,
      @Nullable ClauseEdits typed,
      @Nullable FormCheck check,
      @Nullable Problem problem) {
    WorkingCopy copy = drafting.working(task.caseId()).orElseThrow(Refusal::notFound);
    Optional<FrozenVersion> last = drafts.latestFrozen(task.caseId());
    List<Remark> all = remarks(task.caseId(), last);
    ClauseEdits edits = typed == null ? new ClauseEdits(Map.of(), Map.of()) : typed;
    return new EditorView(
        task,
        pages.agreement(task),
        copy,
        last.map(FrozenVersion::number).orElse(0) + 1,
        titles(copy.text(), edits),
        rows(copy.text(), edits, last, all),
        all.stream().filter(remark -> remark.clause() == null).toList(),
        pages.form(task, check),
        problem);
  }

  private List<Remark> remarks(UUID agreementId, Optional<FrozenVersion> last) {
    return last.stream()
        .flatMap(
            version -> remarks.stream().flatMap(r -> r.on(agreementId, version.number()).stream()))
        .toList();
  }

  private static List<EditorView.TitleCell> titles(AgreementText text, ClauseEdits edits) {
    return text.languages().stream()
        .map(
            language ->
                new EditorView.TitleCell(
                    language, edits.titles().getOrDefault(language, text.title().in(language))))
        .toList();
  }

  private static List<Row> rows(
      AgreementText text, ClauseEdits edits, Optional<FrozenVersion> last, List<Remark> remarks) {
    Language reader = Language.of(LocaleContextHolder.getLocale());
    Language name = text.languages().contains(reader) ? reader : text.languages().get(0);
    List<Clause> changed =
        last.map(version -> new TextChanges(version.text(), text).clauses()).orElse(List.of());
    List<Row> rows = new ArrayList<>();
    for (Clause clause : text.clauses()) {
      rows.add(
          new Row(
              clause.key(),
              clause.number(),
              clause.in(name).heading(),
              cells(clause, text.languages(), edits.clauses().getOrDefault(clause.key(), Map.of())),
              remarks.stream().filter(remark -> clause.key().equals(remark.clause())).toList(),
              changed.contains(clause)));
    }
    return rows;
  }

  private static List<Cell> cells(
      Clause clause, List<Language> languages, Map<Language, ClauseText> typed) {
    int height = 4;
    for (Language language : languages) {
      height = Math.max(height, height(typed.getOrDefault(language, clause.in(language)).body()));
    }
    List<Cell> cells = new ArrayList<>();
    for (Language language : languages) {
      ClauseText stored = clause.in(language);
      ClauseText shown = typed.getOrDefault(language, stored);
      ClauseChange clash =
          shown.equals(stored) ? null : Clashes.between(clause.key(), language, stored, shown);
      cells.add(new Cell(language, shown.heading(), shown.body(), height, clash));
    }
    return cells;
  }

  /** Lines of about fifty characters, between what is too small to write in and a screenful. */
  private static int height(String body) {
    return Math.min(22, body.length() / 50 + (int) body.lines().count() + 1);
  }
}
