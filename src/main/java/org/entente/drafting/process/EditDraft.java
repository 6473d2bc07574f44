package org.entente.drafting.process;

import java.util.Optional;
import org.entente.drafting.Drafting;
import org.entente.form.Answers;
import org.entente.shared.Actor;
import org.entente.shared.ContentHash;
import org.entente.workflow.OpenTask;
import org.entente.workflow.Routing;
import org.entente.workflow.UserTaskHandler;
import org.springframework.stereotype.Component;

/** The drafter is done with the text, or wants another one. */
@Component
class EditDraft implements UserTaskHandler {

  private final Drafting drafting;

  EditDraft(Drafting drafting) {
    this.drafting = drafting;
  }

  @Override
  public Routing complete(OpenTask task, Answers answers, Actor actor) {
    DraftAnswer answer = answers.choice(MouDraftingProcess.DRAFTING.name(), DraftAnswer.class);
    if (answer == DraftAnswer.READY) {
      drafting.ready(task.caseId(), answers.text("remark").orElse(""), actor);
    } else {
      drafting.wantAnew(task.caseId(), answers.requiredText("reason"), actor);
    }
    return Routing.of(MouDraftingProcess.DRAFTING, answer);
  }

  /** Somebody else may have saved since the page was opened. */
  @Override
  public Optional<ContentHash> contentHash(OpenTask task) {
    return drafting.working(task.caseId()).map(copy -> copy.text().hash());
  }

  @Override
  public Optional<String> page(OpenTask task) {
    return Optional.of("/drafting/" + task.id());
  }
}
