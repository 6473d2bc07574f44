package org.entente.award.web;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.entente.application.ApplicationAccess;
import org.entente.award.Award;
import org.entente.award.AwardDecisions;
import org.entente.award.AwardRounds;
import org.entente.award.AwardWords;
import org.entente.award.Computation;
import org.entente.award.InstalmentStandings;
import org.entente.award.OwedBack;
import org.entente.award.Round;
import org.entente.grant.Calls;
import org.entente.ledger.Envelopes;
import org.entente.people.People;
import org.entente.people.Person;
import org.entente.shared.CaseRef;
import org.entente.shared.Language;
import org.entente.workflow.OpenTask;
import org.entente.workflow.OpenTasks;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Puts one award's page together. */
@Component
class AwardViews {

  private final Calls calls;
  private final Envelopes envelopes;
  private final AwardRounds rounds;
  private final AwardDecisions decisions;
  private final AwardWords words;
  private final ApplicationAccess applications;
  private final ObjectProvider<InstalmentStandings> payments;
  private final ObjectProvider<OwedBack> owed;
  private final OpenTasks tasks;
  private final People people;
  private final Clock clock;

  AwardViews(
      Calls calls,
      Envelopes envelopes,
      AwardRounds rounds,
      AwardDecisions decisions,
      AwardWords words,
      ApplicationAccess applications,
      ObjectProvider<InstalmentStandings> payments,
      ObjectProvider<OwedBack> owed,
      OpenTasks tasks,
      People people,
      Clock clock) {
    this.calls = calls;
    this.envelopes = envelopes;
    this.rounds = rounds;
    this.decisions = decisions;
    this.words = words;
    this.applications = applications;
    this.payments = payments;
    this.owed = owed;
    this.tasks = tasks;
    this.people = people;
    this.clock = clock;
  }

  AwardView of(Award award, Person reader) {
    return new AwardView(
        award,
        AwardBadge.of(award.status()),
        calls.get(award.call()),
        envelopes.get(award.envelope()),
        words.host(award, language()),
        rates(award.computation()),
        name(rounds.find(award.call()).map(Round::preparedBy).orElse(null)),
        waits(award, reader),
        decisions.revocable(award.id(), reader.actor()),
        applications.mayRead(reader.id(), award.application())
            ? "/applications/" + award.application()
            : null,
        standings(award));
  }

  /** How far its instalments are paid. */
  Map<Integer, InstalmentStandings.Standing> standings(Award award) {
    return payments.stream().findFirst().map(paid -> paid.of(award.id())).orElse(Map.of());
  }

  /** What its beneficiary pays back; null where they were asked for nothing. */
  OwedBack.@Nullable Owed owed(Award award) {
    return owed.stream().flatMap(each -> each.of(award.id()).stream()).findFirst().orElse(null);
  }

  List<String> rates(@Nullable Computation computation) {
    return computation == null
        ? List.of()
        : computation.derivation().stream()
            .map(line -> words.rate(line.rate(), language()))
            .toList();
  }

  private List<AwardWait> waits(Award award, Person reader) {
    Set<String> groups = people.groupsOf(reader.id());
    UUID agreement = award.agreement();
    Stream<OpenTask> own = tasks.of(award.ref()).stream();
    Stream<OpenTask> drafting =
        agreement == null ? Stream.of() : tasks.of(CaseRef.agreement(agreement)).stream();
    return Stream.concat(own, drafting).map(task -> wait(task, reader, groups)).toList();
  }

  private AwardWait wait(OpenTask task, Person reader, Set<String> groups) {
    UUID assignee = task.assignee();
    boolean yours =
        reader.id().equals(assignee)
            || (assignee == null && !Collections.disjoint(groups, task.candidateGroups()));
    return new AwardWait(
        "task." + task.key(),
        task.candidateGroups().stream().map(group -> "role." + group).toList(),
        yours ? "/tasks/" + task.id() : null,
        ChronoUnit.DAYS.between(task.createdAt(), clock.instant()));
  }

  private String name(@Nullable UUID person) {
    return person == null ? "" : people.find(person).map(Person::displayName).orElse("");
  }

  static Language language() {
    return Language.of(LocaleContextHolder.getLocale());
  }
}
