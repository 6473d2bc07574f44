package org.entente.history.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.shared.CaseRef;
import org.entente.workflow.CaseSubjects;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What cases are called, whichever module owns them. */
@Component("historyCases")
class Cases {

  private final ObjectProvider<CaseSubjects> owners;

  Cases(ObjectProvider<CaseSubjects> owners) {
    this.owners = owners;
  }

  Optional<CaseSubjects.Subject> subject(CaseRef caseRef) {
    return owners.stream()
        .filter(owner -> owner.kind().equals(caseRef.kind()))
        .findFirst()
        .flatMap(owner -> owner.find(caseRef));
  }

  /** Every kind of case that some module owns. */
  Set<String> kinds() {
    return owners.stream().map(CaseSubjects::kind).collect(Collectors.toSet());
  }

  /** The best matches of every kind. */
  List<CaseRef> search(String words, int limit) {
    return owners.stream()
        .flatMap(owner -> owner.search(words, limit).stream())
        .limit(limit)
        .toList();
  }
}
