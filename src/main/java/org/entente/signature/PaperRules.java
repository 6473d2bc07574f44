package org.entente.signature;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.entente.drafting.Drafts;
import org.entente.shared.Refusal;
import org.entente.signature.OpenLines.OpenLine;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What has to be true of a signature on paper before it is recorded. */
@Component
class PaperRules {

  private final Drafts drafts;
  private final SignatureProperties properties;
  private final Clock clock;

  PaperRules(Drafts drafts, SignatureProperties properties, Clock clock) {
    this.drafts = drafts;
    this.properties = properties;
    this.clock = clock;
  }

  /**
   * @throws Refusal 404 the line is signed here; 422 a date before the text was frozen or after
   *     today, or somebody else's signature without principal or mandate
   */
  void check(OpenLine open, RecordPaper command) {
    requireOnPaper(open);
    requireDay(open.round(), command.signedOn());
    boolean onBehalf = open.line().role() == SignatureRole.ON_BEHALF_SIGNATORY;
    boolean principal = said(command.onBehalfOf());
    if (principal != said(command.mandate()) || (onBehalf && !principal)) {
      throw Refusal.invalid("signature.error.principalMissing");
    }
  }

  static void requireOnPaper(OpenLine open) {
    if (open.line().signedHere()) {
      throw Refusal.notFound();
    }
  }

  /** Noon: the same day wherever it is read. */
  static Instant instant(LocalDate signedOn) {
    return signedOn.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
  }

  private void requireDay(SigningRound round, LocalDate signedOn) {
    Instant frozen = drafts.version(round.agreementId(), round.version()).frozenAt();
    LocalDate earliest = LocalDate.ofInstant(frozen, properties.zone());
    if (signedOn.isBefore(earliest)) {
      throw Refusal.invalid("signature.error.dateTooEarly", earliest);
    }
    if (signedOn.isAfter(LocalDate.ofInstant(clock.instant(), properties.zone()))) {
      throw Refusal.invalid("signature.error.dateToCome");
    }
  }

  private static boolean said(@Nullable String text) {
    return text != null && !text.isBlank();
  }
}
