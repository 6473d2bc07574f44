package org.entente.application;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.entente.audit.AuditEvent;
import org.entente.audit.AuditLog;
import org.entente.grant.Calls;
import org.entente.shared.Actor;
import org.entente.shared.Ids;
import org.entente.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Leave to come late, granted by one person and confirmed by another. */
@Service
@Transactional
class WaiverDesk implements Waivers {

  private static final int SHORTEST = 5;
  private static final int LONGEST = 2000;

  private final WaiverStore waivers;
  private final ApplicationStore store;
  private final ApplicantStore applicants;
  private final OwnCases own;
  private final Calls calls;
  private final ApplicationNotices notices;
  private final AuditLog audit;
  private final Clock clock;

  WaiverDesk(
      WaiverStore waivers,
      ApplicationStore store,
      ApplicantStore applicants,
      OwnCases own,
      Calls calls,
      ApplicationNotices notices,
      AuditLog audit,
      Clock clock) {
    this.waivers = waivers;
    this.store = store;
    this.applicants = applicants;
    this.own = own;
    this.calls = calls;
    this.notices = notices;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  public Waiver grant(UUID application, String reason, Instant until, Actor actor) {
    Standing standing = store.lock(application);
    Applicant applicant = applicant(standing);
    if (own.own(applicant, actor)) {
      throw Refusal.forbidden("application.waiver.own");
    }
    if (standing.status() != ApplicationStatus.DRAFT) {
      throw Refusal.conflict("application.waiver.submitted");
    }
    String said = reason.strip();
    if (said.length() < SHORTEST || said.length() > LONGEST) {
      throw Refusal.invalid("application.waiver.reason");
    }
    if (!until.isAfter(clock.instant())) {
      throw Refusal.invalid("application.waiver.past");
    }
    UUID by = Objects.requireNonNull(actor.personId(), "a person grants");
    Waiver waiver =
        new Waiver(
            Ids.next(clock),
            application,
            said,
            until,
            by,
            actor.onBehalfOf(),
            clock.instant(),
            null,
            null);
    waivers.add(waiver);
    audit.record(
        AuditEvent.of(standing.ref(), "application.waiverGranted", actor)
            .with("reason", said)
            .with("until", until));
    notices.tellStaff(
        application,
        "waiver:" + waiver.id(),
        "waiverGranted",
        List.of(applicant.name(), calls.get(standing.call()).reference()));
    return waiver;
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Refusal> objection(Waiver waiver, Actor actor) {
    if (actor.involves(waiver.grantedBy()) || actor.involves(waiver.grantedFor())) {
      return Optional.of(Refusal.forbidden("application.waiver.two"));
    }
    return store
        .applicantOf(waiver.application())
        .flatMap(applicants::find)
        .filter(applicant -> own.own(applicant, actor))
        .map(applicant -> Refusal.forbidden("application.waiver.own"));
  }

  @Override
  public void confirm(UUID id, Actor actor) {
    Waiver waiver = waivers.find(id).orElseThrow(Refusal::notFound);
    Standing standing = store.lock(waiver.application());
    Refusal.raise(objection(waiver, actor));
    if (standing.status() != ApplicationStatus.DRAFT) {
      throw Refusal.conflict("application.waiver.submitted");
    }
    if (!waivers.confirm(id, actor, clock.instant())) {
      return;
    }
    audit.record(
        AuditEvent.of(standing.ref(), "application.waiverConfirmed", actor)
            .with("until", waiver.until()));
    Applicant applicant = applicant(standing);
    notices.tell(
        standing.id(),
        "",
        standing.call(),
        applicant,
        "late:" + id,
        "late",
        notices.time(waiver.until(), applicant.language()));
  }

  @Override
  @Transactional(readOnly = true)
  public List<Waiver> of(UUID application) {
    return waivers.of(application);
  }

  private Applicant applicant(Standing standing) {
    return applicants.find(standing.applicant()).orElseThrow(Refusal::notFound);
  }
}
