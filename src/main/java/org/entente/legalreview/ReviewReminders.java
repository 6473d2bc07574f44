package org.entente.legalreview;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.entente.agreement.Agreement;
import org.entente.agreement.Agreements;
import org.entente.audit.AuditLog;
import org.entente.people.Role;
import org.entente.shared.Actor;
import org.entente.shared.Language;
import org.entente.shared.Notice;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reviewers are reminded at half time; at full time the office hears who has not answered. */
@Service
public class ReviewReminders {

  private final Agreements agreements;
  private final ReviewRounds rounds;
  private final Opinions opinions;
  private final AuditLog audit;
  private final ApplicationEventPublisher events;

  ReviewReminders(
      Agreements agreements,
      ReviewRounds rounds,
      Opinions opinions,
      AuditLog audit,
      ApplicationEventPublisher events) {
    this.agreements = agreements;
    this.rounds = rounds;
    this.opinions = opinions;
    this.audit = audit;
    this.events = events;
  }

  /** Tells the roles that have not answered; nobody is told when all have. */
  @Transactional
  public void remind(UUID agreementId, String activity) {
    rounds.open(agreementId).ifPresent(round -> tell(round, "reminded", activity, Set.of(), false));
  }

  /** Tells them and the officers. */
  @Transactional
  public void escalate(UUID agreementId, String activity) {
    rounds
        .open(agreementId)
        .ifPresent(round -> tell(round, "escalated", activity, Set.of(Role.OFFICER.key()), true));
  }

  private void tell(
      ReviewRound round, String what, String activity, Set<String> others, boolean pressing) {
    Set<ReviewerRole> silent = silent(round);
    if (silent.isEmpty()) {
      return;
    }
    Set<String> groups = silent.stream().map(ReviewerRole::group).collect(Collectors.toSet());
    groups.addAll(others);
    Agreement agreement = agreements.get(round.agreementId());
    events.publishEvent(
        new Notice(
            "legalreview." + what + ":" + round.id() + ":" + silent,
            Set.of(),
            groups,
            "notice.legalreview." + what,
            List.of(agreement.reference(), agreement.title().in(Language.EN)),
            "/agreements/" + agreement.id(),
            pressing));
    audit.record(
        LegalReviews.event(round, "legalreview." + what, Actor.SYSTEM, activity)
            .with("reviewers", silent));
  }

  private Set<ReviewerRole> silent(ReviewRound round) {
    Set<ReviewerRole> roles = EnumSet.copyOf(round.roles());
    opinions.ofRound(round.id()).forEach(opinion -> roles.remove(opinion.role()));
    return roles;
  }
}
