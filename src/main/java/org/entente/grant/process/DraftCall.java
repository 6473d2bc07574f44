package org.entente.grant.process;

import org.entente.form.Answers;
import org.entente.grant.CallDraft;
import org.entente.grant.CallDrafts;
import org.entente.shared.Actor;
import org.entente.workflow.OpenTask;
import org.entente.workflow.Routing;
import org.entente.workflow.UserTaskHandler;
import org.springframework.stereotype.Component;

/** The officer’s word that the draft is whole, or not wanted. */
@Component
class DraftCall implements UserTaskHandler {

  private final CallDrafts drafts;

  DraftCall(CallDrafts drafts) {
    this.drafts = drafts;
  }

  @Override
  public Routing complete(OpenTask task, Answers answers, Actor actor) {
    CallDraft answer = answers.choice("callDraft", CallDraft.class);
    if (answer == CallDraft.READY) {
      drafts.ready(task.caseId(), answers.text("remark").orElse(""), actor);
    } else {
      drafts.giveUp(task.caseId(), answers.requiredText("reason"), actor);
    }
    return Routing.of(GrantCallProcess.DRAFT, answer);
  }
}
