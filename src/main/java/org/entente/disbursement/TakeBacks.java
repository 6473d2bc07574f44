package org.entente.disbursement;

import java.util.Optional;
import java.util.UUID;
import org.entente.bank.BankPayments;
import org.entente.bank.FateState;
import org.entente.people.People;
import org.entente.people.Role;
import org.entente.shared.Act;
import org.entente.shared.Actor;
import org.entente.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A released order is taken back as long as the bank cannot know of it: by whoever checked or
 * released it, or by a finance director. The instalment is then ordered anew.
 */
@Service
@Transactional
public class TakeBacks {

  private static final int SHORTEST = 5;
  private static final int LONGEST = 2000;

  private final DisbursementStore store;
  private final OrderStore orders;
  private final PaymentBars bars;
  private final BankPayments bank;
  private final People people;

  TakeBacks(
      DisbursementStore store,
      OrderStore orders,
      PaymentBars bars,
      BankPayments bank,
      People people) {
    this.store = store;
    this.orders = orders;
    this.bars = bars;
    this.bank = bank;
    this.people = people;
  }

  /** Whether it still waits to leave, and this person may keep it from leaving. */
  @Transactional(readOnly = true)
  public boolean possible(PaymentOrder order, Actor actor) {
    return underway(order)
        && objection(order, actor).isEmpty()
        && bank.fate(order.id()).filter(fate -> fate.state() == FateState.QUEUED).isPresent();
  }

  /**
   * The outbox row is locked first and the disbursement after it, as by the bank's answers.
   *
   * @throws Refusal 403 for who may not, 409 where it was sent, stands in a file, or is void, 422
   *     without a reason
   */
  public void takeBack(UUID id, String reason, Actor actor) {
    PaymentOrder order = orders.get(id);
    Optional<Refusal> objection = objection(order, actor);
    if (objection.isPresent()) {
      throw objection.get();
    }
    String why = reason.strip();
    if (why.length() < SHORTEST || why.length() > LONGEST) {
      throw Refusal.invalid("disbursement.takeBack.short");
    }
    if (!underway(order)) {
      throw Refusal.conflict("disbursement.takeBack.over", order.reference());
    }
    bank.cancel(id, why, actor);
  }

  private static boolean underway(PaymentOrder order) {
    return order.voided() == null && order.state().underway();
  }

  private Optional<Refusal> objection(PaymentOrder order, Actor actor) {
    return involves(order.checker(), actor) || involves(order.releaser(), actor) || directs(actor)
        ? bars.against(store.get(order.disbursement()), PaymentBars.Part.STOP, actor)
        : Optional.of(Refusal.forbidden("disbursement.takeBack.others"));
  }

  private static boolean involves(@Nullable Act act, Actor actor) {
    return act != null && (actor.involves(act.by()) || actor.involves(act.onBehalf()));
  }

  private boolean directs(Actor actor) {
    UUID person = actor.personId();
    return person != null && people.groupsOf(person).contains(Role.FINANCE_DIRECTOR.key());
  }
}
