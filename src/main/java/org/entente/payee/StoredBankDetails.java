package org.entente.payee;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.audit.AuditEvent;
import org.entente.audit.AuditLog;
import org.entente.shared.Actor;
import org.entente.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Four eyes and waiting under the entry's lock. */
@Service
@Transactional
class StoredBankDetails implements BankDetails {

  private static final int SHORTEST = 5;

  private final DetailsCheck check;
  private final DetailsEntry entry;
  private final DetailsStore store;
  private final NumberStore numbers;
  private final NameMatching names;
  private final DetailsFourEyes fourEyes;
  private final PayeeWorkflow workflow;
  private final PayeeNotices notices;
  private final PayeeProperties properties;
  private final AuditLog audit;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  StoredBankDetails(
      DetailsCheck check,
      DetailsEntry entry,
      DetailsStore store,
      NumberStore numbers,
      NameMatching names,
      DetailsFourEyes fourEyes,
      PayeeWorkflow workflow,
      PayeeNotices notices,
      PayeeProperties properties,
      AuditLog audit,
      ApplicationEventPublisher events,
      Clock clock) {
    this.check = check;
    this.entry = entry;
    this.store = store;
    this.numbers = numbers;
    this.names = names;
    this.fourEyes = fourEyes;
    this.workflow = workflow;
    this.notices = notices;
    this.properties = properties;
    this.audit = audit;
    this.events = events;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  public CheckedDetails check(NewDetails typed) {
    return check.of(typed);
  }

  @Override
  public UUID enter(Payee payee, NewDetails typed, @Nullable String why, Actor actor) {
    CheckedDetails checked = check.of(typed);
    if (!checked.confirmed(typed.confirmed())) {
      throw Refusal.invalid("payee.unconfirmed");
    }
    return entry.keep(payee, checked, why, actor);
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Details> find(UUID version) {
    return store.find(version);
  }

  @Override
  @Transactional(readOnly = true)
  public Details get(UUID version) {
    return store.find(version).orElseThrow(Refusal::notFound);
  }

  @Override
  @Transactional(readOnly = true)
  public List<Details> of(UUID payee) {
    return store.of(payee);
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Details> standing(UUID payee) {
    return store.standing(payee);
  }

  @Override
  public NameMatch match(Details details) {
    return names.of(details.holderTyped(), details.payee().name());
  }

  @Override
  @Transactional(readOnly = true)
  public List<Details> sameAccount(UUID version) {
    return numbers.sameAccount(get(version));
  }

  @Override
  @Transactional(readOnly = true)
  public boolean refutedBefore(UUID version) {
    return numbers.refutedBefore(get(version));
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Refusal> objection(UUID version, Actor actor) {
    return fourEyes.objection(get(version), actor);
  }

  @Override
  public DetailsState decide(UUID version, DetailsDecision decision, String answer, Actor actor) {
    Details details = store.lock(version);
    if (details.state() != DetailsState.ENTERED) {
      throw Refusal.conflict("payee.decided.already");
    }
    Refusal.raise(fourEyes.objection(details, actor));
    return decision == DetailsDecision.CONFIRMED
        ? confirm(details, answer, actor)
        : refuse(details, answer, actor);
  }

  private DetailsState confirm(Details details, String answer, Actor actor) {
    NameMatch match = match(details);
    if (match == NameMatch.DIFFERENT && answer.length() < SHORTEST) {
      throw Refusal.invalid("payee.differentNames");
    }
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    Instant from = now.plus(properties.wait(details.changes()));
    store.decide(details.id(), DetailsState.WAITING, from, answer, actor);
    audit.record(
        decided(details, "payee.confirmed", answer, actor)
            .with("match", match)
            .with("payableFrom", from));
    if (from.isAfter(now)) {
      notices.payee(details, "confirmed");
    }
    return from.isAfter(now) ? DetailsState.WAITING : DetailsState.PAYABLE;
  }

  private DetailsState refuse(Details details, String answer, Actor actor) {
    if (answer.length() < SHORTEST) {
      throw Refusal.invalid("payee.noReason");
    }
    store.decide(details.id(), DetailsState.REFUSED, null, answer, actor);
    audit.record(decided(details, "payee.refused", answer, actor));
    notices.payee(details, "refused");
    payableAgain(details.payee().id());
    return DetailsState.REFUSED;
  }

  private static AuditEvent decided(Details details, String what, String answer, Actor actor) {
    return AuditEvent.of(details.ref(), what, actor)
        .at("confirmBankDetails")
        .with("account", details.masked())
        .with("reason", answer.isEmpty() ? null : answer)
        .on(details.hash());
  }

  @Override
  public void ripen(UUID version) {
    Details details = store.lock(version);
    if (details.state() == DetailsState.PAYABLE) {
      return;
    }
    Instant from = details.payableFrom();
    if (details.state() != DetailsState.WAITING || from == null || clock.instant().isBefore(from)) {
      throw new IllegalStateException("bank details " + version + " are not to be paid on yet");
    }
    store.ripen(details);
    audit.record(
        AuditEvent.of(details.ref(), "payee.payable", Actor.SYSTEM).at("makeDetailsPayable"));
    events.publishEvent(new DetailsPayable(details.payee().id(), version));
  }

  @Override
  public void stop(UUID version, String reason, Actor actor) {
    if (reason.length() < SHORTEST) {
      throw Refusal.invalid("payee.noReason");
    }
    workflow.hold(version);
    Details details = store.lock(version);
    if (!details.state().underWay()) {
      throw Refusal.conflict("payee.over");
    }
    store.end(version, DetailsState.STOPPED, reason, actor);
    audit.record(AuditEvent.of(details.ref(), "payee.stopped", actor).with("reason", reason));
    notices.payee(details, "stopped");
    notices.office(details, "stopped");
    if (!workflow.overturned(version)) {
      throw Refusal.conflict("payee.over");
    }
    payableAgain(details.payee().id());
  }

  /** What stood behind an entry that came to nothing. */
  private void payableAgain(UUID payee) {
    store
        .standing(payee)
        .filter(behind -> behind.state() == DetailsState.PAYABLE)
        .ifPresent(behind -> events.publishEvent(new DetailsPayable(payee, behind.id())));
  }
}
