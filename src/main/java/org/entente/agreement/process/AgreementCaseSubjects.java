package org.entente.agreement.process;

import java.util.List;
import java.util.Optional;
import org.entente.agreement.Agreement;
import org.entente.agreement.Agreements;
import org.entente.agreement.PartyNames;
import org.entente.shared.CaseRef;
import org.entente.workflow.CaseSubjects;
import org.springframework.stereotype.Component;

/** What task lists call an agreement's case. */
@Component
class AgreementCaseSubjects implements CaseSubjects {

  private final Agreements agreements;
  private final PartyNames names;

  AgreementCaseSubjects(Agreements agreements, PartyNames names) {
    this.agreements = agreements;
    this.names = names;
  }

  @Override
  public String kind() {
    return "agreement";
  }

  @Override
  public Optional<Subject> find(CaseRef caseRef) {
    return agreements.find(caseRef.id()).map(this::subject);
  }

  @Override
  public List<CaseRef> search(String words, int limit) {
    return agreements.search(words, limit).stream().map(CaseRef::agreement).toList();
  }

  private Subject subject(Agreement agreement) {
    return new Subject(
        agreement.reference(),
        agreement.title(),
        agreement.type().name(),
        names.of(agreement.terms().counterpart()).names());
  }
}
