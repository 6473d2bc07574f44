package org.entente.recovery.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.entente.award.Awards;
import org.entente.people.People;
import org.entente.people.Role;
import org.entente.recovery.Recoveries;
import org.entente.recovery.Recovery;
import org.entente.recovery.RecoveryRequest;
import org.entente.recovery.RequestKind;
import org.entente.shared.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what a recovery's pages show. */
@Component
class RecoveryViews {

  private final Recoveries recoveries;
  private final Awards awards;
  private final RecoveryBadges badges;
  private final People people;

  RecoveryViews(Recoveries recoveries, Awards awards, RecoveryBadges badges, People people) {
    this.recoveries = recoveries;
    this.awards = awards;
    this.badges = badges;
    this.people = people;
  }

  /**
   * @param reader null for the beneficiary, who sees no demand before two people agreed on it
   */
  RecoveryView of(Recovery recovery, @Nullable UUID reader) {
    UUID id = recovery.id();
    return new RecoveryView(
        recovery,
        awards.get(recovery.award()),
        badges.of(recovery.state()),
        recoveries.claims(id).stream()
            .filter(claim -> reader != null || claim.sentAt() != null)
            .findFirst()
            .orElse(null),
        recoveries.movements(id),
        recoveries.requests(id),
        recoveries.plan(id).map(RecoveryRequest::plan).orElse(List.of()),
        recoveries.next(id).orElse(null),
        reader == null ? List.of() : asking(recovery, reader));
  }

  /** As history names them. */
  Actor beneficiary(Recovery recovery) {
    return awards.get(recovery.award()).beneficiary().actor();
  }

  private static boolean open(RequestKind kind, Recovery recovery) {
    return kind == RequestKind.RETURN
        ? recovery.returns().free().isPositive()
        : recovery.outstanding().isPositive();
  }

  private List<RequestKind> asking(Recovery recovery, UUID reader) {
    Set<String> groups = people.groupsOf(reader);
    return Asking.KINDS.entrySet().stream()
        .filter(each -> each.getValue().stream().map(Role::key).anyMatch(groups::contains))
        .map(Map.Entry::getKey)
        .filter(kind -> open(kind, recovery))
        .sorted()
        .toList();
  }
}
