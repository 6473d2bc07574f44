package org.entente.document.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.entente.document.SampleAgreement;
import org.entente.document.SealReason;
import org.entente.document.SealReport;
import org.entente.document.pdf.Pdfs;
import org.entente.testing.PdfSig;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class SealTest {

  private static final Instant NOW = Instant.parse("2026-11-22T09:30:00Z");
  private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
  private static final SealReason REASON =
      new SealReason("Sealed after all parties signed 2026-0042", "Montréal");

  @TempDir static Path folder;
  @TempDir static Path elsewhere;

  static SealKey key;
  static byte[] plain;
  static byte[] sealed;

  @BeforeAll
  static void seal() {
    key = developmentKey(folder);
    plain = Pdfs.write(SampleAgreement.signed());
    sealed = new DssSealer(key, CLOCK).seal(plain, REASON);
  }

  @Test
  void passesWhenUntouched() {
    SealReport report = validate(sealed);
    assertThat(report.problems()).isEmpty();
    assertThat(report.passed()).isTrue();
    assertThat(report.signer()).isEqualTo("Entente development seal");
    assertThat(report.signedAt()).isEqualTo(NOW);
  }

  @Test
  void keepsTheSealedBytes() {
    assertThat(sealed).startsWith(plain);
  }

  @Test
  void staysPdfA() throws Exception {
    assertThat(Pdfs.violations(sealed, PDFAFlavour.PDFA_2_U)).isEmpty();
  }

  @Test
  void passesForAToolThatDidNotMakeIt() throws Exception {
    assertThat(PdfSig.verify(sealed))
        .contains(
            "Signature is Valid",
            "Total document signed",
            "Signer Certificate Common Name: Entente development seal",
            "ETSI.CAdES.detached");
  }

  @Test
  void isNotTrustedWhenSomebodyElseSealed() {
    byte[] theirs = new DssSealer(developmentKey(elsewhere), CLOCK).seal(plain, REASON);
    assertThat(validate(theirs).indication()).isNotEqualTo("TOTAL_PASSED");
    assertThat(validate(theirs).passed()).isFalse();
  }

  @Test
  void failsWhenAByteIsFlipped() {
    assertThat(validate(Attacks.flipByte(sealed, plain.length / 2)).intact()).isFalse();
  }

  @Test
  void failsWhenAnythingIsAppended() throws Exception {
    assertThat(validate(Attacks.appendComment(sealed)).intact()).isFalse();
    assertThat(validate(Attacks.appendComment(sealed)).problems()).isNotEmpty();
  }

  @Test
  void failsWhenAPageIsCovered() throws Exception {
    assertThat(validate(Attacks.coverByAnnotation(sealed)).passed()).isFalse();
    assertThat(validate(Attacks.paintOver(sealed)).passed()).isFalse();
    assertThat(validate(Attacks.paintOver(sealed)).coversWholeDocument()).isFalse();
  }

  @Test
  void saysThatAFileHasNoSeal() {
    assertThat(validate(plain).sealed()).isFalse();
    assertThat(validate("no PDF".getBytes(StandardCharsets.UTF_8)).sealed()).isFalse();
  }

  private static SealReport validate(byte[] pdf) {
    return new DssSealValidator(key).validate(pdf);
  }

  private static SealKey developmentKey(Path folder) {
    return SealKey.open(
        new DevelopmentKey(folder, CLOCK).makeOnce(), DevelopmentKey.PASSWORD, null);
  }
}
