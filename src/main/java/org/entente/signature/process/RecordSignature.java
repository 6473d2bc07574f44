package org.entente.signature.process;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.entente.form.Answers;
import org.entente.shared.Actor;
import org.entente.shared.ContentHash;
import org.entente.shared.Refusal;
import org.entente.signature.PaperSignatures;
import org.entente.signature.RecordPaper;
import org.entente.signature.Signing;
import org.entente.signature.SigningRounds;
import org.entente.workflow.OpenTask;
import org.entente.workflow.Routing;
import org.entente.workflow.UserTaskHandler;
import org.springframework.stereotype.Component;

/** An officer records what somebody without an account did on paper. */
@Component
class RecordSignature implements UserTaskHandler {

  private final PaperSignatures signatures;
  private final SigningRounds rounds;

  RecordSignature(PaperSignatures signatures, SigningRounds rounds) {
    this.signatures = signatures;
    this.rounds = rounds;
  }

  @Override
  public Routing complete(OpenTask task, Answers answers, Actor actor) {
    Signing signing =
        answers.choice(LeadershipSignatureProcess.SIGNING.name(), Signing.class) == Signing.SIGNED
            ? signatures.record(paper(task, answers, actor))
            : signatures.refused(
                task.caseId(), line(task), answers.requiredText("reason"), task.key(), actor);
    return Routing.of(LeadershipSignatureProcess.SIGNING, signing);
  }

  @Override
  public Optional<ContentHash> contentHash(OpenTask task) {
    return Optional.of(rounds.live(task.caseId()).hash());
  }

  /** In which role they sign: on behalf of another needs a principal and a mandate. */
  @Override
  public Map<String, Object> context(OpenTask task) {
    return Map.of("signatureRole", rounds.live(task.caseId()).line(line(task)).role().name());
  }

  private static RecordPaper paper(OpenTask task, Answers answers, Actor actor) {
    return new RecordPaper(
        task.caseId(),
        line(task),
        answers.date("signedOn").orElseThrow(RecordSignature::incomplete),
        answers.requiredText("place"),
        answers.requiredText("signatoryName"),
        answers.requiredText("signatoryTitle"),
        answers.text("onBehalfOf").orElse(null),
        answers.text("mandate").orElse(null),
        answers.files("scan").stream().findFirst().orElseThrow(RecordSignature::incomplete),
        task.key(),
        actor);
  }

  private static Refusal incomplete() {
    return Refusal.invalid("signature.error.incomplete");
  }

  private static UUID line(OpenTask task) {
    return UUID.fromString(Objects.requireNonNull(task.element(), "one task per line"));
  }
}
