package org.entente.signature.process;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.entente.signature.SignatureLine;
import org.entente.signature.SigningRounds;
import org.entente.workflow.Facts;
import org.entente.workflow.VariableKey;
import org.springframework.stereotype.Component;

/** What {@code leadership-signature} asks of us: who signs, in which order. */
@Component
public class SignatureFacts implements Facts {

  private final SigningRounds rounds;

  SignatureFacts(SigningRounds rounds) {
    this.rounds = rounds;
  }

  /** Ids of the round's lines in the order of signing. */
  public List<String> lines(DelegateExecution execution) {
    return rounds.live(agreement(execution)).lines().stream()
        .map(line -> line.id().toString())
        .toList();
  }

  /** True where the line is signed here, false where it is signed on paper. */
  public boolean isOurs(DelegateExecution execution) {
    return line(execution).signedHere();
  }

  /** The signatory's group, or the deputy's after it was passed on. */
  public String signatoryGroup(DelegateExecution execution) {
    return Objects.requireNonNull(line(execution).currentGroup(), "signed here by a group");
  }

  private SignatureLine line(DelegateExecution execution) {
    Object element = execution.getVariable(VariableKey.ELEMENT.name());
    return rounds.live(agreement(execution)).line(UUID.fromString(element.toString()));
  }

  private static UUID agreement(DelegateExecution execution) {
    return UUID.fromString(execution.getProcessBusinessKey());
  }
}
