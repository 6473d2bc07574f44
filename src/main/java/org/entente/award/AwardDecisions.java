package org.entente.award;

import java.util.Optional;
import java.util.UUID;
import org.entente.shared.Actor;
import org.entente.shared.ContentHash;
import org.entente.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whether an award is made: one person's decision on one content, by somebody without another part.
 */
@Service
@Transactional
public class AwardDecisions {

  private final AwardStore store;
  private final AwardBars bars;
  private final AwardWorkflow workflow;
  private final AwardHistory history;

  AwardDecisions(AwardStore store, AwardBars bars, AwardWorkflow workflow, AwardHistory history) {
    this.store = store;
    this.bars = bars;
    this.workflow = workflow;
    this.history = history;
  }

  /** What is decided on. */
  @Transactional(readOnly = true)
  public ContentHash content(UUID id) {
    return store.get(id).computed().hash();
  }

  /** Why this person must not decide on it. */
  @Transactional(readOnly = true)
  public Optional<Refusal> objection(UUID id, Actor actor) {
    return bars.againstApproving(store.get(id), actor);
  }

  /**
   * @throws Refusal FORBIDDEN for who had another part in it, CONFLICT where it was decided before
   */
  public void decide(UUID id, boolean approved, String reason, Actor actor) {
    Award award = store.lock(id);
    Refusal.raise(objection(id, actor));
    if (award.status() != AwardStatus.APPROVAL) {
      throw Refusal.conflict("award.decide.over", award.reference());
    }
    store.decide(award, approved, reason, actor);
    history.record(
        AwardHistory.of(award, approved ? "approved" : "refused", actor)
            .at("approveAward")
            .changed("status", award.status(), AwardStatus.DECIDED)
            .with("amount", award.amount())
            .with("reason", reason.isBlank() ? null : reason)
            .on(award.computed().hash()));
  }

  /** Whether this person may still take their decision back. */
  @Transactional(readOnly = true)
  public boolean revocable(UUID id, Actor actor) {
    Award award = store.get(id);
    Decided decided = award.decided();
    return award.status() == AwardStatus.DECIDED && decided != null && decided.isOf(actor);
  }

  /**
   * Its author takes a decision back, as long as the applicant was not told.
   *
   * @throws Refusal FORBIDDEN for others, CONFLICT once it stands
   */
  public void takeBack(UUID id, String reason, Actor actor) {
    Award award = store.lock(id);
    Decided decided = award.decided();
    if (decided == null || award.status() != AwardStatus.DECIDED) {
      throw Refusal.conflict("award.takeBack.told", award.reference());
    }
    if (!decided.isOf(actor)) {
      throw Refusal.forbidden("award.takeBack.notYours");
    }
    store.undecide(id);
    history.record(
        AwardHistory.of(award, "takenBack", actor)
            .changed("status", award.status(), AwardStatus.APPROVAL)
            .changed("approved", decided.approved(), null)
            .with("reason", reason)
            .on(award.computed().hash()));
    if (!workflow.takenBack(id)) {
      throw Refusal.conflict("award.takeBack.told", award.reference());
    }
  }
}
