package org.entente.legalreview.web;

import java.util.List;
import org.entente.agreement.Agreement;
import org.entente.drafting.FrozenVersion;
import org.entente.form.FormView;
import org.entente.legalreview.GivenOpinion;
import org.entente.legalreview.ReviewRound;
import org.entente.legalreview.ReviewerRole;
import org.entente.shared.Language;
import org.entente.shared.LocalizedText;
import org.entente.shared.Refusal;
import org.entente.workflow.OpenTask;
import org.jspecify.annotations.Nullable;

/**
 * The review page.
 *
 * @param form null for a reader who may not decide
 * @param before the version reviewed before, null where none was
 * @param shown in which language the text is shown
 * @param workingDays until the review is due; negative when it is overdue
 * @param voided opinions on earlier versions, newest first
 * @param objection why the reader may not decide
 * @param trouble why the last attempt was refused
 */
record ReviewView(
    OpenTask task,
    Agreement agreement,
    ReviewRound round,
    ReviewerRole role,
    FrozenVersion version,
    @Nullable FrozenVersion before,
    Language shown,
    List<ReviewClause> clauses,
    long changed,
    List<ReviewerRow> reviewers,
    List<GivenOpinion> voided,
    List<PartyRow> ours,
    List<PartyRow> theirs,
    String proposer,
    int workingDays,
    @Nullable FormView form,
    @Nullable Refusal objection,
    @Nullable Refusal trouble) {

  /**
   * @param roleKey {@code beneficiary} or {@code witness}, null for a party
   */
  record PartyRow(LocalizedText name, @Nullable String roleKey) {}

  public List<Language> languages() {
    return version.text().languages();
  }

  public boolean prevails() {
    return version.text().prevailing() == shown;
  }

  public @Nullable Language prevailing() {
    return version.text().prevailing();
  }

  public int days() {
    return Math.abs(workingDays);
  }

  public boolean overdue() {
    return workingDays < 0;
  }

  public long standing() {
    return clauses.stream().filter(ReviewClause::standing).count();
  }

  /** What changed, in the order of the text: the reader goes from one to the next. */
  public List<ReviewClause> changes() {
    return clauses.stream().filter(ReviewClause::changed).toList();
  }

  /** Which change this is, from 1. */
  public int place(ReviewClause change) {
    return changes().indexOf(change) + 1;
  }

  public @Nullable ReviewClause previous(ReviewClause change) {
    int place = place(change);
    return place > 1 ? changes().get(place - 2) : null;
  }

  public @Nullable ReviewClause next(ReviewClause change) {
    int place = place(change);
    return place < changes().size() ? changes().get(place) : null;
  }

  public String path() {
    return "/legal-review/" + task.id();
  }
}
