package org.entente.agreement.process;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entente.agreement.Agreement;
import org.entente.agreement.Agreements;
import org.entente.agreement.DuplicateDecision;
import org.entente.agreement.Proposals;
import org.entente.form.Answers;
import org.entente.shared.Actor;
import org.entente.shared.Language;
import org.entente.workflow.OpenTask;
import org.entente.workflow.Routing;
import org.entente.workflow.UserTaskHandler;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** An officer joins a proposal to a case we have, or keeps them apart. */
@Component
class DecideDuplicate implements UserTaskHandler {

  private final Proposals proposals;
  private final Agreements agreements;

  DecideDuplicate(Proposals proposals, Agreements agreements) {
    this.proposals = proposals;
    this.agreements = agreements;
  }

  @Override
  public Routing complete(OpenTask task, Answers answers, Actor actor) {
    DuplicateDecision decision = answers.choice("duplicateDecision", DuplicateDecision.class);
    proposals.decideDuplicate(
        task.caseId(),
        decision,
        answers.text("existingCase").map(UUID::fromString).orElse(null),
        answers.text("reason").or(() -> answers.text("remark")).orElse(""),
        actor);
    return Routing.of(AgreementIntakeProcess.DUPLICATE_DECISION, decision);
  }

  @Override
  public Map<String, Object> context(OpenTask task) {
    Agreement agreement = agreements.get(task.caseId());
    List<Map<String, String>> options =
        proposals
            .similar(agreement.type(), agreement.terms().counterpart().partnerId(), agreement.id())
            .stream()
            .map(DecideDuplicate::option)
            .toList();
    return Map.of("existingCaseOptions", options);
  }

  private static Map<String, String> option(Agreement agreement) {
    Language language = Language.of(LocaleContextHolder.getLocale());
    return Map.of(
        "value",
        agreement.id().toString(),
        "label",
        agreement.reference() + " · " + agreement.title().in(language));
  }
}
