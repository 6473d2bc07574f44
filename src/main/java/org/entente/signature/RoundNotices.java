package org.entente.signature;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.entente.agreement.Agreement;
import org.entente.agreement.Agreements;
import org.entente.people.Role;
import org.entente.shared.Notice;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What people hear of a round of signatures. */
@Component
class RoundNotices {

  private final Agreements agreements;
  private final ApplicationEventPublisher events;

  RoundNotices(Agreements agreements, ApplicationEventPublisher events) {
    this.agreements = agreements;
    this.events = events;
  }

  /** Everybody concerned: the proposer, the officers, who signed and who was still to sign. */
  void voided(SigningRound round, VoidReason reason) {
    Set<String> groups = new HashSet<>(Set.of(Role.OFFICER.key()));
    Set<UUID> persons = new HashSet<>(Set.of(agreements.get(round.agreementId()).proposer()));
    for (SignatureLine line : round.lines()) {
      String group = line.currentGroup();
      if (group != null) {
        groups.add(group);
      }
      Signed signed = line.signed();
      if (signed != null && signed.personId() != null) {
        persons.add(signed.personId());
      }
    }
    String what = "voided." + reason.name().toLowerCase(Locale.ROOT);
    events.publishEvent(notice(round, what, persons, groups, ""));
  }

  void reminded(SigningRound round, SignatureLine line) {
    String group = line.currentGroup();
    String what = group == null ? "counterpartReminded" : "reminded";
    Set<String> groups = Set.of(group == null ? Role.OFFICER.key() : group);
    events.publishEvent(notice(round, what, Set.of(), groups, once(line)));
  }

  void escalated(SigningRound round, SignatureLine line) {
    Set<String> groups = new HashSet<>(Set.of(Role.OFFICER.key(), Role.PRESIDENTS_OFFICE.key()));
    String group = line.currentGroup();
    if (group != null) {
      groups.add(group);
    }
    events.publishEvent(notice(round, "escalated", Set.of(), groups, once(line)).thatPresses());
  }

  /** Each line, and a line that was passed on once more for the deputy. */
  private static String once(SignatureLine line) {
    return ":" + line.id() + (line.passed() == null ? "" : ":deputy");
  }

  private Notice notice(
      SigningRound round, String what, Set<UUID> persons, Set<String> groups, String once) {
    Agreement agreement = agreements.get(round.agreementId());
    return new Notice(
        "signature." + what + ":" + round.id() + once,
        persons,
        groups,
        "notice.signature." + what,
        List.of(agreement.reference(), agreement.title().in(agreement.terms().textLanguage())),
        "/agreements/" + agreement.id());
  }
}
