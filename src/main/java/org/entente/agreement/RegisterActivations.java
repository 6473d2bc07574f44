package org.entente.agreement;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.entente.agreement.AgreementSignatures.SealedCopy;
import org.entente.audit.AuditEvent;
import org.entente.audit.AuditLog;
import org.entente.people.Role;
import org.entente.shared.Actor;
import org.entente.shared.Language;
import org.entente.shared.LocalizedText;
import org.entente.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Brings sealed agreements into the register, each step once. */
@Service
@Transactional
class RegisterActivations implements Activations {

  private final AgreementStore store;
  private final ActivationStore activation;
  private final DocumentStore documents;
  private final StatusChanges changes;
  private final Numbering numbering;
  private final AgreementNotices notices;
  private final ObjectProvider<AgreementSignatures> signatures;
  private final AgreementProperties properties;
  private final AuditLog audit;
  private final Clock clock;

  RegisterActivations(
      AgreementStore store,
      ActivationStore activation,
      DocumentStore documents,
      StatusChanges changes,
      Numbering numbering,
      AgreementNotices notices,
      ObjectProvider<AgreementSignatures> signatures,
      AgreementProperties properties,
      AuditLog audit,
      Clock clock) {
    this.store = store;
    this.activation = activation;
    this.documents = documents;
    this.changes = changes;
    this.numbering = numbering;
    this.notices = notices;
    this.signatures = signatures;
    this.properties = properties;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  public Instant archive(UUID id) {
    Agreement agreement = get(id);
    if (agreement.number() == null) {
      SealedCopy sealed = sealedCopy(agreement);
      KeyDates dates = dates(agreement.terms(), sealed);
      String number = numbering.nextNumber();
      documents.file(id, document(sealed));
      changes.move(
          agreement,
          agreement.filed(number, dates).in(AgreementStatus.SIGNED),
          "agreement.archived",
          Actor.SYSTEM,
          event ->
              event
                  .with("number", number)
                  .with("sha256", sealed.blob().hex())
                  .with("effectiveOn", dates.effectiveOn())
                  .with("endsOn", dates.endsOn())
                  .with("noticeBy", dates.noticeBy()));
    }
    return effectiveOn(get(id)).atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  @Override
  public void bringIntoForce(UUID id) {
    Agreement agreement = get(id);
    if (agreement.status() != AgreementStatus.IN_FORCE) {
      changes.move(
          agreement,
          agreement.in(AgreementStatus.IN_FORCE),
          "agreement.broughtIntoForce",
          Actor.SYSTEM,
          event -> event.with("effectiveOn", agreement.dates().effectiveOn()));
    }
  }

  @Override
  public void createObligations(UUID id) {
    Agreement agreement = get(id);
    List<Obligation> added =
        ObligationRules.of(
                effectiveOn(agreement), agreement.dates().endsOn(), properties.evaluationMonths())
            .stream()
            .filter(obligation -> activation.add(id, obligation))
            .toList();
    if (!added.isEmpty()) {
      audit.record(
          AuditEvent.of(agreement.ref(), "agreement.obligationsCreated", Actor.SYSTEM)
              .with("count", added.size())
              .with("next", added.get(0).dueOn()));
    }
  }

  @Override
  public Publication publish(UUID id) {
    Agreement agreement = get(id);
    if (!missing(agreement).isEmpty()) {
      audit.record(
          AuditEvent.of(agreement.ref(), "agreement.publicationHeldBack", Actor.SYSTEM)
              .with("missing", missing(agreement)));
      return Publication.HELD_BACK;
    }
    if (activation.publish(id)) {
      audit.record(AuditEvent.of(agreement.ref(), "agreement.published", Actor.SYSTEM));
    }
    return Publication.PUBLISHED;
  }

  @Override
  @Transactional(readOnly = true)
  public List<Language> missing(UUID id) {
    return missing(get(id));
  }

  @Override
  public void complete(
      UUID id, @Nullable LocalizedText title, @Nullable LocalizedText summary, Actor actor) {
    Agreement before = get(id);
    LocalizedText titles = merged(before.title(), title);
    Agreement after = before.on(before.terms().titled(titles));
    changes.move(
        before,
        after,
        "agreement.publicationCompleted",
        actor,
        event -> completed(event, before.title(), titles, summary));
    activation.keepSummary(
        id, activation.summary(id).map(old -> merged(old, summary)).orElse(summary));
  }

  /** Every title and summary that was added, so that the history holds what was published. */
  private static AuditEvent completed(
      AuditEvent event, LocalizedText old, LocalizedText now, @Nullable LocalizedText summary) {
    AuditEvent described = event;
    for (Language language : Language.values()) {
      if (now.has(language) && !old.has(language)) {
        described = described.with("title." + language.tag(), now.in(language));
      }
      if (summary != null && summary.has(language)) {
        described = described.with("summary." + language.tag(), summary.in(language));
      }
    }
    return described;
  }

  @Override
  public void tell(UUID id) {
    Agreement agreement = get(id);
    if (activation.tell(id)) {
      notices.tell(
          agreement,
          "inForce",
          Set.of(
              Role.UNIT_HEAD.key() + "@" + agreement.unit(),
              Role.PRESIDENTS_OFFICE.key(),
              Role.OFFICER.key()));
      audit.record(AuditEvent.of(agreement.ref(), "agreement.partiesTold", Actor.SYSTEM));
    }
  }

  private SealedCopy sealedCopy(Agreement agreement) {
    return signatures
        .getObject()
        .sealedCopy(agreement.id())
        .orElseThrow(() -> new IllegalStateException("not sealed: " + agreement.reference()));
  }

  /** It takes effect on the day wished for, but never before the last party has signed. */
  private KeyDates dates(Terms terms, SealedCopy sealed) {
    LocalDate signed = LocalDate.ofInstant(sealed.lastSignedAt(), ZoneOffset.UTC);
    LocalDate start = terms.startsOn();
    LocalDate effective = start != null && start.isAfter(signed) ? start : signed;
    LocalDate end = terms.endsOn();
    LocalDate notice = end == null ? null : end.minusMonths(properties.noticeMonths());
    return new KeyDates(signed, effective, end, notice);
  }

  private FiledDocument document(SealedCopy sealed) {
    return new FiledDocument(
        FiledDocument.Kind.SEALED,
        sealed.blob(),
        sealed.fileName(),
        sealed.textVersion(),
        clock.instant());
  }

  private static LocalizedText merged(LocalizedText old, @Nullable LocalizedText more) {
    if (more == null) {
      return old;
    }
    Map<Language, String> texts = new EnumMap<>(old.texts());
    texts.putAll(more.texts());
    return new LocalizedText(texts);
  }

  private List<Language> missing(Agreement agreement) {
    return Stream.concat(agreement.languages().stream(), properties.publicLanguages().stream())
        .distinct()
        .filter(language -> !agreement.title().has(language))
        .toList();
  }

  private static LocalDate effectiveOn(Agreement agreement) {
    return Objects.requireNonNull(agreement.dates().effectiveOn(), "archived before");
  }

  private Agreement get(UUID id) {
    return store.find(id).orElseThrow(Refusal::notFound);
  }
}
