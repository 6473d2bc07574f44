package org.entente.drafting;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.entente.agreement.Agreement;
import org.entente.agreement.AgreementStatus;
import org.entente.agreement.Agreements;
import org.entente.agreement.Route;
import org.entente.shared.Actor;
import org.entente.shared.Ids;
import org.entente.shared.Language;
import org.entente.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class StoredDrafting implements Drafting {

  private final Agreements agreements;
  private final Templates templates;
  private final DraftTable drafts;
  private final VersionTable versions;
  private final DraftingHistory history;
  private final Clock clock;

  StoredDrafting(
      Agreements agreements,
      Templates templates,
      DraftTable drafts,
      VersionTable versions,
      DraftingHistory history,
      Clock clock) {
    this.agreements = agreements;
    this.templates = templates;
    this.drafts = drafts;
    this.versions = versions;
    this.history = history;
    this.clock = clock;
  }

  @Override
  public TemplateFound generate(UUID agreementId) {
    agreements.entered(agreementId, AgreementStatus.DRAFTING, Actor.SYSTEM);
    if (drafts.open(agreementId).isPresent()) {
      return TemplateFound.FOUND;
    }
    Optional<FrozenVersion> last = versions.latest(agreementId);
    boolean anew = last.isEmpty() || drafts.supersededSince(agreementId, last.get().frozenAt());
    Optional<WorkingCopy> copy = anew ? fromTemplate(agreementId) : last.map(this::continuing);
    copy.ifPresent(drafts::add);
    history.generated(agreementId, copy, template(agreementId));
    return copy.isPresent() ? TemplateFound.FOUND : TemplateFound.MISSING;
  }

  @Override
  public Optional<WorkingCopy> working(UUID agreementId) {
    return drafts.open(agreementId);
  }

  @Override
  public String template(UUID agreementId) {
    Route route = agreements.get(agreementId).route();
    return drafts
        .chosenTemplate(agreementId)
        .orElseGet(() -> route == null ? "" : route.template());
  }

  @Override
  public void chooseTemplate(UUID agreementId, String template, Actor actor) {
    if (!templates.keys().contains(template)) {
      throw Refusal.invalid("drafting.template.unknown", template);
    }
    String before = template(agreementId);
    drafts.chooseTemplate(agreementId, template);
    history.templateChosen(agreementId, before, template, actor);
  }

  @Override
  public void supplyTemplate(UUID agreementId, Map<Language, String> texts, Actor actor) {
    String key = template(agreementId);
    int version = templates.supply(key, texts, actor);
    history.templateSupplied(agreementId, key, version, actor);
  }

  @Override
  public WorkingCopy save(UUID agreementId, int version, ClauseEdits edits, Actor actor) {
    WorkingCopy copy = open(agreementId, version);
    return changed(copy, edits.apply(copy.text()), actor);
  }

  @Override
  public WorkingCopy addClause(UUID agreementId, int version, String afterKey, Actor actor) {
    WorkingCopy copy = open(agreementId, version);
    return changed(copy, ClauseOrder.withNewAfter(copy.text(), afterKey), actor);
  }

  @Override
  public WorkingCopy removeClause(UUID agreementId, int version, String key, Actor actor) {
    WorkingCopy copy = open(agreementId, version);
    return changed(copy, ClauseOrder.without(copy.text(), key), actor);
  }

  @Override
  public void ready(UUID agreementId, String remark, Actor actor) {
    WorkingCopy copy = open(agreementId);
    LanguageComparison comparison = LanguageComparison.of(copy.text());
    if (!comparison.complete()) {
      throw Refusal.invalid("drafting.ready.incomplete", comparison.missing());
    }
    versions.latest(agreementId).ifPresent(last -> requireChange(copy, last));
    history.ready(copy, remark, actor);
  }

  @Override
  public void wantAnew(UUID agreementId, String reason, Actor actor) {
    history.anewWanted(open(agreementId), reason, actor);
  }

  @Override
  public void supersede(UUID agreementId) {
    drafts
        .open(agreementId)
        .ifPresent(
            copy -> {
              drafts.close(copy.id(), "SUPERSEDED");
              history.superseded(copy);
            });
  }

  @Override
  public void languagesChecked(
      UUID agreementId, LanguageVerdict verdict, String remark, Actor actor) {
    WorkingCopy copy = open(agreementId);
    if (verdict == LanguageVerdict.SAME) {
      drafts.checked(copy.id(), actor);
    } else {
      drafts.returned(copy.id(), new WorkingCopy.Returned(clock.instant(), actor.name(), remark));
    }
    history.languagesChecked(copy, verdict, remark, actor);
  }

  @Override
  public FrozenVersion freeze(UUID agreementId) {
    Optional<WorkingCopy> open = drafts.open(agreementId);
    Optional<FrozenVersion> last = versions.latest(agreementId);
    if (open.isEmpty()) {
      return last.orElseThrow(Refusal::notFound);
    }
    FrozenVersion next = next(open.get(), last.map(FrozenVersion::number).orElse(0) + 1);
    versions.add(Ids.next(clock), next);
    drafts.close(open.get().id(), "FROZEN");
    history.frozen(next, last);
    return next;
  }

  @Override
  public void remind(UUID agreementId) {
    history.reminded(agreements.get(agreementId), drafts.open(agreementId));
  }

  /**
   * The same text as another version would void every approval for nothing. Where the stored
   * version was tampered with, whatever the drafter calls ready takes its place.
   */
  private static void requireChange(WorkingCopy copy, FrozenVersion last) {
    boolean intact = last.text().hash().equals(last.hash());
    if (intact && copy.text().hash().equals(last.hash())) {
      throw Refusal.invalid("drafting.ready.unchanged", last.number());
    }
  }

  private FrozenVersion next(WorkingCopy copy, int number) {
    Actor checkedBy = copy.checkedBy();
    return new FrozenVersion(
        copy.agreementId(),
        number,
        copy.text().hash(),
        copy.text(),
        clock.instant(),
        checkedBy == null ? copy.changedBy() : checkedBy,
        null);
  }

  private Optional<WorkingCopy> fromTemplate(UUID agreementId) {
    Agreement agreement = agreements.get(agreementId);
    return templates
        .generate(template(agreementId), agreement)
        .map(
            made ->
                new WorkingCopy(
                    Ids.next(clock),
                    agreementId,
                    made.template(),
                    made.version(),
                    null,
                    made.text(),
                    0,
                    clock.instant(),
                    Actor.SYSTEM,
                    null,
                    null));
  }

  private WorkingCopy continuing(FrozenVersion last) {
    return new WorkingCopy(
        Ids.next(clock),
        last.agreementId(),
        template(last.agreementId()),
        0,
        last.number(),
        last.text(),
        0,
        clock.instant(),
        Actor.SYSTEM,
        null,
        null);
  }

  private WorkingCopy changed(WorkingCopy copy, AgreementText text, Actor actor) {
    if (text.equals(copy.text())) {
      return copy;
    }
    if (!drafts.save(copy.with(text, clock.instant(), actor))) {
      throw Refusal.conflict("drafting.edit.stale", open(copy.agreementId()).changedBy().name());
    }
    drafts.addAuthor(copy.agreementId(), actor);
    history.edited(copy, text, actor);
    return open(copy.agreementId());
  }

  private WorkingCopy open(UUID agreementId) {
    return drafts.open(agreementId).orElseThrow(Refusal::notFound);
  }

  private WorkingCopy open(UUID agreementId, int version) {
    WorkingCopy copy = open(agreementId);
    if (copy.version() != version) {
      throw Refusal.conflict("drafting.edit.stale", copy.changedBy().name());
    }
    return copy;
  }
}
