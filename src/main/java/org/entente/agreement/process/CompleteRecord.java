package org.entente.agreement.process;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entente.agreement.ExistingAgreements;
import org.entente.agreement.FoundOut;
import org.entente.form.Answers;
import org.entente.people.People;
import org.entente.people.Role;
import org.entente.shared.Actor;
import org.entente.workflow.OpenTask;
import org.entente.workflow.Routing;
import org.entente.workflow.UserTaskHandler;
import org.springframework.stereotype.Component;

/** An officer finds out what the record of an existing agreement lacks. */
@Component
class CompleteRecord implements UserTaskHandler {

  private final ExistingAgreements existing;
  private final People people;

  CompleteRecord(ExistingAgreements existing, People people) {
    this.existing = existing;
    this.people = people;
  }

  @Override
  public Routing complete(OpenTask task, Answers answers, Actor actor) {
    return Routing.of(
        AgreementCompletionProcess.COMPLETENESS,
        existing.complete(task.caseId(), foundOut(answers), actor));
  }

  @Override
  public Map<String, Object> context(OpenTask task) {
    List<Map<String, String>> owners =
        people.inGroup(Role.OFFICER.key()).stream()
            .map(person -> Map.of("label", person.displayName(), "value", person.id().toString()))
            .toList();
    return Map.of(
        "ownerOptions",
        owners,
        "missing",
        existing.gaps(task.caseId()).stream().map(Enum::name).toList());
  }

  private static FoundOut foundOut(Answers answers) {
    return new FoundOut(
        answers.date("signedOn").orElse(null),
        answers.date("startsOn").orElse(null),
        answers.date("endsOn").orElse(null),
        answers.checked("endless"),
        answers.text("owner").map(UUID::fromString).orElse(null),
        answers.files("scan"),
        answers.requiredText("search").equals("FINISHED"),
        answers.text("remark").orElse(""));
  }
}
