package org.entente.demo;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entente.demo.DemoFile.CallFact;
import org.entente.demo.DemoFile.CallState;
import org.entente.grant.Call;
import org.entente.grant.CallDrafts;
import org.entente.grant.CallTerms;
import org.entente.grant.Criterion;
import org.entente.grant.ReviewRules;
import org.entente.shared.Language;
import org.entente.workflow.CaseJobs;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * A call of the demo: drafted by the officer, approved by the President’s office, opened, closed.
 */
@Component
@Profile("demo")
class DemoCall {

  private static final int OUTLIER = 30;

  private final CallDrafts drafts;
  private final CaseJobs jobs;
  private final DemoDesk desk;
  private final DemoMoney money;
  private final DemoClock clock;

  DemoCall(CallDrafts drafts, CaseJobs jobs, DemoDesk desk, DemoMoney money, DemoClock clock) {
    this.drafts = drafts;
    this.jobs = jobs;
    this.desk = desk;
    this.money = money;
    this.clock = clock;
  }

  /** Open, unless the story ends with its approval. */
  UUID begin(CallFact fact) {
    int drafted = Math.max(fact.opensDaysAgo() + 6, 4);
    clock.turnTo(drafted, 0);
    Call call = drafts.draft(terms(fact), desk.person("officer").actor());
    clock.turnTo(drafted - 1, 2);
    desk.complete(call.ref(), "officer", Map.of("callDraft", "READY"));
    if (fact.until() != CallState.APPROVAL) {
      clock.turnTo(drafted - 3, 4);
      desk.complete(call.ref(), "presidents-office", Map.of("callDecision", "APPROVED"));
      clock.turnTo(call.opensAt().plus(Duration.ofMinutes(1)));
      jobs.runDue(call.ref());
    }
    return call.id();
  }

  void close(CallFact fact, UUID call) {
    clock.turnTo(clock.morning(fact.closesDaysAgo()).plus(Duration.ofMinutes(1)));
    jobs.runDue(Call.ref(call));
  }

  private CallTerms terms(CallFact fact) {
    return new CallTerms(
        money.programme(),
        money.envelope(clock.today().getYear() + fact.year()),
        DemoFile.text(fact.title()),
        DemoFile.text(fact.summary()),
        Arrays.asList(Language.values()),
        clock.morning(fact.opensDaysAgo()),
        clock.morning(fact.closesDaysAgo()),
        fact.quota(),
        fact.reserve(),
        criteria(),
        new ReviewRules(fact.reviewers(), fact.reviewers(), OUTLIER));
  }

  private static List<Criterion> criteria() {
    return DemoFile.grants().criteria().stream()
        .map(
            each ->
                new Criterion(
                    each.key(), DemoFile.text(each.name()), each.weight(), each.maximum()))
        .toList();
  }
}
