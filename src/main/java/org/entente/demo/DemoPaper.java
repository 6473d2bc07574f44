package org.entente.demo;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.entente.agreement.Agreements;
import org.entente.form.FormInput;
import org.entente.form.UploadedFile;
import org.entente.shared.Language;
import org.entente.signature.SignatoryTitles;
import org.entente.signature.SignatureLine;
import org.entente.signature.SignatureRole;
import org.entente.signature.SigningRounds;
import org.entente.workflow.OpenTask;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What the demo's partners and witnesses sign on paper, each in the office the line asks for. */
@Component
@Profile("demo")
class DemoPaper {

  private final Agreements agreements;
  private final SigningRounds rounds;
  private final SignatoryTitles titles;
  private final Clock clock;
  private final ZoneId zone;

  DemoPaper(
      Agreements agreements,
      SigningRounds rounds,
      SignatoryTitles titles,
      Clock clock,
      @Value("${entente.signature.zone}") ZoneId zone) {
    this.agreements = agreements;
    this.rounds = rounds;
    this.titles = titles;
    this.clock = clock;
    this.zone = zone;
  }

  FormInput signature(OpenTask task) {
    UUID lineId = UUID.fromString(Objects.requireNonNull(task.element()));
    SignatureLine line = rounds.live(task.caseId()).line(lineId);
    Language language = agreements.get(task.caseId()).terms().textLanguage();
    Map<String, List<String>> fields = new LinkedHashMap<>();
    put(fields, "signing", "SIGNED");
    put(fields, "signedOn", LocalDate.ofInstant(clock.instant(), zone).toString());
    put(fields, "place", "Ceremony hall");
    put(fields, "signatoryName", name(line) + ", " + line.organisation().in(language));
    put(fields, "signatoryTitle", titles.of(line).in(language));
    if (line.role() == SignatureRole.ON_BEHALF_SIGNATORY) {
      put(fields, "onBehalfOf", titles.text("signatory.universityHead").in(language));
      put(fields, "mandate", "Power of attorney 2026/118");
    }
    UploadedFile scan =
        new UploadedFile(task.reference() + "-signed.pdf", "application/pdf", scan(task));
    return new FormInput(fields, Map.of("scan", List.of(scan)));
  }

  /** People of the demo are called by their office. */
  private static String name(SignatureLine line) {
    return switch (line.role()) {
      case SIGNATORY -> "Head of institution";
      case ON_BEHALF_SIGNATORY -> "Dean of engineering";
      case WITNESS_OF_HONOUR -> "Director General";
    };
  }

  private static void put(Map<String, List<String>> fields, String key, String value) {
    fields.put(key, List.of(value));
  }

  private static byte[] scan(OpenTask task) {
    return page("scan of " + task.reference()).getBytes(StandardCharsets.US_ASCII);
  }

  /** The smallest file that is a PDF: a page of paper with nothing on it. */
  static String page(String what) {
    String pdf =
        """
        %PDF-1.4
        %% WHAT
        1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
        2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
        3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>> endobj
        trailer <</Root 1 0 R>>
        %%EOF
        """;
    return pdf.replace("WHAT", what);
  }
}
