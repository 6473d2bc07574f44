package org.entente.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.entente.demo.DemoFile.ApplicationFact;
import org.entente.demo.DemoFile.CallFact;
import org.entente.demo.DemoFile.CallState;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A round of grants: an open call, one in review, one with its awards, one that waits for its
 * approval, and one whose stays are over; each brought to where it stands through the real
 * processes, by the demo's people.
 */
@Component
@Profile("demo")
class DemoGrants {

  /** Told last, and step by step. */
  private static final String LAST = "agreements";

  /** The year of the first envelope. */
  private static final int FIRST = 2020;

  private final DemoMoney money;
  private final DemoCall calls;
  private final DemoApplications applications;
  private final DemoReviews reviews;
  private final DemoAwards awards;
  private final DemoBankDetails bankDetails;
  private final DemoPayments payments;
  private final DemoEarlier earlier;
  private final DemoStatements statements;
  private final DemoClock clock;
  private final DemoStories stories;
  private final TransactionTemplate transactions;

  DemoGrants(
      DemoMoney money,
      DemoCall calls,
      DemoApplications applications,
      DemoReviews reviews,
      DemoAwards awards,
      DemoBankDetails bankDetails,
      DemoPayments payments,
      DemoEarlier earlier,
      DemoStatements statements,
      DemoClock clock,
      DemoStories stories,
      PlatformTransactionManager transactions) {
    this.money = money;
    this.calls = calls;
    this.applications = applications;
    this.reviews = reviews;
    this.awards = awards;
    this.bankDetails = bankDetails;
    this.payments = payments;
    this.earlier = earlier;
    this.statements = statements;
    this.clock = clock;
    this.stories = stories;
    this.transactions = new TransactionTemplate(transactions);
  }

  boolean told() {
    return stories.told(LAST).isPresent();
  }

  /** A start that was cut off in between is completed by the next. */
  void tell() {
    tellOfCalls();
    if (!told()) {
      UUID call = agreed(CallState.AWARDS);
      payments.pay(call);
      earlier.pay(agreed(CallState.OVER));
      statements.bring();
      stories.tell(LAST, call);
    }
  }

  /** All but the agreements of those who accepted. */
  void tellOfCalls() {
    try {
      once("envelopes", this::envelopes);
      DemoFile.grants().calls().forEach(fact -> once(fact.key(), () -> tell(fact)));
    } finally {
      clock.turnRight();
    }
  }

  /** Wholly or not at all: one transaction with the row that says so. */
  private void once(String key, Supplier<UUID> story) {
    if (stories.told(key).isEmpty()) {
      transactions.executeWithoutResult(status -> stories.tell(key, story.get()));
    }
  }

  private UUID envelopes() {
    int year = clock.today().getYear();
    clock.turnTo(400, 0);
    money.envelope(year - 1);
    clock.turnTo(120, 0);
    for (int of : List.of(FIRST, year, year + 1)) {
      money.envelope(of);
    }
    return money.programme();
  }

  private UUID tell(CallFact fact) {
    UUID call = calls.begin(fact);
    Map<UUID, ApplicationFact> written = new LinkedHashMap<>();
    for (ApplicationFact each : fact.applications()) {
      written.put(applications.write(fact, call, each, written.size()), each);
    }
    if (fact.until() == CallState.OPEN) {
      written.forEach((id, each) -> decide(id, each, each.sentDaysAgo() - 1));
    } else if (fact.until() != CallState.APPROVAL) {
      calls.close(fact, call);
      written.forEach((id, each) -> decide(id, each, fact.closesDaysAgo() - 3));
      review(fact, call, written);
    }
    return call;
  }

  private void decide(UUID id, ApplicationFact fact, int daysAgo) {
    clock.turnTo(Math.max(daysAgo, 0), 0);
    applications.decide(fact, id);
  }

  private void review(CallFact fact, UUID call, Map<UUID, ApplicationFact> written) {
    if (fact.until() == CallState.REVIEW) {
      clock.turnTo(5, 0);
      reviews.begin(call);
      clock.turnTo(2, 3);
      reviews.half(call, written);
    } else {
      clock.turnTo(fact.closesDaysAgo() - 20, 0);
      written.keySet().forEach(applications::settle);
      reviews.begin(call);
      reviews.rank(call, written, fact.closesDaysAgo() - 26);
      awards.offer(call, fact);
      clock.turnTo(fact.awardsDaysAgo() - 6, 2);
      bankDetails.enter(call);
    }
  }

  /** The call that goes so far, with the agreements of its awards. */
  private UUID agreed(CallState state) {
    CallFact fact =
        DemoFile.grants().calls().stream()
            .filter(each -> each.until() == state)
            .findFirst()
            .orElseThrow();
    UUID call = stories.told(fact.key()).orElseThrow();
    awards.agree(call, fact);
    return call;
  }
}
