package org.entente.ledger.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entente.form.Answers;
import org.entente.form.FormDefinition;
import org.entente.ledger.ChangeKind;
import org.entente.ledger.Envelope;
import org.entente.ledger.Envelopes;
import org.entente.ledger.NewChange;
import org.entente.shared.Language;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** {@code proposeEnvelopeChange.form}: only what can be asked for is offered. */
@Component
class ChangeForm {

  private final FormDefinition definition = AskingForm.definition("proposeEnvelopeChange");
  private final Envelopes envelopes;
  private final MessageSource messages;

  ChangeForm(Envelopes envelopes, MessageSource messages) {
    this.envelopes = envelopes;
    this.messages = messages;
  }

  FormDefinition definition() {
    return definition;
  }

  Map<String, Object> offered(Envelope envelope, Language language) {
    return Map.of(
        "kindOptions",
        AskingForm.options(
            kinds(envelope), kind -> AskingForm.option(kind.name(), word(kind, language))),
        "targetOptions",
        AskingForm.options(
            envelopes.nextYearOf(envelope),
            next ->
                AskingForm.option(
                    next.id().toString(), next.reference() + " · " + next.name().in(language))));
  }

  private static List<ChangeKind> kinds(Envelope envelope) {
    if (envelope.version() == 0) {
      return List.of(ChangeKind.OPENING);
    }
    return envelope.open()
        ? List.of(ChangeKind.TOP_UP, ChangeKind.CUT, ChangeKind.CARRY_OVER, ChangeKind.CORRECTION)
        : List.of(ChangeKind.CUT, ChangeKind.CARRY_OVER, ChangeKind.CORRECTION);
  }

  private String word(ChangeKind kind, Language language) {
    return messages.getMessage("ledger.ask." + kind, null, language.locale());
  }

  NewChange change(Envelope envelope, Answers answers) {
    return new NewChange(
        envelope.id(),
        answers.choice("kind", ChangeKind.class),
        AskingForm.amount(answers, envelope.currency()).orElse(null),
        answers.text("target").map(UUID::fromString).orElse(null),
        answers.number("entry").map(BigDecimal::longValue).orElse(null),
        answers.requiredText("reason"));
  }
}
