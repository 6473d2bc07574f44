package org.entente.signature;

import java.util.UUID;
import org.entente.audit.AuditLog;
import org.entente.shared.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whose turn it is, is reminded after three days; after seven the office hears of it. */
@Service
public class SignatureReminders {

  private final RoundTable rounds;
  private final RoundNotices notices;
  private final AuditLog audit;

  SignatureReminders(RoundTable rounds, RoundNotices notices, AuditLog audit) {
    this.rounds = rounds;
    this.notices = notices;
    this.audit = audit;
  }

  @Transactional
  public void remind(UUID agreementId, String activity) {
    rounds
        .live(agreementId)
        .ifPresent(
            round ->
                round
                    .due()
                    .ifPresent(
                        line -> {
                          notices.reminded(round, line);
                          record(round, line, "signature.reminded", activity);
                        }));
  }

  @Transactional
  public void escalate(UUID agreementId, String activity) {
    rounds
        .live(agreementId)
        .ifPresent(
            round ->
                round
                    .due()
                    .ifPresent(
                        line -> {
                          notices.escalated(round, line);
                          record(round, line, "signature.escalated", activity);
                        }));
  }

  private void record(SigningRound round, SignatureLine line, String action, String activity) {
    audit.record(
        SigningRounds.event(round.agreementId(), action, Actor.SYSTEM, activity)
            .with("line", line.position())
            .with("group", line.currentGroup())
            .on(round.hash()));
  }
}
