package org.entente.review.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.entente.form.AnswerLine;
import org.entente.form.FormView;
import org.entente.grant.Criterion;
import org.entente.review.AssignmentState;
import org.entente.review.BlindReading;
import org.entente.shared.ContentHash;
import org.entente.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A reviewer's page.
 *
 * @param number of the application in its panel
 * @param declaring whether a conflict of interest is asked about, and nothing more is shown
 * @param answers empty while declaring, and for a part that is over
 * @param files that came with the application, and are not shown
 * @param form null where nothing can be recorded
 * @param hash of what is read; null while declaring
 * @param given what the reader gave; empty before
 * @param total in percent
 */
record PartView(
    String path,
    int number,
    AssignmentState state,
    boolean declaring,
    BlindReading.Outline outline,
    List<AnswerLine> answers,
    int files,
    List<Criterion> criteria,
    @Nullable FormView form,
    @Nullable ContentHash hash,
    @Nullable Instant due,
    @Nullable Refusal objection,
    @Nullable Refusal trouble,
    List<Line> given,
    @Nullable BigDecimal total) {

  /** Points and remark for one criterion. */
  record Line(Criterion criterion, BigDecimal points, String remark) {}
}
