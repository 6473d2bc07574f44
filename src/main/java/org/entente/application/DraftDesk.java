package org.entente.application;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.entente.audit.AuditEvent;
import org.entente.audit.AuditLog;
import org.entente.form.FormCheck;
import org.entente.grant.Call;
import org.entente.grant.CallStatus;
import org.entente.grant.Calls;
import org.entente.shared.Ids;
import org.entente.shared.Language;
import org.entente.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Drafts in their tables. */
@Service
@Transactional
class DraftDesk implements Drafts {

  private final ApplicationStore store;
  private final DraftStore drafts;
  private final DraftKeeping keeping;
  private final DraftCheck checks;
  private final CallOptions options;
  private final Calls calls;
  private final AuditLog audit;
  private final Clock clock;

  DraftDesk(
      ApplicationStore store,
      DraftStore drafts,
      DraftKeeping keeping,
      DraftCheck checks,
      CallOptions options,
      Calls calls,
      AuditLog audit,
      Clock clock) {
    this.store = store;
    this.drafts = drafts;
    this.keeping = keeping;
    this.checks = checks;
    this.options = options;
    this.calls = calls;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  public Draft start(UUID call, Applicant applicant) {
    Call known = calls.find(call).orElseThrow(Refusal::notFound);
    UUID id = store.ofApplicant(call, applicant.id()).orElseGet(() -> begin(known, applicant));
    return drafts.find(id).orElseThrow(Refusal::notFound);
  }

  private UUID begin(Call call, Applicant applicant) {
    requireBegun(call, clock.instant());
    UUID id = Ids.next(clock);
    if (!store.begin(id, call.id(), applicant)) {
      return store.ofApplicant(call.id(), applicant.id()).orElseThrow(Refusal::notFound);
    }
    drafts.begin(id);
    audit.record(
        AuditEvent.of(Application.ref(id), "application.started", applicant.actor())
            .with("call", call.reference()));
    return id;
  }

  /** Also after the deadline: without a draft nobody can ask for leave to come late. */
  private static void requireBegun(Call call, Instant now) {
    if (!call.status().published()) {
      throw Refusal.notFound();
    }
    if (call.status() == CallStatus.CONCLUDED) {
      throw Refusal.conflict("application.call.over", call.reference());
    }
    if (now.isBefore(call.opensAt())) {
      throw Refusal.conflict("application.call.notOpen", call.reference());
    }
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Draft> find(UUID application) {
    return drafts.find(application);
  }

  @Override
  public Draft save(UUID application, Sent sent) {
    return keeping.keep(open(application), sent);
  }

  @Override
  public Draft remove(UUID application, UUID file) {
    Standing standing = open(application);
    Draft draft = drafts.find(application).orElseThrow(Refusal::notFound);
    if (drafts.remove(application, file)) {
      String name =
          draft.files().stream()
              .filter(each -> each.id().equals(file))
              .map(ApplicantFile::name)
              .findFirst()
              .orElse("");
      audit.record(
          AuditEvent.of(standing.ref(), "application.fileRemoved", draft.applicant().actor())
              .with("name", name));
    }
    return drafts.find(application).orElseThrow(Refusal::notFound);
  }

  private Standing open(UUID application) {
    Standing standing = store.lock(application);
    if (!standing.open()) {
      throw Refusal.conflict("application.draft.closed");
    }
    return standing;
  }

  @Override
  @Transactional(readOnly = true)
  public FormCheck check(Draft draft, Language language) {
    return checks.of(checks.form(draft.call()), draft.fields(), draft.files(), language);
  }

  @Override
  @Transactional(readOnly = true)
  public Map<String, Object> offered(Language language) {
    return options.in(language);
  }

  @Override
  public List<String> differing(Draft draft, Sent sent) {
    return DraftKeeping.differing(draft.fields(), DraftKeeping.fields(sent));
  }
}
