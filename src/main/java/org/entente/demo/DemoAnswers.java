package org.entente.demo;

import java.util.Map;
import org.entente.form.FormInput;
import org.entente.people.DemoSignIns;
import org.entente.workflow.OpenTask;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What the people of the demo answer. */
@Component
@Profile("demo")
class DemoAnswers {

  private static final String SUMMARY =
      "A cooperation in teaching and research between the two institutions.";

  private final DemoSignIns signIns;
  private final DemoPaper paper;

  DemoAnswers(DemoSignIns signIns, DemoPaper paper) {
    this.signIns = signIns;
    this.paper = paper;
  }

  FormInput to(OpenTask task, DemoTurns turns) {
    return switch (task.key()) {
      case "decideDuplicate" -> one("duplicateDecision", "CONTINUE");
      case "endorseProposal" -> endorsement(turns);
      case "triageProposal" -> triage(turns);
      case "editDraft" -> draft(turns);
      case "checkLanguages" -> one("languageCheck", "SAME");
      case "decideLegalReview" -> opinion(task, turns);
      case "signAgreement" -> signature();
      case "recordSignature" -> paper.signature(task);
      case "completePublication" -> publication();
      default -> throw new IllegalStateException("the demo has no answer to " + task.key());
    };
  }

  private static FormInput endorsement(DemoTurns turns) {
    return turns.returnsProposal()
        ? two("endorsement", "RETURNED", "Say how many students come from each side.")
        : one("endorsement", "ENDORSED");
  }

  private static FormInput triage(DemoTurns turns) {
    return turns.refusesProposal()
        ? two("triage", "REFUSED", "ثمة اتفاقية سارية تغطي هذا الموضوع.")
        : one("triage", "ACCEPTED");
  }

  private static FormInput draft(DemoTurns turns) {
    turns.drafted();
    return one("drafting", "READY");
  }

  private static FormInput opinion(OpenTask task, DemoTurns turns) {
    return turns.asksForChanges(task)
        ? two(
            "opinion",
            "CHANGES_REQUESTED",
            "Résiliation : six mois sont trop courts pour une promotion admise. Demander 12 mois.")
        : one("opinion", "APPROVED");
  }

  private FormInput signature() {
    return FormInput.of(
        Map.of("signing", "SIGNED", "consent", "true", "password", signIns.password()));
  }

  /** The public reads English beside an agreement's own languages, and it alone can be missing. */
  private static FormInput publication() {
    return FormInput.of(Map.of("titleEn", "Cooperation agreement", "summaryEn", SUMMARY));
  }

  private static FormInput one(String field, String value) {
    return FormInput.of(Map.of(field, value));
  }

  private static FormInput two(String field, String value, String reason) {
    return FormInput.of(Map.of(field, value, "reason", reason));
  }
}
