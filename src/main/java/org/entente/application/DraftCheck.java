package org.entente.application;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entente.form.FormCheck;
import org.entente.form.FormCheck.Problem;
import org.entente.form.FormChecks;
import org.entente.form.FormInput;
import org.entente.form.UploadedFile;
import org.entente.grant.CallForm;
import org.entente.grant.Calls;
import org.entente.shared.Language;
import org.springframework.stereotype.Component;

/** Checks what was typed and kept against the call's form. */
@Component
class DraftCheck {

  /** In place of a kept file's content: its size and kind were looked at when it came in. */
  private static final byte[] KEPT = {1};

  private final Calls calls;
  private final FormChecks checks;
  private final CallOptions options;
  private final PlacementReading placements;

  DraftCheck(Calls calls, FormChecks checks, CallOptions options, PlacementReading placements) {
    this.calls = calls;
    this.checks = checks;
    this.options = options;
    this.placements = placements;
  }

  /** The form that the call has now. */
  CallForm form(UUID call) {
    return calls.form(call, calls.get(call).formVersion());
  }

  FormCheck of(
      CallForm form,
      Map<String, List<String>> fields,
      List<ApplicantFile> files,
      Language language) {
    FormInput input = new FormInput(fields, standIns(files));
    FormCheck check = checks.check(form.definition(), input, options.in(language), language);
    Map<String, Problem> errors = new LinkedHashMap<>(check.errors());
    Map<String, Problem> more = placements.problems(check.answers());
    more.forEach(
        (field, problem) -> {
          // Whoever is told of a missing day is not told that the form asks for none.
          if (!field.equals(FormCheck.WHOLE_FORM) || errors.isEmpty()) {
            errors.putIfAbsent(field, problem);
          }
        });
    return new FormCheck(check.input(), check.answers(), errors);
  }

  private static Map<String, List<UploadedFile>> standIns(List<ApplicantFile> files) {
    Map<String, List<UploadedFile>> sent = new LinkedHashMap<>();
    files.forEach(
        file ->
            sent.computeIfAbsent(file.field(), field -> new ArrayList<>())
                .add(new UploadedFile(file.name(), file.mediaType(), KEPT)));
    return sent;
  }
}
