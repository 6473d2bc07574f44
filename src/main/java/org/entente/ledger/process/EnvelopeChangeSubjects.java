package org.entente.ledger.process;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.entente.ledger.Envelope;
import org.entente.ledger.EnvelopeChange;
import org.entente.ledger.EnvelopeChanges;
import org.entente.ledger.Envelopes;
import org.entente.shared.CaseRef;
import org.entente.shared.Language;
import org.entente.shared.LocalizedText;
import org.entente.workflow.CaseSubjects;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** A change of an envelope goes by the envelope's reference and name, and its amount. */
@Component
class EnvelopeChangeSubjects implements CaseSubjects {

  private final EnvelopeChanges changes;
  private final Envelopes envelopes;
  private final MessageSource messages;

  EnvelopeChangeSubjects(EnvelopeChanges changes, Envelopes envelopes, MessageSource messages) {
    this.changes = changes;
    this.envelopes = envelopes;
    this.messages = messages;
  }

  @Override
  public String kind() {
    return EnvelopeChange.KIND;
  }

  @Override
  public Optional<Subject> find(CaseRef caseRef) {
    return changes.find(caseRef.id()).map(this::subject);
  }

  private Subject subject(EnvelopeChange change) {
    Envelope envelope = envelopes.get(change.envelope());
    return new Subject(envelope.reference(), envelope.name(), change.kind().name(), amount(change));
  }

  private LocalizedText amount(EnvelopeChange change) {
    Object[] amount = {change.amount()};
    Map<Language, String> texts = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      texts.put(language, messages.getMessage("envelope-change.amount", amount, language.locale()));
    }
    return new LocalizedText(texts);
  }
}
