package org.entente.document.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.entente.document.SampleAgreement;
import org.entente.document.SealReason;
import org.entente.document.SealReport;
import org.entente.document.pdf.Pdfs;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class SealTest {

  private static final Instant NOW = Instant.parse("2026-11-22T09:30:00Z");
  private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

  @TempDir static Path folder;

  static SealKey key;
  static byte[] plain;
  static byte[] sealed;

  @BeforeAll
  static void seal() {
    key = SealKey.open(new DevelopmentKey(folder, CLOCK).makeOnce(), DevelopmentKey.PASSWORD, null);
    plain = Pdfs.write(SampleAgreement.signed());
    sealed =
        new DssSealer(key, CLOCK)
            .seal(plain, new SealReason("Sealed after all parties signed 2026-0042", "Montréal"));
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
    Files.write(Path.of("target/sealed.pdf"), sealed);
  }

  @Test
  void failsWhenAByteIsFlipped() {
    byte[] bent = sealed.clone();
    bent[plain.length / 2] ^= 1;
    assertThat(validate(bent).passed()).isFalse();
    assertThat(validate(bent).intact()).isFalse();
  }

  @Test
  void saysThatAFileHasNoSeal() {
    assertThat(validate(plain).sealed()).isFalse();
    assertThat(validate("no PDF".getBytes(StandardCharsets.UTF_8)).sealed()).isFalse();
  }

  private static SealReport validate(byte[] pdf) {
    return new DssSealValidator(key).validate(pdf);
  }
}
