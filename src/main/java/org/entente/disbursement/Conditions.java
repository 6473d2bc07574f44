package org.entente.disbursement;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.entente.award.Award;
import org.entente.award.Awards;
import org.entente.award.Condition;
import org.entente.award.Instalment;
import org.entente.shared.Actor;
import org.entente.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tests whether an instalment may be paid, and keeps what shows it. */
@Service
@Transactional
public class Conditions {

  /** How long an office may take from the day on which all conditions hold. */
  public static final Duration TO_PAY = Duration.ofDays(30);

  private final Awards awards;
  private final DisbursementStore store;
  private final ConditionStore tests;
  private final List<ConditionEvidence> evidence;
  private final Cuts cuts;
  private final DisbursementHistory history;
  private final Clock clock;

  Conditions(
      Awards awards,
      DisbursementStore store,
      ConditionStore tests,
      List<ConditionEvidence> evidence,
      Cuts cuts,
      DisbursementHistory history,
      Clock clock) {
    this.awards = awards;
    this.store = store;
    this.tests = tests;
    this.evidence = evidence;
    this.cuts = cuts;
    this.history = history;
    this.clock = clock;
  }

  /** As they were found last. */
  @Transactional(readOnly = true)
  public List<Tested> of(UUID id) {
    return tests.of(id);
  }

  /** Tests them now, keeps what was found, and sees to the amount where all of them hold. */
  public Readiness test(UUID id) {
    Disbursement disbursement = store.lock(id);
    Award award = awards.get(disbursement.award());
    Instalment instalment = instalment(award, disbursement.instalment());
    List<Tested> found = tested(award, instalment);
    record(disbursement, found);
    tests.keep(id, found);
    Readiness readiness = readiness(found);
    if (readiness != Readiness.MET) {
      enter(disbursement, DisbursementState.WAITING);
      return readiness;
    }
    return due(disbursement, award, instalment);
  }

  /** Whether a test would lead elsewhere than the last one did. */
  @Transactional(readOnly = true)
  public boolean changed(UUID id) {
    Disbursement disbursement = store.get(id);
    if (disbursement.state() != DisbursementState.WAITING) {
      return false;
    }
    Award award = awards.get(disbursement.award());
    List<Tested> now = tested(award, instalment(award, disbursement.instalment()));
    return held(now) != held(tests.of(id)) || readiness(now) != readiness(tests.of(id));
  }

  private static long held(List<Tested> tested) {
    return tested.stream().filter(Tested::holds).count();
  }

  private Readiness due(Disbursement disbursement, Award award, Instalment instalment) {
    if (cuts.make(disbursement, award, instalment)) {
      return Readiness.NOTHING_LEFT;
    }
    if (disbursement.state() != DisbursementState.DUE) {
      store.due(disbursement.id(), clock.instant().plus(TO_PAY));
      history.record(
          DisbursementHistory.of(disbursement, "due", Actor.SYSTEM)
              .with("amount", store.get(disbursement.id()).amount()));
    }
    return Readiness.MET;
  }

  private void enter(Disbursement disbursement, DisbursementState state) {
    if (disbursement.state() != state) {
      store.enter(disbursement.id(), state);
    }
  }

  private static Readiness readiness(List<Tested> found) {
    if (found.isEmpty()) {
      return Readiness.WAITING;
    }
    Set<Condition> missing = EnumSet.noneOf(Condition.class);
    found.stream().filter(each -> !each.holds()).forEach(each -> missing.add(each.condition()));
    if (missing.isEmpty()) {
      return Readiness.MET;
    }
    return missing.contains(Condition.ARRIVAL_CONFIRMED) ? Readiness.ARRIVAL : Readiness.WAITING;
  }

  /** Nobody is paid without confirmed bank details, whatever the plan says. */
  private List<Tested> tested(Award award, Instalment instalment) {
    Set<Condition> asked = EnumSet.of(Condition.BANK_DETAILS_CONFIRMED);
    asked.addAll(instalment.conditions());
    List<Tested> found = new ArrayList<>();
    for (Condition condition : asked) {
      found.add(new Tested(condition, shown(condition, award, instalment).orElse(null)));
    }
    return found;
  }

  private Optional<Evidence> shown(Condition condition, Award award, Instalment instalment) {
    return evidence.stream()
        .filter(each -> each.condition() == condition)
        .flatMap(each -> each.find(award, instalment).stream())
        .findFirst();
  }

  private void record(Disbursement disbursement, List<Tested> found) {
    List<Tested> before = tests.of(disbursement.id());
    for (Tested each : found) {
      boolean held =
          before.stream().anyMatch(old -> old.condition() == each.condition() && old.holds());
      if (held != each.holds()) {
        Evidence evidence = each.evidence();
        history.record(
            DisbursementHistory.of(
                    disbursement, held ? "conditionLost" : "conditionMet", Actor.SYSTEM)
                .with("condition", each.condition())
                .with("evidence", evidence == null ? null : evidence.what()));
      }
    }
  }

  static Instalment instalment(Award award, int number) {
    return award.computed().plan().stream()
        .filter(each -> each.number() == number)
        .findFirst()
        .orElseThrow(Refusal::notFound);
  }
}
