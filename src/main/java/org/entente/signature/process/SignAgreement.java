package org.entente.signature.process;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.entente.form.Answers;
import org.entente.shared.Actor;
import org.entente.shared.ContentHash;
import org.entente.shared.Refusal;
import org.entente.signature.Sign;
import org.entente.signature.Signatures;
import org.entente.signature.Signing;
import org.entente.signature.SigningRounds;
import org.entente.workflow.OpenTask;
import org.entente.workflow.Routing;
import org.entente.workflow.UserTaskHandler;
import org.springframework.stereotype.Component;

/**
 * A signatory signs, refuses or passes on. Four eyes are checked when signing, not before: whoever
 * may not sign can still pass it to the deputy.
 */
@Component
class SignAgreement implements UserTaskHandler {

  private final Signatures signatures;
  private final SigningRounds rounds;

  SignAgreement(Signatures signatures, SigningRounds rounds) {
    this.signatures = signatures;
    this.rounds = rounds;
  }

  @Override
  public Routing complete(OpenTask task, Answers answers, Actor actor) {
    UUID line = line(task);
    Signing signing =
        switch (answers.choice(LeadershipSignatureProcess.SIGNING.name(), Signing.class)) {
          case SIGNED -> signatures.sign(command(task, line, answers, actor));
          case PASSED -> signatures.pass(task.caseId(), line, reason(answers), task.key(), actor);
          case REFUSED ->
              signatures.refuse(task.caseId(), line, reason(answers), task.key(), actor);
          case MANDATE_LOST, TEXT_CHANGED -> throw Refusal.invalid("signature.error.notAnAnswer");
        };
    return Routing.of(LeadershipSignatureProcess.SIGNING, signing);
  }

  @Override
  public Optional<ContentHash> contentHash(OpenTask task) {
    return Optional.of(rounds.live(task.caseId()).hash());
  }

  @Override
  public Optional<String> page(OpenTask task) {
    return Optional.of("/signing/" + task.id());
  }

  private static Sign command(OpenTask task, UUID line, Answers answers, Actor actor) {
    String code = answers.text("code").orElse("");
    return new Sign(task.caseId(), line, answers.requiredText("password"), code, task.key(), actor);
  }

  private static String reason(Answers answers) {
    return answers.requiredText("reason");
  }

  private static UUID line(OpenTask task) {
    return UUID.fromString(Objects.requireNonNull(task.element(), "one task per line"));
  }
}
