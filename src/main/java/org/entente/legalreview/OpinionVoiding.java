package org.entente.legalreview;

import java.time.Clock;
import java.time.Instant;
import org.entente.audit.AuditEvent;
import org.entente.audit.AuditLog;
import org.entente.drafting.VersionFrozen;
import org.entente.shared.Actor;
import org.entente.shared.CaseRef;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** An opinion belongs to a text: with a new one the opinions are kept, and count no more. */
@Component
class OpinionVoiding {

  private final ReviewRounds rounds;
  private final Opinions opinions;
  private final AuditLog audit;
  private final Clock clock;

  OpinionVoiding(ReviewRounds rounds, Opinions opinions, AuditLog audit, Clock clock) {
    this.rounds = rounds;
    this.opinions = opinions;
    this.audit = audit;
    this.clock = clock;
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void on(VersionFrozen frozen) {
    Instant now = clock.instant();
    rounds.supersede(frozen.agreementId(), frozen.hash(), frozen.number(), now);
    int voided = opinions.supersede(frozen.agreementId(), frozen.hash(), frozen.number(), now);
    if (voided > 0) {
      audit.record(
          AuditEvent.of(
                  CaseRef.agreement(frozen.agreementId()),
                  "legalreview.approvalsVoided",
                  Actor.SYSTEM)
              .with("opinions", voided)
              .with("version", frozen.number())
              .on(frozen.hash()));
    }
  }
}
