package org.entente.agreement.web;

import java.util.List;
import java.util.UUID;
import org.entente.agreement.Agreement;
import org.entente.agreement.AgreementSignatures;
import org.entente.agreement.AgreementTexts;
import org.entente.agreement.AgreementTexts.State;
import org.entente.agreement.AgreementTexts.TextVersion;
import org.entente.agreement.Agreements;
import org.entente.agreement.Closures;
import org.entente.agreement.ExistingAgreements;
import org.entente.agreement.Origin;
import org.entente.agreement.PartyNames;
import org.entente.agreement.query.AgreementDetails;
import org.entente.people.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Puts one agreement's page together. */
@Component
class AgreementViews {

  private final Agreements agreements;
  private final ExistingAgreements existing;
  private final AgreementDetails details;
  private final PartyNames names;
  private final Closures closures;
  private final Waits waits;
  private final ObjectProvider<AgreementTexts> texts;
  private final ObjectProvider<AgreementSignatures> signatures;

  AgreementViews(
      Agreements agreements,
      ExistingAgreements existing,
      AgreementDetails details,
      PartyNames names,
      Closures closures,
      Waits waits,
      ObjectProvider<AgreementTexts> texts,
      ObjectProvider<AgreementSignatures> signatures) {
    this.agreements = agreements;
    this.existing = existing;
    this.details = details;
    this.names = names;
    this.closures = closures;
    this.waits = waits;
    this.texts = texts;
    this.signatures = signatures;
  }

  AgreementView of(Agreement agreement, Person reader) {
    Origin origin = existing.origin(agreement.id()).orElse(null);
    List<TextVersion> versions =
        texts.stream().flatMap(it -> it.versions(agreement.id()).stream()).toList();
    List<AgreementSignatures.Line> lines =
        signatures.stream().flatMap(it -> it.lines(agreement.id()).stream()).toList();
    return new AgreementView(
        agreement,
        details.of(agreement.id()),
        Badge.of(agreement.status()),
        new PartyView(names.of(agreement.terms().counterpart())),
        names.of(agreement.parties()).stream().map(PartyView::new).toList(),
        waits.of(agreement.ref(), reader),
        StepView.of(agreement.status(), reached(agreement, versions, lines)),
        versions,
        versions.stream().filter(each -> each.state() == State.FROZEN).findFirst().orElse(null),
        lines,
        agreements.documents(agreement.id()),
        origin,
        parent(origin),
        closures.objection(agreement.id(), reader.actor()).isEmpty());
  }

  private @Nullable Agreement parent(@Nullable Origin origin) {
    UUID parent = origin == null ? null : origin.parent();
    return parent == null ? null : agreements.find(parent).orElse(null);
  }

  /** Closed cases do not say where they stood; what they have gathered does. */
  private static int reached(
      Agreement agreement, List<TextVersion> versions, List<AgreementSignatures.Line> lines) {
    if (!lines.isEmpty()) {
      return 5;
    }
    if (versions.stream().anyMatch(version -> version.hash() != null)) {
      return 4;
    }
    return agreement.route() != null ? 3 : agreement.owner() != null ? 2 : 1;
  }
}
