package org.entente.demo;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.form.FormInput;
import org.entente.form.UploadedFile;
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
  private final Clock clock;

  DemoAnswers(DemoSignIns signIns, Clock clock) {
    this.signIns = signIns;
    this.clock = clock;
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
      case "recordSignature" -> paperSignature(task);
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

  private FormInput paperSignature(OpenTask task) {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    fields.put("signing", List.of("SIGNED"));
    fields.put("signedOn", List.of(LocalDate.now(clock).toString()));
    fields.put("place", List.of("Ceremony hall"));
    fields.put("signatoryName", List.of("Authorised signatory"));
    fields.put("signatoryTitle", List.of("Head of institution"));
    UploadedFile scan =
        new UploadedFile(task.reference() + "-signed.pdf", "application/pdf", scan(task));
    return new FormInput(fields, Map.of("scan", List.of(scan)));
  }

  /** The smallest file that is a PDF: a page of paper with nothing on it. */
  private static byte[] scan(OpenTask task) {
    String pdf =
        """
        %PDF-1.4
        %% scan of REFERENCE
        1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
        2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
        3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>> endobj
        trailer <</Root 1 0 R>>
        %%EOF
        """;
    return pdf.replace("REFERENCE", task.reference()).getBytes(StandardCharsets.US_ASCII);
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
