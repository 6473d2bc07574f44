package org.entente.application.api;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entente.api.SentAnswers;
import org.entente.application.Applicants;
import org.entente.application.Application;
import org.entente.application.Draft;
import org.entente.application.Drafts;
import org.entente.application.Sent;
import org.entente.application.Submissions;
import org.entente.application.Submissions.Outcome;
import org.entente.application.Uploads;
import org.entente.form.FormCheck;
import org.entente.form.FormCheck.Problem;
import org.entente.form.FormInput;
import org.entente.people.Person;
import org.entente.shared.FieldRefusal;
import org.entente.shared.FieldRefusal.Field;
import org.entente.shared.Language;
import org.entente.shared.Refusal;
import org.springframework.stereotype.Component;

/** Applies for a person in one go: draft, files and submission. */
@Component
class Applying {

  private final Applicants applicants;
  private final Drafts drafts;
  private final Uploads uploads;
  private final Submissions submissions;

  Applying(Applicants applicants, Drafts drafts, Uploads uploads, Submissions submissions) {
    this.applicants = applicants;
    this.drafts = drafts;
    this.uploads = uploads;
    this.submissions = submissions;
  }

  /** What is wrong is said field by field, and undoes the draft that was made for it as well. */
  Application apply(UUID call, NewApplication sent, Person person) {
    FormInput input = SentAnswers.input(sent.answers());
    Uploads.Looked looked = uploads.look(input.files());
    if (!looked.problems().isEmpty()) {
      throw refusal(looked.problems());
    }
    Draft draft = drafts.start(call, applicants.known(person));
    // Amounts have a decimal point here, whatever language is asked for.
    Outcome outcome =
        submissions.submit(
            draft.id(), new Sent(input.fields(), looked.files(), draft.version(), Language.EN));
    if (outcome instanceof Outcome.Submitted submitted) {
      return submitted.application();
    }
    if (outcome instanceof Outcome.Invalid invalid) {
      throw refusal(invalid.check().errors());
    }
    throw Refusal.conflict("application.api.closed");
  }

  private static Refusal refusal(Map<String, Problem> problems) {
    List<Field> fields =
        problems.entrySet().stream()
            .map(
                each ->
                    new Field(
                        each.getKey().equals(FormCheck.WHOLE_FORM) ? "" : each.getKey(),
                        each.getValue().messageKey(),
                        each.getValue().arguments()))
            .toList();
    return new FieldRefusal(Refusal.Kind.INVALID, "error.unfit", fields);
  }
}
