package org.entente.application;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.entente.audit.AuditEvent;
import org.entente.audit.AuditLog;
import org.entente.shared.Actor;
import org.entente.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Appeals in their table, decided by somebody else than who decided before. */
@Service
@Transactional
class AppealDesk implements Appeals {

  private static final int LONGEST = 8000;

  private final ApplicationStore store;
  private final ApplicantStore applicants;
  private final VerdictStore verdicts;
  private final OwnCases own;
  private final ApplicationWorkflow workflow;
  private final ApplicationNotices notices;
  private final AuditLog audit;
  private final Clock clock;

  AppealDesk(
      ApplicationStore store,
      ApplicantStore applicants,
      VerdictStore verdicts,
      OwnCases own,
      ApplicationWorkflow workflow,
      ApplicationNotices notices,
      AuditLog audit,
      Clock clock) {
    this.store = store;
    this.applicants = applicants;
    this.verdicts = verdicts;
    this.own = own;
    this.workflow = workflow;
    this.notices = notices;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  public void make(UUID id, String words) {
    Standing standing = store.lock(id);
    String said = words.strip();
    if (said.isEmpty() || said.length() > LONGEST) {
      throw Refusal.invalid("application.appeal.words", LONGEST);
    }
    boolean possible =
        standing.appeal() == AppealState.POSSIBLE
            && standing.appealUntil() != null
            && clock.instant().isBefore(standing.appealUntil());
    if (!possible) {
      throw Refusal.conflict("application.appeal.none");
    }
    verdicts.appeal(id, said);
    store.appeal(id, AppealState.MADE, null);
    Actor actor = applicants.find(standing.applicant()).orElseThrow().actor();
    audit.record(AuditEvent.of(standing.ref(), "application.appealed", actor).with("words", said));
    if (!workflow.appealed(id)) {
      throw Refusal.conflict("application.appeal.none");
    }
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<String> words(UUID id) {
    return verdicts.appealOf(id);
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Refusal> objection(UUID id, Actor actor) {
    Application application = get(id);
    if (own.own(application.applicant(), actor)) {
      return Optional.of(Refusal.forbidden("application.confirm.own", application.reference()));
    }
    return verdicts
        .latest(id, "CONFIRMATION")
        .filter(given -> given.by(actor))
        .map(
            given ->
                Refusal.forbidden("application.appeal.decidedBefore", application.reference()));
  }

  @Override
  public void decide(UUID id, AppealVerdict verdict, String reason, Actor actor) {
    Standing standing = store.lock(id);
    Refusal.raise(objection(id, actor));
    if (standing.appeal() != AppealState.MADE) {
      throw Refusal.conflict("application.confirm.moved", get(id).reference());
    }
    verdicts.add(id, "APPEAL", verdict, reason, verdict == AppealVerdict.UPHELD, actor);
    AppealState state = verdict == AppealVerdict.UPHELD ? AppealState.UPHELD : AppealState.REJECTED;
    store.appeal(id, state, null);
    audit.record(
        AuditEvent.of(standing.ref(), "application.appealDecided", actor)
            .with("verdict", verdict)
            .with("reason", reason)
            .on(get(id).snapshot().hash()));
  }

  @Override
  public void close(UUID id) {
    Standing standing = store.lock(id);
    boolean lapsed = standing.appeal() == AppealState.POSSIBLE;
    if (lapsed) {
      store.appeal(id, AppealState.LAPSED, null);
      audit.record(AuditEvent.of(standing.ref(), "application.appealLapsed", Actor.SYSTEM));
    }
    String reason = verdicts.latest(id, "APPEAL").map(VerdictStore.Given::reason).orElse("");
    notices.tell(get(id), "final", lapsed ? "appealLapsed" : "appealRejected", reason);
  }

  private Application get(UUID id) {
    return store.find(id).orElseThrow(Refusal::notFound);
  }
}
