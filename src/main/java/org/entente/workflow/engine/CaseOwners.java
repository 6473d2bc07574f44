package org.entente.workflow.engine;

import java.util.Optional;
import java.util.UUID;
import org.entente.shared.CaseRef;
import org.entente.workflow.CaseSubjects;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Whose case a process runs on: the engine knows its id, the modules what it is called. */
@Component
class CaseOwners {

  private final ObjectProvider<CaseSubjects> owners;

  CaseOwners(ObjectProvider<CaseSubjects> owners) {
    this.owners = owners;
  }

  Optional<Owned> find(UUID caseId) {
    return owners.stream()
        .filter(CaseSubjects::runsProcesses)
        .flatMap(owner -> owned(new CaseRef(owner.kind(), caseId), owner).stream())
        .findFirst();
  }

  private static Optional<Owned> owned(CaseRef caseRef, CaseSubjects owner) {
    return owner.find(caseRef).map(subject -> new Owned(caseRef, subject));
  }

  record Owned(CaseRef caseRef, CaseSubjects.Subject subject) {}
}
