package org.entente.demo;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.entente.award.Award;
import org.entente.award.AwardOffers;
import org.entente.award.AwardStatus;
import org.entente.award.Awards;
import org.entente.demo.DemoFile.ApplicationFact;
import org.entente.demo.DemoFile.AwardState;
import org.entente.demo.DemoFile.CallFact;
import org.entente.form.FormInput;
import org.entente.grant.Call;
import org.entente.workflow.CaseJobs;
import org.entente.workflow.OpenTask;
import org.entente.workflow.OpenTasks;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Awards of the demo: prepared, approved, offered, answered, agreed on. */
@Component
@Profile("demo")
class DemoAwards {

  private static final Set<AwardState> EARLY =
      EnumSet.of(
          AwardState.COMMITTED, AwardState.SIGNATURE, AwardState.ACCEPTED, AwardState.DECLINED);

  private static final Set<AwardState> AGREED =
      EnumSet.of(AwardState.COMMITTED, AwardState.SIGNATURE, AwardState.ACCEPTED);

  private final Awards awards;
  private final AwardOffers offers;
  private final OpenTasks tasks;
  private final CaseJobs jobs;
  private final DemoDesk desk;
  private final DemoStory story;
  private final DemoClock clock;

  DemoAwards(
      Awards awards,
      AwardOffers offers,
      OpenTasks tasks,
      CaseJobs jobs,
      DemoDesk desk,
      DemoStory story,
      DemoClock clock) {
    this.awards = awards;
    this.offers = offers;
    this.tasks = tasks;
    this.jobs = jobs;
    this.desk = desk;
    this.story = story;
    this.clock = clock;
  }

  /** The finance officer prepares them; whoever may, approves; the applicants answer. */
  void offer(UUID call, CallFact fact) {
    int day = fact.awardsDaysAgo();
    clock.turnTo(day, 0);
    desk.complete(Call.ref(call), "finance-officer", Map.of());
    clock.turnTo(day - 1, 1);
    of(call, fact, EARLY).forEach(this::approve);
    clock.turnTo(day - 1, 6);
    of(call, fact, EARLY).forEach(award -> jobs.runDue(award.ref()));
    clock.turnTo(day - 3, 1);
    of(call, fact, EnumSet.of(AwardState.DECLINED)).forEach(this::decline);
    clock.turnTo(day - 4, 3);
    of(call, fact, AGREED).forEach(this::accept);
    clock.turnTo(day - 8, 2);
    of(call, fact, EnumSet.of(AwardState.OFFERED)).forEach(this::approve);
    clock.turnTo(day - 8, 8);
    of(call, fact, EnumSet.of(AwardState.OFFERED)).forEach(award -> jobs.runDue(award.ref()));
  }

  private List<Award> of(UUID call, CallFact fact, Set<AwardState> states) {
    return awards.ofCall(call).stream()
        .filter(award -> states.contains(state(fact, award)))
        .toList();
  }

  private static AwardState state(CallFact fact, Award award) {
    return fact.applications().stream()
        .filter(each -> each.name().equals(award.beneficiary().name()))
        .map(ApplicationFact::award)
        .findFirst()
        .orElse(AwardState.APPROVAL);
  }

  private void approve(Award award) {
    for (OpenTask task : tasks.of(award.ref())) {
      desk.complete(task, FormInput.of(Map.of("approval", "APPROVED")));
    }
  }

  private void decline(Award award) {
    offers.decline(award.id(), "Mon école m’a proposé un stage pour la même période.");
    jobs.runDue(award.ref());
  }

  private void accept(Award award) {
    offers.accept(award.id());
    jobs.runDue(award.ref());
  }

  /**
   * The agreements of those who accepted. Their scans are looked at outside transactions, so each
   * step is one of its own; and no seal is older than its certificate, so all this is today.
   */
  void agree(UUID call, CallFact fact) {
    for (Award award : of(call, fact, AGREED)) {
      UUID agreement = award.agreement();
      if (agreement != null && award.status() == AwardStatus.ACCEPTED) {
        story.tell(agreement, until(state(fact, award)));
        jobs.runDue(award.ref());
      }
    }
  }

  private static DemoState until(AwardState state) {
    return switch (state) {
      case COMMITTED -> DemoState.IN_FORCE;
      case SIGNATURE -> DemoState.SIGNATURE;
      default -> DemoState.DRAFT;
    };
  }
}
