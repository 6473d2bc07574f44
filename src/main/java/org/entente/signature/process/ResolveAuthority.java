package org.entente.signature.process;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entente.form.Answers;
import org.entente.shared.Actor;
import org.entente.shared.Refusal;
import org.entente.signature.Mandate;
import org.entente.signature.Mandates;
import org.entente.signature.SigningRounds;
import org.entente.workflow.OpenTask;
import org.entente.workflow.Routing;
import org.entente.workflow.UserTaskHandler;
import org.springframework.stereotype.Component;

/** Nobody may sign: an officer records a mandate, or says what was put right elsewhere. */
@Component
class ResolveAuthority implements UserTaskHandler {

  private final SigningRounds rounds;
  private final Mandates mandates;

  ResolveAuthority(SigningRounds rounds, Mandates mandates) {
    this.rounds = rounds;
    this.mandates = mandates;
  }

  @Override
  public Routing complete(OpenTask task, Answers answers, Actor actor) {
    if (answers.requiredText("resolution").equals("MANDATE_RECORDED")) {
      mandates.record(task.caseId(), mandate(answers), task.key(), actor);
    } else {
      rounds.authorityResolved(task.caseId(), answers.requiredText("reason"), task.key(), actor);
    }
    return Routing.NONE;
  }

  @Override
  public Map<String, Object> context(OpenTask task) {
    List<Map<String, String>> holders =
        mandates.possibleHolders().stream()
            .map(person -> Map.of("label", person.displayName(), "value", person.id().toString()))
            .toList();
    return Map.of("mandateHolderOptions", holders);
  }

  private static Mandate mandate(Answers answers) {
    return new Mandate(
        UUID.fromString(answers.requiredText("mandateHolder")),
        answers.requiredText("mandateBasis"),
        date(answers, "mandateFrom"),
        date(answers, "mandateUntil"));
  }

  private static LocalDate date(Answers answers, String key) {
    return answers.date(key).orElseThrow(() -> Refusal.invalid("signature.error.incomplete"));
  }
}
