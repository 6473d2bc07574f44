package org.entente.drafting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.entente.agreement.Agreement;
import org.entente.audit.AuditEvent;
import org.entente.audit.AuditLog;
import org.entente.people.Role;
import org.entente.shared.Actor;
import org.entente.shared.CaseRef;
import org.entente.shared.ContentHash;
import org.entente.shared.Notice;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells history, and whoever has to know, what happened to a text. */
@Component
class DraftingHistory {

  private final AuditLog audit;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  DraftingHistory(AuditLog audit, ApplicationEventPublisher events, Clock clock) {
    this.audit = audit;
    this.events = events;
    this.clock = clock;
  }

  void generated(UUID agreementId, Optional<WorkingCopy> copy, String template) {
    if (copy.isEmpty()) {
      audit.record(
          event(agreementId, "templateMissing", Actor.SYSTEM)
              .at("generateDraft")
              .with("template", template));
      return;
    }
    WorkingCopy made = copy.get();
    AuditEvent event =
        event(agreementId, made.basedOn() == null ? "generated" : "continued", Actor.SYSTEM)
            .at("generateDraft")
            .on(made.text().hash());
    audit.record(
        made.basedOn() == null
            ? event.with("template", template + " " + made.templateVersion())
            : event.with("basedOn", made.basedOn()));
  }

  void templateChosen(UUID agreementId, String before, String template, Actor actor) {
    audit.record(
        event(agreementId, "templateChosen", actor)
            .at("supplyTemplate")
            .changed("template", before, template));
  }

  void templateSupplied(UUID agreementId, String template, int version, Actor actor) {
    audit.record(
        event(agreementId, "templateSupplied", actor)
            .at("supplyTemplate")
            .with("template", template + " " + version));
  }

  void edited(WorkingCopy before, AgreementText now, Actor actor) {
    String clauses =
        new TextChanges(before.text(), now)
            .clauses().stream().map(Clause::key).collect(Collectors.joining(", "));
    audit.record(
        event(before.agreementId(), "edited", actor)
            .at("editDraft")
            .on(now.hash())
            .with("clauses", clauses)
            .changed("hash", before.text().hash().hex(), now.hash().hex()));
  }

  void ready(WorkingCopy copy, String remark, Actor actor) {
    record(copy, "ready", "editDraft", remark, actor);
  }

  void anewWanted(WorkingCopy copy, String reason, Actor actor) {
    record(copy, "anewWanted", "editDraft", reason, actor);
  }

  void languagesChecked(WorkingCopy copy, LanguageVerdict verdict, String remark, Actor actor) {
    String action = verdict == LanguageVerdict.SAME ? "languagesAgree" : "languagesDiffer";
    record(copy, action, "checkLanguages", remark, actor);
  }

  void superseded(WorkingCopy copy) {
    record(copy, "superseded", "supersedeDraft", "", Actor.SYSTEM);
  }

  void frozen(FrozenVersion version, Optional<FrozenVersion> before) {
    ContentHash previous = before.map(FrozenVersion::hash).orElse(null);
    audit.record(
        event(version.agreementId(), "frozen", version.frozenBy())
            .at("freezeVersion")
            .on(version.hash())
            .changed("version", before.map(FrozenVersion::number).orElse(null), version.number()));
    events.publishEvent(
        new VersionFrozen(version.agreementId(), version.number(), version.hash(), previous));
  }

  void reminded(Agreement agreement, Optional<WorkingCopy> copy) {
    UUID owner = agreement.owner();
    String draft = copy.map(open -> open.id().toString()).orElse("none");
    audit.record(event(agreement.id(), "reminded", Actor.SYSTEM).at("remindDrafter"));
    events.publishEvent(
        new Notice(
            "drafting:" + draft + ":overdue:" + LocalDate.now(clock),
            owner == null ? Set.of() : Set.of(owner),
            owner == null ? Set.of(Role.OFFICER.key()) : Set.of(),
            "notice.drafting.overdue",
            List.of(agreement.reference(), agreement.title().in(agreement.languages().get(0))),
            "/agreements/" + agreement.id()));
  }

  private void record(
      WorkingCopy copy, String action, String activity, String remark, Actor actor) {
    AuditEvent event = event(copy.agreementId(), action, actor).at(activity).on(copy.text().hash());
    audit.record(remark.isEmpty() ? event : event.with("remark", remark));
  }

  private static AuditEvent event(UUID agreementId, String action, Actor actor) {
    return AuditEvent.of(CaseRef.agreement(agreementId), "drafting." + action, actor);
  }
}
