package org.entente.disbursement;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.entente.award.Award;
import org.entente.award.AwardCommitted;
import org.entente.award.Awards;
import org.entente.award.Instalment;
import org.entente.database.YearlyNumbers;
import org.entente.shared.Actor;
import org.entente.shared.Ids;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An award's money is committed: each of its instalments becomes a case, once. */
@Service
class Openings {

  private final Awards awards;
  private final DisbursementStore store;
  private final YearlyNumbers numbers;
  private final DisbursementWorkflow workflow;
  private final DisbursementHistory history;
  private final Clock clock;

  Openings(
      Awards awards,
      DisbursementStore store,
      YearlyNumbers numbers,
      DisbursementWorkflow workflow,
      DisbursementHistory history,
      Clock clock) {
    this.awards = awards;
    this.store = store;
    this.numbers = numbers;
    this.workflow = workflow;
    this.history = history;
    this.clock = clock;
  }

  @EventListener
  @Transactional
  public void on(AwardCommitted event) {
    open(event.award());
  }

  /** Awards that were committed before instalments were paid here. */
  @Transactional(readOnly = true)
  public List<UUID> missing(int most) {
    return store.unopened(most);
  }

  @Transactional
  public void open(UUID id) {
    Award award = awards.get(id);
    if (store.ofAward(award.id()).isEmpty()) {
      award.computed().plan().forEach(instalment -> open(award, instalment));
    }
  }

  private void open(Award award, Instalment instalment) {
    Disbursement opened = disbursement(award, instalment);
    if (store.insert(opened)) {
      history.record(
          DisbursementHistory.of(opened, "opened", Actor.SYSTEM)
              .with("award", award.reference())
              .with("instalment", instalment.number())
              .with("amount", instalment.amount()));
      workflow.opened(opened.id());
    }
  }

  private Disbursement disbursement(Award award, Instalment instalment) {
    return new Disbursement(
        Ids.next(clock),
        numbers.next("DI", 5, "disbursement_counter"),
        award.id(),
        instalment.number(),
        award.envelope(),
        award.beneficiary().payee(),
        award.beneficiary().name(),
        instalment.amount(),
        null,
        "",
        DisbursementState.WAITING,
        clock.instant(),
        null,
        null,
        null,
        "",
        0);
  }
}
