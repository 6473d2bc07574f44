package org.entente.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.entente.audit.AuditEvent;
import org.entente.audit.AuditLog;
import org.entente.shared.Actor;
import org.entente.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Decides on eligibility: each step once, whoever asks again. */
@Service
@Transactional
class EligibilityDesk implements Eligibility {

  static final Duration TO_ANSWER = Duration.ofDays(7);
  static final Duration TO_APPEAL = Duration.ofDays(14);

  private static final String CONFIRMATION = "CONFIRMATION";

  private final ApplicationStore store;
  private final FindingStore findings;
  private final VerdictStore verdicts;
  private final EligibilityRules rules;
  private final OwnCases own;
  private final FindingWords words;
  private final ApplicationNotices notices;
  private final ApplicationEventPublisher events;
  private final AuditLog audit;
  private final Clock clock;

  EligibilityDesk(
      ApplicationStore store,
      FindingStore findings,
      VerdictStore verdicts,
      EligibilityRules rules,
      OwnCases own,
      FindingWords words,
      ApplicationNotices notices,
      ApplicationEventPublisher events,
      AuditLog audit,
      Clock clock) {
    this.store = store;
    this.findings = findings;
    this.verdicts = verdicts;
    this.rules = rules;
    this.own = own;
    this.words = words;
    this.notices = notices;
    this.events = events;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  public List<Finding> check(UUID id) {
    store.lock(id);
    List<Finding> before = findings.of(id);
    if (!before.isEmpty()) {
      return before;
    }
    Application application = get(id);
    EligibilityRules.Found found = rules.ask(application);
    findings.add(id, application.snapshot().number(), found.findings());
    audit.record(
        AuditEvent.of(application.ref(), "application.checked", Actor.SYSTEM)
            .with("proposed", proposal(found.findings()))
            .under(found.rule())
            .on(application.snapshot().hash()));
    return found.findings();
  }

  @Override
  @Transactional(readOnly = true)
  public List<Finding> findings(UUID id) {
    return findings.of(id);
  }

  @Override
  @Transactional(readOnly = true)
  public Verdict proposed(UUID id) {
    return proposal(findings.of(id));
  }

  private static Verdict proposal(List<Finding> findings) {
    boolean all = !findings.isEmpty() && findings.stream().allMatch(Finding::passed);
    return all ? Verdict.ELIGIBLE : Verdict.INELIGIBLE;
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Refusal> objection(UUID id, Actor actor) {
    Application application = get(id);
    return own.own(application.applicant(), actor)
        ? Optional.of(Refusal.forbidden("application.confirm.own", application.reference()))
        : Optional.empty();
  }

  @Override
  public void confirm(
      UUID id, Verdict verdict, @Nullable Integer distanceKm, String reason, Actor actor) {
    Standing standing = store.lock(id);
    Refusal.raise(objection(id, actor));
    if (standing.status() != ApplicationStatus.SUBMITTED) {
      throw Refusal.conflict("application.confirm.moved", reference(standing));
    }
    Verdict proposed = proposed(id);
    boolean overruled = verdict != Verdict.MORE_INFORMATION && verdict != proposed;
    if (reason.isBlank() && (overruled || verdict == Verdict.MORE_INFORMATION)) {
      throw Refusal.invalid("application.confirm.reason");
    }
    Application application = get(id);
    verdicts.add(id, CONFIRMATION, verdict, reason, overruled, actor);
    AuditEvent event =
        AuditEvent.of(standing.ref(), "application.confirmed", actor)
            .with("verdict", verdict)
            .with("proposed", proposed)
            .with("reason", reason.isBlank() ? null : reason)
            .on(application.snapshot().hash());
    audit.record(measured(application, distanceKm, event));
  }

  private AuditEvent measured(
      Application application, @Nullable Integer distanceKm, AuditEvent event) {
    Integer before = application.placement().distanceKm();
    if (distanceKm == null || distanceKm.equals(before)) {
      return event;
    }
    store.measure(application.id(), distanceKm);
    return event.changed("distanceKm", before, distanceKm);
  }

  @Override
  public void admit(UUID id) {
    Standing standing = store.lock(id);
    if (standing.status() == ApplicationStatus.ELIGIBLE) {
      return;
    }
    moved(standing, ApplicationStatus.ELIGIBLE, "application.eligible");
    events.publishEvent(new ApplicationEligible(id));
    notices.tell(get(id), "eligible", "eligible");
  }

  @Override
  public void ask(UUID id) {
    Standing standing = store.lock(id);
    if (standing.status() == ApplicationStatus.MORE_INFORMATION) {
      return;
    }
    Instant until = clock.instant().plus(TO_ANSWER);
    String what = reason(id);
    store.ask(id, what, until);
    audit.record(
        AuditEvent.of(standing.ref(), "application.asked", Actor.SYSTEM)
            .changed("status", standing.status(), ApplicationStatus.MORE_INFORMATION)
            .with("until", until));
    Application application = get(id);
    notices.tell(
        application,
        "asked:" + standing.snapshot(),
        "asked",
        what,
        notices.time(until, application.applicant().language()));
  }

  @Override
  public Instant answerBy(UUID id) {
    return Objects.requireNonNull(store.lock(id).askedUntil(), "asked before");
  }

  @Override
  public void lapse(UUID id) {
    Standing standing = store.lock(id);
    if (standing.status() == ApplicationStatus.MORE_INFORMATION) {
      moved(standing, ApplicationStatus.SUBMITTED, "application.informationLapsed");
      notices.tell(get(id), "lapsed:" + standing.version(), "informationLapsed");
    }
  }

  @Override
  public void refuse(UUID id) {
    Standing standing = store.lock(id);
    if (standing.status() == ApplicationStatus.INELIGIBLE) {
      return;
    }
    Instant until = clock.instant().plus(TO_APPEAL);
    moved(standing, ApplicationStatus.INELIGIBLE, "application.ineligible");
    store.appeal(id, AppealState.POSSIBLE, until);
    Application application = get(id);
    notices.tell(
        application,
        "ineligible",
        "ineligible",
        words.failed(findings.of(id), application.applicant().language()),
        reason(id),
        notices.time(until, application.applicant().language()));
  }

  @Override
  public Instant appealBy(UUID id) {
    return Objects.requireNonNull(store.lock(id).appealUntil(), "refused before");
  }

  private void moved(Standing standing, ApplicationStatus status, String action) {
    store.enter(standing.id(), status);
    audit.record(
        AuditEvent.of(standing.ref(), action, Actor.SYSTEM)
            .changed("status", standing.status(), status));
  }

  /** What the officer said last. */
  private String reason(UUID id) {
    return verdicts.latest(id, CONFIRMATION).map(VerdictStore.Given::reason).orElse("");
  }

  private static String reference(Standing standing) {
    return Objects.requireNonNullElse(standing.reference(), "");
  }

  private Application get(UUID id) {
    return store.find(id).orElseThrow(Refusal::notFound);
  }
}
