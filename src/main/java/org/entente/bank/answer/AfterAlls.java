package org.entente.bank.answer;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.entente.audit.AuditEvent;
import org.entente.audit.AuditLog;
import org.entente.bank.BankReaders;
import org.entente.bank.FateState;
import org.entente.bank.PartsInPayments;
import org.entente.bank.PaymentPart;
import org.entente.bank.answer.AfterAll.Outcome;
import org.entente.people.Role;
import org.entente.shared.Actor;
import org.entente.shared.Notice;
import org.entente.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lines that contradicted are booked after all when one person asks for it with a reason and
 * another decides so.
 */
@Service
public class AfterAlls {

  private final AfterAllStore store;
  private final AnswerRecords records;
  private final AnswerFiles files;
  private final LateBooking booking;
  private final PartsInPayments parts;
  private final AuditLog audit;
  private final ApplicationEventPublisher events;

  AfterAlls(
      AfterAllStore store,
      AnswerRecords records,
      AnswerFiles files,
      LateBooking booking,
      PartsInPayments parts,
      AuditLog audit,
      ApplicationEventPublisher events) {
    this.store = store;
    this.records = records;
    this.files = files;
    this.booking = booking;
    this.parts = parts;
    this.audit = audit;
    this.events = events;
  }

  /** Those that wait for a second person, the oldest first. */
  public List<AfterAll> waiting(int limit) {
    return store.waiting(limit);
  }

  public Optional<AfterAll> last(UUID file, int position) {
    return store.last(file, position);
  }

  /** Whether somebody can ask for it. */
  public boolean open(UUID file, int position) {
    return record(file, position).open();
  }

  /** Whether it differs of several payments together: the bank has to say it of each. */
  public boolean several(UUID file, int position) {
    return record(file, position).several();
  }

  /** Where the payment would get; null where it would stay as it stands. */
  public @Nullable FateState would(UUID file, int position) {
    KeptRecord record = record(file, position);
    return record.open() ? booking.would(record) : null;
  }

  /**
   * @throws Refusal 422 without a reason, 409 where nothing differs or somebody has asked
   */
  @Transactional
  public void ask(UUID file, int position, String reason, Actor actor) {
    String why = said(reason);
    AnswerFile of = files.find(file).orElseThrow(Refusal::notFound);
    KeptRecord record = record(file, position);
    if (!record.open()) {
      throw Refusal.conflict(
          record.several() ? "bank.afterAll.several" : "bank.afterAll.settled", of.name());
    }
    UUID id = store.insert(file, position, why, actor);
    if (id == null) {
      throw Refusal.conflict("bank.afterAll.asked", of.name());
    }
    record("bank.afterAllAsked", of, position, why, actor);
    events.publishEvent(
        new Notice(
            "bank-after-all:" + id,
            Set.of(),
            BankReaders.RELEASING.stream().map(Role::key).collect(Collectors.toSet()),
            "notice.bank.afterAll",
            List.of(of.name()),
            page(file, position)));
  }

  public static String page(UUID file, int position) {
    return "/bank/answers/" + file + "/records/" + position;
  }

  /** Why this person does not decide; empty for whoever may. */
  public Optional<Refusal> against(AfterAll asked, Actor actor) {
    AnswerFile file = files.find(asked.file()).orElseThrow();
    if (asked.asked().isOf(actor)) {
      return Optional.of(Refusal.forbidden("bank.afterAll.own"));
    }
    if (actor.involves(file.by().personId()) || actor.involves(file.by().onBehalfOf())) {
      return Optional.of(Refusal.forbidden("bank.answer.own", file.name()));
    }
    UUID order = Objects.requireNonNull(record(asked.file(), asked.position()).order());
    Set<PaymentPart> had = parts.of(List.of(order), actor);
    return had.contains(PaymentPart.MADE) || had.contains(PaymentPart.BENEFICIARY)
        ? Optional.of(Refusal.forbidden("bank.afterAll.part"))
        : Optional.empty();
  }

  @Transactional
  public void book(UUID file, int position, Actor actor) {
    AfterAll asked = decidable(file, position, actor);
    KeptRecord record = record(file, position);
    if (!record.open()) {
      throw Refusal.conflict("bank.afterAll.settled", name(file));
    }
    records.settle(file, position, booking.book(record, actor));
    store.decide(asked.id(), Outcome.BOOKED, "", actor);
    record("bank.afterAllBooked", files.find(file).orElseThrow(), position, asked.reason(), actor);
  }

  @Transactional
  public void decline(UUID file, int position, String reason, Actor actor) {
    AfterAll asked = decidable(file, position, actor);
    String why = said(reason);
    store.decide(asked.id(), Outcome.DECLINED, why, actor);
    record("bank.afterAllDeclined", files.find(file).orElseThrow(), position, why, actor);
  }

  private AfterAll decidable(UUID file, int position, Actor actor) {
    AfterAll asked =
        store
            .lock(file, position)
            .orElseThrow(() -> Refusal.conflict("bank.afterAll.none", name(file)));
    Refusal.raise(against(asked, actor));
    return asked;
  }

  private void record(String what, AnswerFile file, int position, String why, Actor actor) {
    audit.record(
        AuditEvent.of(AnswerFile.ref(file.id()), what, actor)
            .with("file", file.name())
            .with("count", position + 1)
            .with("reason", why));
  }

  private KeptRecord record(UUID file, int position) {
    return records.find(file, position).orElseThrow(Refusal::notFound);
  }

  private String name(UUID file) {
    return files.find(file).orElseThrow(Refusal::notFound).name();
  }

  private static String said(String reason) {
    String why = reason.strip();
    if (why.length() < 5 || why.length() > 2000) {
      throw Refusal.invalid("bank.afterAll.short");
    }
    return why;
  }
}
