package org.entente.drafting.web;

import java.util.List;
import org.entente.agreement.Agreement;
import org.entente.drafting.AgreementText;
import org.entente.drafting.Clause;
import org.entente.drafting.LanguageComparison.Finding;
import org.entente.drafting.WorkingCopy;
import org.entente.drafting.web.EditorView.Problem;
import org.entente.form.FormView;
import org.entente.workflow.OpenTask;
import org.jspecify.annotations.Nullable;

/** The page on which the language texts are compared. */
record LanguagesView(
    OpenTask task,
    Agreement agreement,
    WorkingCopy copy,
    List<Row> rows,
    List<Finding> findings,
    FormView form,
    @Nullable Problem problem) {

  /** One clause with what the comparison found in it. */
  record Row(Clause clause, List<Finding> findings) {}

  public AgreementText text() {
    return copy.text();
  }

  public String grid() {
    return "cols langs langs--" + text().languages().size();
  }
}
