package org.entente.faults;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * How one task is done.
 *
 * @param page where its form stands, {@code {id}} for the task
 * @param field a name that only this form has
 */
record Answers(String page, String field, Map<String, List<String>> typed, Body.Upload... uploads) {

  private static final String SCAN =
      """
      %PDF-1.4
      1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
      2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
      3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>> endobj
      trailer <</Root 1 0 R>>
      %%EOF
      """;

  static Answers to(String task) {
    return switch (task) {
      case "endorseProposal" -> choice("endorsement", "ENDORSED");
      case "triageProposal" -> choice("triage", "ACCEPTED");
      case "editDraft" ->
          new Answers(
              "/tasks/{id}", "_version", Map.of("drafting", one("READY"), "_do", one("complete")));
      case "checkLanguages" -> choice("languageCheck", "SAME");
      case "decideLegalReview" -> choice("opinion", "APPROVED");
      case "signAgreement" ->
          new Answers(
              "/signing/{id}/sign",
              "consent",
              Map.of("consent", one("true"), "password", one(Visitor.PASSWORD)));
      case "recordSignature" -> paper();
      case "completePublication" ->
          new Answers("/tasks/{id}", "titleEn", Map.of("titleEn", one("A public title")));
      default -> throw new AssertionError("this walk does not come by " + task);
    };
  }

  private static Answers paper() {
    return new Answers(
        "/tasks/{id}",
        "signing",
        Map.of(
            "signing", one("SIGNED"),
            "signedOn", one(LocalDate.now(Clock.systemUTC()).toString()),
            "place", one("Ceremony hall"),
            "signatoryName", one("Authorised signatory"),
            "signatoryTitle", one("Head of institution")),
        new Body.Upload("scan", "signed.pdf", "application/pdf", SCAN));
  }

  private static Answers choice(String field, String value) {
    return new Answers("/tasks/{id}", field, Map.of(field, one(value)));
  }

  private static List<String> one(String value) {
    return List.of(value);
  }
}
