package org.entente.reconciliation.query;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.people.CaseAccess;
import org.entente.reconciliation.ReconciliationReaders;
import org.entente.reconciliation.Reconciliations;
import org.entente.reconciliation.Run;
import org.entente.shared.CaseRef;
import org.entente.shared.Language;
import org.entente.shared.LocalizedText;
import org.entente.workflow.CaseSubjects;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Runs have histories, and whoever reads reconciliation reads them. */
@Component
class ReconciliationSubjects implements CaseSubjects, CaseAccess {

  private final Reconciliations reconciliations;
  private final ReconciliationReaders readers;
  private final MessageSource messages;

  ReconciliationSubjects(
      Reconciliations reconciliations, ReconciliationReaders readers, MessageSource messages) {
    this.reconciliations = reconciliations;
    this.readers = readers;
    this.messages = messages;
  }

  @Override
  public String kind() {
    return Run.KIND;
  }

  @Override
  public boolean mayRead(CaseRef caseRef, UUID personId) {
    return readers.include(personId);
  }

  @Override
  public Optional<Subject> find(CaseRef caseRef) {
    return reconciliations.find(caseRef.id()).map(this::subject);
  }

  @Override
  public boolean runsProcesses() {
    return false;
  }

  @Override
  public List<CaseRef> search(String words, int limit) {
    return List.of();
  }

  private Subject subject(Run run) {
    Language reader = Language.of(LocaleContextHolder.getLocale());
    String word = messages.getMessage("case." + Run.KIND, null, reader.locale());
    LocalizedText text = LocalizedText.of(reader, word);
    return new Subject(run.reference(), text, Run.KIND, text);
  }
}
