package org.entente.document.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;
import org.entente.document.BlobStore;
import org.entente.document.MalwareScan.Verdict;
import org.entente.form.UploadedFile;
import org.entente.shared.Refusal;
import org.entente.testing.MovedClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AllowedFilesTest {

  private final AllowedFiles files = allowed(Verdict.CLEAN);

  @Test
  void acceptsPdfPicturesAndWord() {
    assertThat(files.accept("Scan.PDF", SampleFiles.PDF)).isEqualTo("application/pdf");
    assertThat(files.accept("scan.png", SampleFiles.PNG)).isEqualTo("image/png");
    assertThat(files.accept("scan.jpeg", SampleFiles.JPEG)).isEqualTo("image/jpeg");
    assertThat(files.accept("اتفاقية.docx", SampleFiles.docx())).isEqualTo(ContentType.DOCX);
  }

  @Test
  void refusesOtherKinds() {
    refuses("tool.exe", SampleFiles.EXE, "document.file.typeRefused");
    refuses("page.html", SampleFiles.HTML, "document.file.typeRefused");
    refuses("no-ending", SampleFiles.PDF, "document.file.typeRefused");
  }

  @Test
  void refusesContentUnderAnotherName() {
    refuses("letter.pdf", SampleFiles.EXE, "document.file.typeMismatch");
    refuses("letter.pdf", SampleFiles.HTML, "document.file.typeMismatch");
    refuses("scan.png", SampleFiles.JPEG, "document.file.typeMismatch");
    refuses("draft.docx", SampleFiles.zip("x.txt", "x"), "document.file.typeMismatch");
    refuses("draft.docx", SampleFiles.docxWithMacros(), "document.file.typeMismatch");
  }

  @Test
  void refusesEmptyAndLargeFiles() {
    refuses("a.pdf", new byte[0], "document.file.empty");
    refuses("a.pdf", new byte[(int) BlobStore.LARGEST + 1], "document.file.tooLarge");
  }

  @ParameterizedTest
  @EnumSource(Verdict.class)
  void acceptsOnlyWhatTheScannerDoesNotHoldUp(Verdict verdict) {
    AllowedFiles scanned = allowed(verdict);
    switch (verdict) {
      case CLEAN, NOT_CONFIGURED ->
          assertThat(scanned.accept("a.pdf", SampleFiles.PDF)).isEqualTo("application/pdf");
      case INFECTED, UNKNOWN ->
          assertThatThrownBy(() -> scanned.accept("a.pdf", SampleFiles.PDF))
              .isInstanceOf(Refusal.class);
    }
  }

  private void refuses(String name, byte[] content, String messageKey) {
    assertThatThrownBy(() -> files.accept(name, content))
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.messageKey()).isEqualTo(messageKey));
  }

  private static AllowedFiles allowed(Verdict verdict) {
    return new AllowedFiles(new ScannedFiles(content -> verdict, Clock.systemUTC()));
  }

  @Test
  void asksTheScannerOnceForAFileThatJustArrived() {
    AtomicInteger asked = new AtomicInteger();
    ScannedFiles scanned =
        new ScannedFiles(
            content -> {
              asked.incrementAndGet();
              return Verdict.INFECTED;
            },
            Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
    byte[] content = "%PDF-1.7 infected".getBytes(StandardCharsets.US_ASCII);
    scanned.arrived(new UploadedFile("scan.pdf", "application/pdf", content));
    assertThatThrownBy(() -> new AllowedFiles(scanned).accept("scan.pdf", content))
        .hasMessageContaining("document.file.infected");
    assertThat(asked).hasValue(1);
  }

  /** The one who accepts it holds a connection, and must not have to ask. */
  @Test
  void asksAnewWhenTheSameContentArrivesAgain() {
    MovedClock clock = new MovedClock(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
    AtomicInteger asked = new AtomicInteger();
    ScannedFiles scanned =
        new ScannedFiles(
            content -> {
              asked.incrementAndGet();
              return Verdict.CLEAN;
            },
            clock);
    UploadedFile file = new UploadedFile("scan.pdf", "application/pdf", SampleFiles.PDF);
    scanned.arrived(file);
    clock.pass(Duration.ofSeconds(29));
    scanned.arrived(file);
    int arrivals = asked.get();
    clock.pass(Duration.ofSeconds(2));
    new AllowedFiles(scanned).accept(file.name(), file.content());
    assertThat(asked).hasValue(arrivals);
  }
}
