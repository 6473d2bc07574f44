package org.entente.agreement.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entente.agreement.AgreementStatus;
import org.entente.agreement.Agreements;
import org.entente.agreement.ExistingAgreements;
import org.entente.agreement.FoundOut;
import org.entente.agreement.Gap;
import org.entente.form.FileArrival;
import org.entente.form.UploadedFile;
import org.entente.shared.Refusal;
import org.entente.testing.EntenteTest;
import org.entente.testing.ExistingRecords;
import org.entente.testing.ProcessDriver;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What an office's list does not tell, an officer finds out. */
@EntenteTest
class AgreementCompletionTest {

  @Autowired private ProcessDriver driver;
  @Autowired private ExistingRecords records;
  @Autowired private ExistingAgreements existing;
  @Autowired private Agreements agreements;
  @Autowired private FileArrival arrival;
  @Autowired private Clock clock;

  @Test
  void staysOpenUntilTheSearchIsOver() {
    UUID id = records.incomplete();
    assertThat(existing.gaps(id)).containsExactly(Gap.ENDS_ON, Gap.OWNER, Gap.SCAN);
    LocalDate end = LocalDate.now(clock).plusYears(1);
    driver.complete(
        id, "completeRecord", "officer", Map.of("endsOn", end.toString(), "search", "CONTINUED"));
    assertThat(existing.gaps(id)).containsExactly(Gap.OWNER, Gap.SCAN);
    assertThat(agreements.get(id).dates().noticeBy()).isEqualTo(end.minusMonths(6));
    driver.complete(
        id,
        "completeRecord",
        "officer",
        Map.of(
            "owner", driver.person("officer").id().toString(),
            "search", "FINISHED",
            "remark", "The signed copy was lost in a move."));
    assertThat(driver.ended(id)).isTrue();
    assertThat(driver.passed(id)).contains("recordCompleted");
    assertThat(agreements.get(id).owner()).isEqualTo(driver.person("officer").id());
  }

  @Test
  void isOverOnceNothingIsMissing() {
    UUID id = records.incomplete();
    UploadedFile scan =
        new UploadedFile(
            "scan.pdf", "application/pdf", "%PDF-1.4 scan".getBytes(StandardCharsets.US_ASCII));
    arrival.arrived(scan);
    assertThat(
            existing.complete(
                id,
                new FoundOut(
                    null,
                    null,
                    null,
                    true,
                    driver.person("officer").id(),
                    List.of(scan),
                    false,
                    ""),
                driver.person("officer").actor()))
        .hasToString("COMPLETE");
    assertThat(agreements.documents(id)).hasSize(1);
  }

  @Test
  void endsWhatEndedLongAgo() {
    UUID id = records.incomplete();
    driver.complete(
        id,
        "completeRecord",
        "officer",
        Map.of("endsOn", LocalDate.now(clock).minusDays(1).toString(), "search", "CONTINUED"));
    assertThat(agreements.get(id).status()).isEqualTo(AgreementStatus.ENDED);
  }

  @Test
  void asksWhyWhatIsMissingStaysUnknown() {
    UUID id = records.incomplete();
    FoundOut nothing = new FoundOut(null, null, null, false, null, List.of(), true, " ");
    assertThatThrownBy(() -> existing.complete(id, nothing, driver.person("officer").actor()))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("agreement.record.why");
    FoundOut early = new FoundOut(null, null, LocalDate.EPOCH, false, null, List.of(), false, "");
    assertThatThrownBy(() -> existing.complete(id, early, driver.person("officer").actor()))
        .hasMessageContaining("agreement.record.dates");
  }
}
