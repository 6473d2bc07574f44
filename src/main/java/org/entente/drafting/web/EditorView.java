package org.entente.drafting.web;

import java.util.List;
import org.entente.agreement.Agreement;
import org.entente.drafting.Redline.ClauseChange;
import org.entente.drafting.ReviewRemarks.Remark;
import org.entente.drafting.WorkingCopy;
import org.entente.form.FormView;
import org.entente.shared.Language;
import org.entente.workflow.OpenTask;
import org.jspecify.annotations.Nullable;

/**
 * The page to work on a text.
 *
 * @param number the text will have when it is frozen
 * @param general remarks on the whole text
 * @param problem why what was sent was not accepted, null when it was
 */
record EditorView(
    OpenTask task,
    Agreement agreement,
    WorkingCopy copy,
    int number,
    List<TitleCell> titles,
    List<Row> rows,
    List<Remark> general,
    FormView form,
    @Nullable Problem problem) {

  /**
   * @param messageKey of what happened; {@code <messageKey>.next} says what to do
   */
  record Problem(String messageKey, List<Object> arguments) {}

  record TitleCell(Language language, String text) {}

  /**
   * One clause.
   *
   * @param changed what differs from the version before, in words, empty where nothing does
   */
  record Row(
      String key,
      int number,
      String name,
      List<Cell> cells,
      List<Remark> remarks,
      boolean changed) {}

  /**
   * One clause in one language.
   *
   * @param rows height of its text area
   * @param clash what somebody else saved meanwhile against what was typed here; null for none
   */
  record Cell(
      Language language, String heading, String body, int rows, @Nullable ClauseChange clash) {}

  /** Class of the grid that holds the languages side by side. */
  public String grid() {
    return "cols langs langs--" + copy.text().languages().size();
  }
}
