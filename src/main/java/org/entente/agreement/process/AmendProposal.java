package org.entente.agreement.process;

import java.util.Map;
import org.entente.agreement.Agreements;
import org.entente.agreement.Amendment;
import org.entente.agreement.Closures;
import org.entente.agreement.ProposalForm;
import org.entente.agreement.Proposals;
import org.entente.form.Answers;
import org.entente.shared.Actor;
import org.entente.shared.Language;
import org.entente.workflow.OpenTask;
import org.entente.workflow.Routing;
import org.entente.workflow.UserTaskHandler;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The proposer completes a returned proposal, or gives it up. */
@Component
class AmendProposal implements UserTaskHandler {

  private final Proposals proposals;
  private final Closures closures;
  private final Agreements agreements;
  private final ProposalForm form;

  AmendProposal(Proposals proposals, Closures closures, Agreements agreements, ProposalForm form) {
    this.proposals = proposals;
    this.closures = closures;
    this.agreements = agreements;
    this.form = form;
  }

  @Override
  public Routing complete(OpenTask task, Answers answers, Actor actor) {
    Amendment amendment = answers.choice("amendment", Amendment.class);
    switch (amendment) {
      case RESUBMITTED ->
          proposals.amend(
              task.caseId(), form.terms(answers), answers.text("remark").orElse(""), actor);
      case WITHDRAWN -> closures.giveUp(task.caseId(), answers.requiredText("reason"), actor);
    }
    return Routing.of(AgreementIntakeProcess.AMENDMENT, amendment);
  }

  @Override
  public Map<String, Object> context(OpenTask task) {
    Language language = Language.of(LocaleContextHolder.getLocale());
    return form.filledIn(agreements.get(task.caseId()).terms(), language);
  }
}
