package org.entente.agreement.process;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.entente.agreement.Agreement;
import org.entente.agreement.AgreementAccess;
import org.entente.agreement.Agreements;
import org.entente.agreement.DuplicateDecision;
import org.entente.agreement.Party;
import org.entente.agreement.Proposals;
import org.entente.form.Answers;
import org.entente.shared.Actor;
import org.entente.shared.Language;
import org.entente.shared.Refusal;
import org.entente.workflow.OpenTask;
import org.entente.workflow.OtherCase;
import org.entente.workflow.Routing;
import org.entente.workflow.UserTaskHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** An officer joins a proposal to a case we have, or keeps them apart. */
@Component
class DecideDuplicate implements UserTaskHandler {

  private final Proposals proposals;
  private final Agreements agreements;
  private final AgreementAccess access;

  DecideDuplicate(Proposals proposals, Agreements agreements, AgreementAccess access) {
    this.proposals = proposals;
    this.agreements = agreements;
    this.access = access;
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
  public Optional<Refusal> objection(OpenTask task, Actor actor) {
    return proposals.ownProposal(task.caseId(), actor)
        ? Optional.of(Refusal.forbidden("agreement.duplicate.own", task.reference()))
        : Optional.empty();
  }

  @Override
  public Map<String, Object> context(OpenTask task) {
    List<Map<String, String>> options =
        similar(task).stream().map(DecideDuplicate::option).toList();
    return Map.of("existingCaseOptions", options);
  }

  /** Whoever may not read the other case learns its reference and state, and nothing else. */
  @Override
  public List<OtherCase> others(OpenTask task, Actor actor) {
    return similar(task).stream().map(agreement -> other(agreement, actor.personId())).toList();
  }

  private OtherCase other(Agreement agreement, @Nullable UUID reader) {
    boolean readable = reader != null && access.mayRead(reader, agreement.id());
    return new OtherCase(
        agreement.reference(),
        readable ? agreement.title() : null,
        "agreement.status." + agreement.status(),
        readable ? "/agreements/" + agreement.id() : null);
  }

  private List<Agreement> similar(OpenTask task) {
    Agreement agreement = agreements.get(task.caseId());
    Party other = agreement.terms().counterpart();
    return other.isIndividual()
        ? List.of()
        : proposals.similar(agreement.type(), other.partner(), agreement.id());
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
