package org.entente.application.web;

import java.util.List;
import org.entente.application.ApplicantFile;
import org.entente.application.Draft;
import org.entente.form.FormView;
import org.entente.grant.Call;
import org.entente.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * The page to write an application on.
 *
 * @param version that the next saving is based on
 * @param asked what an officer asked for; null in a first draft
 * @param changed fields that were saved elsewhere meanwhile, as they are called
 * @param said what came of the last button: {@code saved}, {@code tooLate}, {@code callOver},
 *     {@code invalid}; empty for nothing
 */
public record DraftView(
    Draft draft,
    Call call,
    int version,
    FormView form,
    List<KeptFile> files,
    Deadline deadline,
    @Nullable String asked,
    @Nullable Refusal refusal,
    List<String> changed,
    String said) {

  /**
   * @param label of the field it belongs to
   */
  public record KeptFile(ApplicantFile file, String label) {}
}
