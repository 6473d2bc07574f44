package org.entente.payee.process;

import java.util.Optional;
import org.entente.payee.BankDetails;
import org.entente.payee.Details;
import org.entente.shared.CaseRef;
import org.entente.shared.Language;
import org.entente.shared.LocalizedText;
import org.entente.workflow.CaseSubjects;
import org.springframework.stereotype.Component;

/** Bank details go by the payee's name and the masked account. */
@Component
class DetailsSubjects implements CaseSubjects {

  private final BankDetails details;

  DetailsSubjects(BankDetails details) {
    this.details = details;
  }

  @Override
  public String kind() {
    return Details.KIND;
  }

  @Override
  public Optional<Subject> find(CaseRef caseRef) {
    return details.find(caseRef.id()).map(DetailsSubjects::subject);
  }

  private static Subject subject(Details found) {
    return new Subject(
        found.masked(),
        text(found.payee().name()),
        found.changes() ? "CHANGE" : "FIRST",
        text(found.bic()));
  }

  private static LocalizedText text(String text) {
    return LocalizedText.of(Language.EN, text);
  }
}
