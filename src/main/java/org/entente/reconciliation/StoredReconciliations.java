package org.entente.reconciliation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.entente.audit.AuditEvent;
import org.entente.audit.AuditLog;
import org.entente.bank.PayingAccount;
import org.entente.bank.PayingAccounts;
import org.entente.database.YearlyNumbers;
import org.entente.shared.Actor;
import org.entente.shared.Ids;
import org.entente.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class StoredReconciliations implements Reconciliations {

  private final ReconciliationRuns runs;
  private final DifferenceStore differences;
  private final Comparison comparison;
  private final StatementDays statements;
  private final Explanations explanations;
  private final PayingAccounts accounts;
  private final YearlyNumbers numbers;
  private final AuditLog audit;
  private final Clock clock;

  StoredReconciliations(
      ReconciliationRuns runs,
      DifferenceStore differences,
      Comparison comparison,
      StatementDays statements,
      Explanations explanations,
      PayingAccounts accounts,
      YearlyNumbers numbers,
      AuditLog audit,
      Clock clock) {
    this.runs = runs;
    this.differences = differences;
    this.comparison = comparison;
    this.statements = statements;
    this.explanations = explanations;
    this.accounts = accounts;
    this.numbers = numbers;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  @Transactional
  public UUID ask(String account, LocalDate day, Actor actor) {
    PayingAccount known = accounts.get(account);
    if (day.isAfter(LocalDate.now(clock))) {
      throw Refusal.invalid("reconciliation.future");
    }
    runs.lock(account);
    return runs.waiting(account, day).orElseGet(() -> insert(known, day, false, actor));
  }

  @Override
  @Transactional
  public Optional<UUID> askDaily(String account, LocalDate day) {
    PayingAccount known = accounts.get(account);
    runs.lock(account);
    return runs.daily(account, day) || runs.waiting(account, day).isPresent()
        ? Optional.empty()
        : Optional.of(insert(known, day, true, Actor.SYSTEM));
  }

  private UUID insert(PayingAccount account, LocalDate day, boolean daily, Actor actor) {
    String reference = numbers.next("RE", 5, "reconciliation_counter");
    UUID id = Ids.next(clock);
    runs.insert(id, reference, account.id(), account.currency(), day, daily, actor);
    audit.record(
        AuditEvent.of(Run.ref(id), "reconciliation.asked", actor)
            .with("bankAccount", account.id())
            .with("reference", reference)
            .with("bankDay", day));
    return id;
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Run> find(UUID id) {
    return runs.find(id);
  }

  @Override
  public Run get(UUID id) {
    return find(id).orElseThrow(Refusal::notFound);
  }

  @Override
  public LocalDate lastDay() {
    return comparison.last();
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<LocalDate> lastStatement(String account) {
    return statements.last(account);
  }

  @Override
  @Transactional(readOnly = true)
  public List<Run> page(@Nullable String account, @Nullable UUID before, int limit) {
    return runs.page(account, before, limit);
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Difference> difference(UUID id) {
    return differences.find(id);
  }

  @Override
  @Transactional
  public Difference decide(UUID id, String reason, Actor actor) {
    Explained outcome = explain(Set.of(id), reason, actor);
    if (!outcome.own().isEmpty()) {
      throw Refusal.forbidden("reconciliation.own");
    }
    if (!outcome.before().isEmpty()) {
      throw Refusal.conflict("reconciliation.decided");
    }
    return differences.find(id).orElseThrow();
  }

  @Override
  @Transactional
  public Explained explain(Set<UUID> ids, String reason, Actor actor) {
    if (ids.isEmpty() || ids.size() > MOST) {
      throw Refusal.invalid("reconciliation.unchosen", MOST);
    }
    return explanations.explain(ids, reason, actor);
  }

  @Override
  @Transactional(readOnly = true)
  public Set<UUID> barred(Collection<Difference> differences, Actor actor) {
    return explanations.barred(differences, actor);
  }
}
