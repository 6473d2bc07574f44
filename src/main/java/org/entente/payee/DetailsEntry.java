package org.entente.payee;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.entente.audit.AuditEvent;
import org.entente.audit.AuditLog;
import org.entente.shared.Actor;
import org.entente.shared.Ids;
import org.entente.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps what somebody entered, in place of what is under way. */
@Component
class DetailsEntry {

  private static final int SHORTEST = 5;
  private static final int LONGEST = 2000;

  private final DetailsStore store;
  private final NumberStore numbersKept;
  private final AccountNumbers numbers;
  private final PayeeWorkflow workflow;
  private final PayeeNotices notices;
  private final AuditLog audit;
  private final Clock clock;

  DetailsEntry(
      DetailsStore store,
      NumberStore numbersKept,
      AccountNumbers numbers,
      PayeeWorkflow workflow,
      PayeeNotices notices,
      AuditLog audit,
      Clock clock) {
    this.store = store;
    this.numbersKept = numbersKept;
    this.numbers = numbers;
    this.workflow = workflow;
    this.notices = notices;
    this.audit = audit;
    this.clock = clock;
  }

  UUID keep(Payee payee, CheckedDetails checked, @Nullable String why, Actor actor) {
    if (why != null && (why.length() < SHORTEST || why.length() > LONGEST)) {
      throw Refusal.invalid("payee.why");
    }
    Optional<Details> before = store.underWay(payee.id());
    before.ifPresent(known -> replace(known, actor));
    AccountNumbers.Salted salted = numbers.salted(checked.account().value());
    Details entry = entry(payee, checked, salted, why, actor);
    numbersKept.insert(entry, salted);
    record(entry);
    workflow.entered(entry.id());
    notices.payee(entry, entry.changes() || before.isPresent() ? "changed" : "entered");
    return entry.id();
  }

  /** Somebody may be deciding on it: they are waited for, and then it is over. */
  private void replace(Details known, Actor actor) {
    workflow.hold(known.id());
    Details held = store.lock(known.id());
    if (!held.state().underWay()) {
      throw Refusal.conflict("payee.meanwhile", known.payee().name());
    }
    store.end(held.id(), DetailsState.REPLACED, "", actor);
    audit.record(AuditEvent.of(held.ref(), "payee.replaced", actor));
    workflow.overturned(held.id());
  }

  private Details entry(
      Payee payee,
      CheckedDetails checked,
      AccountNumbers.Salted salted,
      @Nullable String why,
      Actor actor) {
    UUID id = Ids.next(clock);
    String bic = checked.bank().value();
    return new Details(
        id,
        payee,
        store.of(payee.id()).size() + 1,
        checked.holderTyped(),
        checked.holder(),
        checked.account().iban(),
        checked.masked(),
        bic,
        checked.address(),
        DetailsHash.of(
            id, payee.id(), checked.holder(), salted, bic, checked.address(), actor.personId()),
        store.hadConfirmed(payee.id()),
        actor,
        clock.instant().truncatedTo(ChronoUnit.MICROS),
        why,
        DetailsState.ENTERED,
        null,
        null,
        null);
  }

  private void record(Details entry) {
    audit.record(
        AuditEvent.of(entry.ref(), "payee.entered", entry.entered())
            .with("payee", entry.payee().name())
            .with("holder", entry.holder())
            .with("account", entry.masked())
            .with("bank", entry.bic())
            .with("reason", entry.why())
            .on(entry.hash()));
  }
}
