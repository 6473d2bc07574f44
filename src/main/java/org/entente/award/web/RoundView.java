package org.entente.award.web;

import java.util.List;
import org.entente.award.Award;
import org.entente.award.AwardStatus;
import org.entente.award.Round;
import org.entente.grant.Call;
import org.entente.ledger.Envelope;
import org.entente.shared.ContentHash;
import org.entente.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * The awards of a call.
 *
 * @param round null before its ranking stands
 * @param awards by place
 * @param approvable those that the reader may approve now
 * @param hash of that list
 * @param task where the reader prepares the awards; null where it is not theirs
 */
public record RoundView(
    Call call,
    Envelope envelope,
    @Nullable Round round,
    List<Award> awards,
    List<Award> approvable,
    ContentHash hash,
    @Nullable String task,
    boolean retries) {

  public AwardBadge badge(Award award) {
    return AwardBadge.of(award.status());
  }

  /** How many are past being prepared. */
  public long opened() {
    return awards.stream().filter(award -> award.computation() != null).count();
  }

  /** How many are to be prepared, or were. */
  public long proposed() {
    return opened()
        + awards.stream()
            .filter(award -> award.status() == AwardStatus.PROPOSED && award.computation() == null)
            .count();
  }

  /** Places that are kept although the tables have no rate for them. */
  public List<Award> unrated() {
    boolean tried = round != null && round.state() == Round.State.PREPARED;
    return tried
        ? awards.stream().filter(award -> award.status() == AwardStatus.PROPOSED).toList()
        : List.of();
  }

  /** What the reader would approve, together. */
  public Money sum() {
    return approvable.stream()
        .map(Award::amount)
        .reduce(Money.zero(envelope.currency()), Money::plus);
  }
}
