package org.entente.ledger.process;

import java.util.List;
import java.util.Optional;
import org.entente.ledger.Envelope;
import org.entente.ledger.Envelopes;
import org.entente.shared.CaseRef;
import org.entente.shared.Language;
import org.entente.shared.LocalizedText;
import org.entente.workflow.CaseSubjects;
import org.springframework.stereotype.Component;

/** An envelope has a history, under its reference and name. */
@Component
class EnvelopeSubjects implements CaseSubjects {

  private final Envelopes envelopes;

  EnvelopeSubjects(Envelopes envelopes) {
    this.envelopes = envelopes;
  }

  @Override
  public String kind() {
    return Envelope.KIND;
  }

  @Override
  public boolean runsProcesses() {
    return false;
  }

  @Override
  public Optional<Subject> find(CaseRef caseRef) {
    return envelopes.find(caseRef.id()).map(EnvelopeSubjects::subject);
  }

  @Override
  public List<CaseRef> search(String words, int limit) {
    return envelopes.search(words, limit).stream().map(Envelope::ref).toList();
  }

  private static Subject subject(Envelope envelope) {
    return new Subject(
        envelope.reference(),
        envelope.name(),
        envelope.currency().getCurrencyCode(),
        LocalizedText.of(Language.EN, Integer.toString(envelope.year())));
  }
}
