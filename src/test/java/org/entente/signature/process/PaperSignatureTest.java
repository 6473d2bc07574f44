package org.entente.signature.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.entente.form.UploadedFile;
import org.entente.shared.Language;
import org.entente.shared.Refusal;
import org.entente.signature.PaperSignatures;
import org.entente.signature.RecordPaper;
import org.entente.signature.SealedCopies;
import org.entente.signature.Signed;
import org.entente.signature.SigningRounds;
import org.entente.testing.EntenteTest;
import org.entente.testing.ProcessDriver;
import org.entente.testing.SigningCases;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What is recorded of a signature on paper: whose, for whom, by what, and when it can have been.
 */
@EntenteTest
class PaperSignatureTest {

  @Autowired private ProcessDriver driver;
  @Autowired private SigningCases cases;
  @Autowired private SigningRounds rounds;
  @Autowired private PaperSignatures signatures;
  @Autowired private SealedCopies copies;
  @Autowired private JdbcClient jdbc;
  @Autowired private Clock clock;

  @Test
  void theDeanSignsForTheHeadByARecordedMandate() throws IOException {
    UUID id = cases.startedByFoundation();
    driver.complete(id, "signAgreement", "presidents-office", SigningCases.SIGN);
    cases.recordPaper(id);
    Signed signed = Objects.requireNonNull(rounds.live(id).lines().get(1).signed());
    assertThat(signed.onBehalfOf()).isEqualTo("Head of the university");
    assertThat(signed.mandate()).isEqualTo("Power of attorney 2026/118");
    assertThat(audited(id)).contains("Power of attorney 2026/118");
    cases.recordPaper(id);
    driver.runJob(id, "sealAgreement");
    assertThat(text(copies.file(id).orElseThrow().content()))
        .contains("Head of the university")
        .contains("Power of attorney 2026/118");
  }

  @Test
  void theFormAsksForPrincipalAndMandate() {
    UUID id = cases.startedByFoundation();
    driver.complete(id, "signAgreement", "presidents-office", SigningCases.SIGN);
    assertThatThrownBy(() -> cases.recordPaper(id, Map.of("mandate", "")))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("Invalid");
    assertThatThrownBy(() -> cases.recordPaper(id, Map.of("onBehalfOf", "")))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("Invalid");
  }

  @Test
  void soDoesTheServer() {
    UUID id = cases.startedByFoundation();
    driver.complete(id, "signAgreement", "presidents-office", SigningCases.SIGN);
    assertRefused(id, today(), null, "signature.error.principalMissing");
    assertRefused(id, today(), "Head of the university", "signature.error.principalMissing");
  }

  @Test
  void anybodyElseSignsForAnotherOnlyByAMandateToo() {
    UUID id = cases.started("proposer");
    driver.complete(id, "signAgreement", "rector", SigningCases.SIGN);
    assertRefused(id, today(), "Somebody else", "signature.error.principalMissing");
    cases.recordPaper(
        id, Map.of("forAnother", "true", "onBehalfOf", "The board", "mandate", "Statute, art. 7"));
    Signed signed = Objects.requireNonNull(rounds.live(id).lines().get(1).signed());
    assertThat(signed.mandate()).isEqualTo("Statute, art. 7");
  }

  @Test
  void isDatedBetweenTheTextAndToday() {
    UUID id = cases.started("proposer");
    driver.complete(id, "signAgreement", "rector", SigningCases.SIGN);
    assertRefused(id, today().minusDays(1), null, "signature.error.dateTooEarly");
    assertRefused(id, today().plusDays(1), null, "signature.error.dateToCome");
    cases.recordPaper(id);
  }

  @Test
  void aTitleIsInTheLanguageThatPrevails() {
    UUID id = cases.started("proposer");
    jdbc.sql("update agreement set prevailing = 'ar' where id = :id").param("id", id).update();
    driver.complete(id, "signAgreement", "rector", SigningCases.SIGN);
    cases.recordPaper(id, Map.of("signatoryTitle", "رئيس الجامعة"));
    Signed signed = Objects.requireNonNull(rounds.live(id).lines().get(1).signed());
    assertThat(Objects.requireNonNull(signed.title()).has(Language.AR)).isTrue();
  }

  private void assertRefused(UUID id, LocalDate day, @Nullable String principal, String key) {
    UUID line = rounds.live(id).due().orElseThrow().id();
    RecordPaper paper =
        new RecordPaper(
            id,
            line,
            day,
            "London",
            "Dean of engineering",
            "Dean",
            principal,
            null,
            new UploadedFile("signed.pdf", "application/pdf", new byte[0]),
            "recordSignature",
            driver.person("officer").actor());
    assertThatThrownBy(() -> signatures.record(paper))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> {
              assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INVALID);
              assertThat(refusal.messageKey()).isEqualTo(key);
            });
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private String audited(UUID id) {
    return jdbc.sql(
            """
            select string_agg(after::text, ' ') from audit_event
            where subject_id = :id and action = 'signature.recorded'
            """)
        .param("id", id)
        .query(String.class)
        .single();
  }

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }
  }
}
