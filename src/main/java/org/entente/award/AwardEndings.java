package org.entente.award;

import java.util.UUID;
import org.entente.agreement.AgreementSignatures;
import org.entente.agreement.AgreementWorkflow;
import org.entente.shared.Refusal;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ends awards from outside their process: the applicant withdrew, or the call was cancelled. */
@Service
@Transactional
class AwardEndings {

  private final RoundStore rounds;
  private final AwardStore store;
  private final AwardWorkflow workflow;
  private final AgreementWorkflow agreements;
  private final ObjectProvider<AgreementSignatures> signatures;
  private final ObjectProvider<Reservations> reservations;

  AwardEndings(
      RoundStore rounds,
      AwardStore store,
      AwardWorkflow workflow,
      AgreementWorkflow agreements,
      ObjectProvider<AgreementSignatures> signatures,
      ObjectProvider<Reservations> reservations) {
    this.rounds = rounds;
    this.store = store;
    this.workflow = workflow;
    this.agreements = agreements;
    this.signatures = signatures;
    this.reservations = reservations;
  }

  /**
   * Wherever it stands.
   *
   * @throws Refusal CONFLICT once both have signed
   */
  void end(Award seen, AwardEnd end, String reason) {
    hold(seen);
    rounds.lock(seen.call());
    Award award = store.lock(seen.id());
    if (award.status().ended()) {
      return;
    }
    if (bound(award)) {
      throw Refusal.conflict("award.end.signed", award.reference());
    }
    endHeld(award, end, reason);
  }

  /** The call was cancelled: ends it unless it has ended, or both have signed in between. */
  void cancel(Award seen) {
    Award award = store.lock(seen.id());
    if (!award.status().ended() && !bound(award)) {
      endHeld(award, AwardEnd.CANCELLED, "");
    }
  }

  private void endHeld(Award award, AwardEnd end, String reason) {
    store.enter(award.id(), award.status(), reason);
    if (!workflow.ended(award.id(), end)) {
      reservations.getObject().release(award.id(), end);
    }
  }

  /** In the order in which a task is completed: the tasks, the signing round, then the case. */
  void hold(Award award) {
    workflow.hold(award.id());
    UUID agreement = award.agreement();
    if (agreement != null) {
      agreements.hold(agreement);
      signatures.ifAvailable(signed -> signed.hold(agreement));
    }
  }

  /** Both have signed: what follows from that is not undone by ending an award. */
  boolean bound(Award award) {
    return award.status() == AwardStatus.COMMITTED || (!award.status().ended() && signed(award));
  }

  private boolean signed(Award award) {
    AgreementSignatures signed = signatures.getIfAvailable();
    UUID agreement = award.agreement();
    return agreement != null && signed != null && signed.allSigned(agreement);
  }
}
