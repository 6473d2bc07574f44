package org.entente.reconciliation;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.entente.audit.AuditEvent;
import org.entente.audit.AuditLog;
import org.entente.bank.PartsInPayments;
import org.entente.shared.Act;
import org.entente.shared.Actor;
import org.entente.shared.Refusal;
import org.springframework.stereotype.Component;

/**
 * Explains differences, one as well as many, in the caller's transaction. One that may not be
 * explained keeps none of the others.
 */
@Component
class Explanations {

  private final ReconciliationRuns runs;
  private final DifferenceStore differences;
  private final AccountHold hold;
  private final PartsInPayments parts;
  private final AuditLog audit;
  private final Clock clock;

  Explanations(
      ReconciliationRuns runs,
      DifferenceStore differences,
      AccountHold hold,
      PartsInPayments parts,
      AuditLog audit,
      Clock clock) {
    this.runs = runs;
    this.differences = differences;
    this.hold = hold;
    this.parts = parts;
    this.audit = audit;
    this.clock = clock;
  }

  Explained explain(Set<UUID> ids, String reason, Actor actor) {
    String why = reason.strip();
    if (why.length() < 5 || why.length() > 2000) {
      throw Refusal.invalid("reconciliation.reason");
    }
    List<Difference> found = differences.all(ids);
    if (found.size() < ids.size()) {
      throw Refusal.notFound();
    }
    Set<UUID> barred = barred(found, actor);
    List<Difference> now = new ArrayList<>();
    List<Difference> own = new ArrayList<>();
    List<Difference> before = new ArrayList<>();
    accounts(found).forEach(runs::lock);
    for (Difference each : found) {
      boolean mine = !barred.contains(each.id());
      (!mine ? own : explain(each, why, actor) ? now : before).add(each);
    }
    accounts(now).forEach(account -> hold.follow(account, why, actor));
    return new Explained(now, own, before);
  }

  private boolean explain(Difference found, String why, Actor actor) {
    if (!differences.decide(found.id(), Act.of(actor, clock.instant()), why)) {
      return false;
    }
    audit.record(
        AuditEvent.of(Run.ref(found.firstRun()), "reconciliation.decided", actor)
            .with("bankAccount", found.account())
            .with("kind", found.kind())
            .with("remark", String.join(" · ", found.arguments()))
            .with("reason", why));
    return true;
  }

  /** Always in the same order, so that two who explain never wait for each other. */
  private static Set<String> accounts(Collection<Difference> found) {
    return found.stream().map(Difference::account).collect(Collectors.toCollection(TreeSet::new));
  }

  /** Those which this person leaves to others. */
  Set<UUID> barred(Collection<Difference> found, Actor actor) {
    List<UUID> orders = found.stream().map(Difference::order).filter(Objects::nonNull).toList();
    boolean none = parts.of(orders, actor).isEmpty();
    Set<UUID> barred = new HashSet<>();
    for (Difference each : found) {
      if (each.touchedBy(actor) || (!none && hasPart(each, actor))) {
        barred.add(each.id());
      }
    }
    return barred;
  }

  private boolean hasPart(Difference found, Actor actor) {
    return found.order() != null && !parts.of(List.of(found.order()), actor).isEmpty();
  }
}
