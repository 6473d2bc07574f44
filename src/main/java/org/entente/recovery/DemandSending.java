package org.entente.recovery;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.entente.shared.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was approved is outstanding from now on, and the beneficiary is told. */
@Service
@Transactional
public class DemandSending {

  private final RecoveryStore store;
  private final ClaimStore claims;
  private final MovementStore movements;
  private final RecoveryNotices notices;
  private final RecoveryHistory history;
  private final RecoveryProperties properties;
  private final Clock clock;

  DemandSending(
      RecoveryStore store,
      ClaimStore claims,
      MovementStore movements,
      RecoveryNotices notices,
      RecoveryHistory history,
      RecoveryProperties properties,
      Clock clock) {
    this.store = store;
    this.claims = claims;
    this.movements = movements;
    this.notices = notices;
    this.history = history;
    this.properties = properties;
    this.clock = clock;
  }

  /** Once for each approved demand. */
  public void send(UUID id) {
    Recovery recovery = store.lock(id);
    claims.of(recovery).stream()
        .filter(claim -> claim.verdict() == ClaimVerdict.APPROVED && claim.sentAt() == null)
        .findFirst()
        .ifPresent(claim -> send(recovery, claim));
  }

  private void send(Recovery recovery, Claim claim) {
    UUID id = recovery.id();
    LocalDate due = LocalDate.now(clock).plusDays(properties.due());
    claims.sent(id, claim.number(), clock.instant());
    movements.demand(id, claim);
    store.toDemand(id, recovery.toDemand().minus(claim.amount()));
    store.demanded(id, due);
    notices.beneficiary(
        recovery,
        "demand:" + claim.number(),
        "demanded",
        claim.amount(),
        notices.day(recovery, due),
        claim.account(),
        claim.reason());
    if (recovery.state() == RecoveryState.IN_INSTALMENTS) {
      notices.beneficiary(
          recovery,
          "planEnded:" + claim.number(),
          "planEnded",
          recovery.outstanding().plus(claim.amount()),
          notices.day(recovery, due));
    }
    history.record(
        RecoveryHistory.of(recovery, "sent", Actor.SYSTEM)
            .at("sendDemand")
            .with("amount", claim.amount())
            .with("dueOn", due)
            .on(claim.hash()));
  }
}
