package org.entente.review.web;

import java.util.List;
import org.entente.form.FormView;
import org.entente.grant.Call;
import org.entente.people.Person;
import org.entente.review.ComputedRanking;
import org.entente.review.Panel;
import org.entente.review.query.BoardFigures;
import org.entente.review.query.BoardFilter;
import org.entente.review.query.BoardRow;
import org.entente.review.query.RankingRow;
import org.entente.review.query.ReviewerLine;
import org.entente.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * The review of one call.
 *
 * @param panel null while nobody is appointed
 * @param objection why nobody, or not this reader, can appoint a panel now
 * @param places a page of the ranking
 * @param nextPlace the last place of it where there are more
 * @param nextNumber the last application's number where there are more
 * @param task of the chair, null for everybody else and at any other time
 */
record BoardView(
    Call call,
    @Nullable Panel panel,
    String chair,
    List<Person> chairs,
    List<Person> candidates,
    @Nullable Refusal objection,
    BoardFigures figures,
    List<ReviewerLine> reviewers,
    BoardFilter filter,
    List<BoardRow> applications,
    @Nullable Integer nextNumber,
    @Nullable ComputedRanking ranking,
    List<RankingRow> places,
    @Nullable Integer nextPlace,
    boolean minutes,
    boolean mayAppoint,
    boolean mayAskAnother,
    @Nullable Decision task,
    @Nullable Refusal trouble) {

  /**
   * @param form null where the reader must not decide
   */
  record Decision(@Nullable FormView form, @Nullable Refusal objection) {}

  public String path() {
    return "/calls/" + call.id() + "/review";
  }
}
