package org.entente.review.process;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.entente.form.Answers;
import org.entente.people.Person;
import org.entente.review.Allocation;
import org.entente.shared.Actor;
import org.entente.shared.Refusal;
import org.entente.workflow.OpenTask;
import org.entente.workflow.Routing;
import org.entente.workflow.UserTaskHandler;
import org.entente.workflow.VariableKey;
import org.springframework.stereotype.Component;

/** No reviewer of the panel is left: an officer names one, or goes on without. */
@Component
class AppointReviewer implements UserTaskHandler {

  private final Allocation allocation;

  AppointReviewer(Allocation allocation) {
    this.allocation = allocation;
  }

  @Override
  public Routing complete(OpenTask task, Answers answers, Actor actor) {
    UUID part = DeclareConflict.part(task);
    if (answers.requiredText("solution").equals("GO_WITHOUT")) {
      allocation.giveUp(part, answers.requiredText("reason"), actor);
      return Routing.NONE;
    }
    UUID reviewer = UUID.fromString(answers.requiredText("reviewer"));
    return Routing.of(VariableKey.ELEMENT, allocation.appoint(part, reviewer, actor).toString());
  }

  @Override
  public Map<String, Object> context(OpenTask task) {
    List<Map<String, String>> reviewers =
        allocation.candidates(DeclareConflict.part(task)).stream()
            .map(AppointReviewer::option)
            .toList();
    return Map.of("reviewers", reviewers);
  }

  private static Map<String, String> option(Person person) {
    return Map.of("value", person.id().toString(), "label", person.displayName());
  }

  @Override
  public Optional<Refusal> objection(OpenTask task, Actor actor) {
    return allocation.objection(DeclareConflict.part(task), actor);
  }
}
