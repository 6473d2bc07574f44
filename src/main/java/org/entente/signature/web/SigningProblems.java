package org.entente.signature.web;

import java.util.List;
import org.entente.shared.Refusal;
import org.entente.workflow.Completion;

/** Says beside which field of the confirmation something is wrong. */
final class SigningProblems {

  private static final List<String> FIELDS = List.of("consent", "password", "reason");

  private SigningProblems() {}

  static List<SigningProblem> of(Completion.Invalid invalid) {
    return FIELDS.stream()
        .filter(invalid.check().errors()::containsKey)
        .map(field -> new SigningProblem(field, "signature.problem." + field, null, List.of()))
        .toList();
  }

  /** A refusal belongs to the field one types in: the password, the code, or the reason. */
  static List<SigningProblem> of(Refusal refusal, Step step) {
    return List.of(
        new SigningProblem(
            step == Step.SIGN ? proof(refusal) : "reason",
            refusal.messageKey(),
            refusal.messageKey() + ".next",
            refusal.arguments()));
  }

  private static String proof(Refusal refusal) {
    return refusal.messageKey().startsWith("people.factor.code.") ? "code" : "password";
  }
}
