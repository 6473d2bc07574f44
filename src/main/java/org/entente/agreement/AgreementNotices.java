package org.entente.agreement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.shared.Language;
import org.entente.shared.Notice;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Who hears of what happens to an agreement. */
@Component
class AgreementNotices {

  private final ApplicationEventPublisher events;
  private final Clock clock;

  AgreementNotices(ApplicationEventPublisher events, Clock clock) {
    this.events = events;
    this.clock = clock;
  }

  /** Once a day at most, however often the timer's job runs. */
  void remind(Agreement agreement, String what, Set<String> groups) {
    events.publishEvent(reminder(agreement, what, groups));
  }

  /** The same, for what is overdue. */
  void escalate(Agreement agreement, String what, Set<String> groups) {
    events.publishEvent(reminder(agreement, what, groups).thatPresses());
  }

  private Notice reminder(Agreement agreement, String what, Set<String> groups) {
    return notice(agreement, what + ":" + LocalDate.now(clock), what, Set.of(), groups);
  }

  /** Once for this agreement, to proposer, owner and the given groups. */
  void tell(Agreement agreement, String what, Set<String> groups) {
    Set<UUID> persons = persons(agreement.proposer(), agreement.owner());
    events.publishEvent(notice(agreement, what, what, persons, groups));
  }

  /** Each time it happens, to proposer and owner. */
  void tellAgain(Agreement agreement, String what) {
    Set<UUID> persons = persons(agreement.proposer(), agreement.owner());
    String key = what + ":" + agreement.version();
    events.publishEvent(notice(agreement, key, what, persons, Set.of()));
  }

  private static Notice notice(
      Agreement agreement, String key, String what, Set<UUID> persons, Set<String> groups) {
    Language first = agreement.languages().get(0);
    return new Notice(
        "agreement:" + agreement.id() + ":" + key,
        persons,
        groups,
        "notice.agreement." + what,
        List.of(agreement.reference(), agreement.title().in(first)),
        "/agreements/" + agreement.id());
  }

  private static Set<UUID> persons(UUID proposer, @Nullable UUID owner) {
    return Stream.of(proposer, owner == null ? proposer : owner).collect(Collectors.toSet());
  }
}
