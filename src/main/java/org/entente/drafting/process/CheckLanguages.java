package org.entente.drafting.process;

import java.util.Optional;
import org.entente.drafting.Drafting;
import org.entente.drafting.LanguageVerdict;
import org.entente.form.Answers;
import org.entente.shared.Actor;
import org.entente.shared.ContentHash;
import org.entente.workflow.OpenTask;
import org.entente.workflow.Routing;
import org.entente.workflow.UserTaskHandler;
import org.springframework.stereotype.Component;

/** An officer says whether the language texts mean the same. */
@Component
class CheckLanguages implements UserTaskHandler {

  private final Drafting drafting;

  CheckLanguages(Drafting drafting) {
    this.drafting = drafting;
  }

  @Override
  public Routing complete(OpenTask task, Answers answers, Actor actor) {
    LanguageVerdict verdict =
        answers.choice(MouDraftingProcess.LANGUAGE_CHECK.name(), LanguageVerdict.class);
    String remark = answers.text("reason").or(() -> answers.text("remark")).orElse("");
    drafting.languagesChecked(task.caseId(), verdict, remark, actor);
    return Routing.of(MouDraftingProcess.LANGUAGE_CHECK, verdict);
  }

  @Override
  public Optional<ContentHash> contentHash(OpenTask task) {
    return drafting.working(task.caseId()).map(copy -> copy.text().hash());
  }

  @Override
  public Optional<String> page(OpenTask task) {
    return Optional.of("/drafting/" + task.id() + "/languages");
  }
}
