package org.entente.award;

import java.util.UUID;
import org.entente.ledger.Account;
import org.entente.ledger.Booked;
import org.entente.ledger.Booking;
import org.entente.ledger.Ledger;
import org.entente.shared.Actor;
import org.entente.shared.Money;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An award's money: computed, reserved, given back, committed; each once, whoever asks again. */
@Service
@Transactional
public class Reservations {

  private final RoundStore rounds;
  private final AwardStore store;
  private final Calculation calculation;
  private final ApprovalLevels levels;
  private final Ledger ledger;
  private final ReserveList list;
  private final AwardRounds all;
  private final AwardHistory history;
  private final Closing closing;
  private final ApplicationEventPublisher events;

  Reservations(
      RoundStore rounds,
      AwardStore store,
      Calculation calculation,
      ApprovalLevels levels,
      Ledger ledger,
      ReserveList list,
      AwardRounds all,
      AwardHistory history,
      Closing closing,
      ApplicationEventPublisher events) {
    this.rounds = rounds;
    this.store = store;
    this.calculation = calculation;
    this.levels = levels;
    this.ledger = ledger;
    this.list = list;
    this.all = all;
    this.history = history;
    this.closing = closing;
    this.events = events;
  }

  /** The amount with its derivation and plan; computed once, and the same for good. */
  public void compute(UUID id) {
    Award award = store.lock(id);
    if (award.computation() != null) {
      return;
    }
    Computation computation = calculation.of(award);
    store.computed(id, computation);
    history.record(
        AwardHistory.of(award, "computed", Actor.SYSTEM)
            .with("amount", computation.amount())
            .under(computation.rule())
            .on(computation.hash()));
  }

  /**
   * Reserves the amount, unless the envelope has not enough, or somebody with a better place waits
   * for that.
   *
   * @return whether it is reserved
   */
  public boolean reserve(UUID id) {
    Round round = rounds.lock(store.get(id).call());
    Award award = store.lock(id);
    if (award.status().holding()) {
      return true;
    }
    if (round.over() || store.waitsBefore(award)) {
      return waits(award, Money.zero(award.amount().currency()));
    }
    Booked booked = ledger.reserve(booking(award, "reserve"));
    return booked instanceof Booked.NotEnough less
        ? waits(award, less.available())
        : reserved(award);
  }

  private boolean reserved(Award award) {
    store.shortOf(award.id(), null);
    store.enter(award.id(), AwardStatus.APPROVAL);
    history.record(
        AwardHistory.of(award, "reserved", Actor.SYSTEM)
            .changed("status", award.status(), AwardStatus.APPROVAL)
            .with("amount", award.amount())
            .on(award.computed().hash()));
    return true;
  }

  private boolean waits(Award award, Money available) {
    if (award.status() != AwardStatus.WAITING) {
      store.enter(award.id(), AwardStatus.WAITING);
      history.record(
          AwardHistory.of(award, "waits", Actor.SYSTEM)
              .changed("status", award.status(), AwardStatus.WAITING)
              .with("amount", award.amount())
              .with("available", available));
    }
    store.shortOf(award.id(), available);
    return false;
  }

  /** Who approves it; the row that fired goes into the history. */
  public void decideLevel(UUID id) {
    Award award = store.lock(id);
    ApprovalLevels.Level level = levels.of(award);
    store.level(id, level.group());
    history.record(
        AwardHistory.of(award, "levelDecided", Actor.SYSTEM)
            .with("level", level.group())
            .under(level.rule()));
  }

  /** Both have signed. */
  public void commit(UUID id) {
    rounds.lock(store.get(id).call());
    Award award = store.lock(id);
    if (award.status() == AwardStatus.COMMITTED) {
      return;
    }
    if (ledger.commit(booking(award, "commit")) instanceof Booked.NotEnough) {
      throw new IllegalStateException(award.reference() + " has nothing reserved to commit");
    }
    store.enter(id, AwardStatus.COMMITTED);
    history.record(
        AwardHistory.of(award, "committed", Actor.SYSTEM)
            .changed("status", award.status(), AwardStatus.COMMITTED)
            .with("amount", award.amount())
            .on(award.computed().hash()));
    closing.committed(award);
    events.publishEvent(new AwardCommitted(id));
    all.settle(award.call());
  }

  /** Gives the money back, and whoever is next moves up in the same transaction. */
  public void release(UUID id, AwardEnd end) {
    Round round = rounds.lock(store.get(id).call());
    Award award = store.lock(id);
    if (award.status().ended()) {
      return;
    }
    Money held = ledger.held(award.envelope(), award.ref(), Account.RESERVED);
    if (held.isPositive()) {
      ledger.release(booking(award, "release"));
    }
    store.enter(id, end.status());
    history.record(
        AwardHistory.of(award, "ended", Actor.SYSTEM)
            .changed("status", award.status(), end.status())
            .with("by", end)
            .with("released", held.isPositive() ? held : null)
            .with("reason", award.reason().isEmpty() ? null : award.reason()));
    closing.ended(award, round, end);
    if (end != AwardEnd.CANCELLED) {
      list.moveUp(award.call());
      all.settle(award.call());
    }
  }

  private static Booking booking(Award award, String what) {
    return new Booking(
        award.envelope(), award.ref(), award.amount(), award.ref() + ":" + what, Actor.SYSTEM);
  }
}
