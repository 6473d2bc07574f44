package org.entente.agreement.api;

import java.util.List;
import org.entente.agreement.Agreement;
import org.entente.agreement.KeyDates;
import org.entente.agreement.Party;
import org.entente.agreement.PartyNames;
import org.entente.agreement.Terms;
import org.entente.agreement.Value;
import org.entente.agreement.query.AgreementDetails;
import org.entente.agreement.query.AgreementExtras;
import org.entente.api.Money;
import org.entente.api.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts one agreement together as programs read it. */
@Component
class AgreementDetailing {

  private final AgreementDetails details;
  private final PartyNames names;
  private final WaitLines waits;

  AgreementDetailing(AgreementDetails details, PartyNames names, WaitLines waits) {
    this.details = details;
    this.names = names;
    this.waits = waits;
  }

  AgreementDetail of(Agreement agreement) {
    Terms terms = agreement.terms();
    AgreementExtras extras = details.of(agreement.id());
    return new AgreementDetail(
        agreement.id(),
        agreement.reference(),
        agreement.number(),
        agreement.type(),
        agreement.status(),
        Texts.of(terms.title()),
        Tags.all(terms.languages()),
        Tags.orNull(terms.prevailing()),
        parties(terms.parties()),
        terms.fields(),
        terms.rationale(),
        money(terms.value()),
        terms.startsOn(),
        terms.endsOn(),
        agreement.unit(),
        extras.proposerName(),
        extras.proposedAt(),
        extras.ownerName(),
        extras.reason(),
        extras.joinedReference(),
        dates(agreement.dates()),
        extras.obligations().stream()
            .map(each -> new AgreementDetail.Duty(each.kind(), each.dueOn(), each.state()))
            .toList(),
        waits.of(agreement.ref()),
        agreement.version());
  }

  private List<AgreementDetail.PartyLine> parties(List<Party> parties) {
    return names.of(parties).stream()
        .map(
            each ->
                new AgreementDetail.PartyLine(
                    each.party().partnerId(),
                    Texts.of(each.names()),
                    each.party().side(),
                    each.party().role()))
        .toList();
  }

  private static @Nullable Money money(@Nullable Value value) {
    return value == null ? null : new Money(value.amount().toPlainString(), value.currency());
  }

  private static AgreementDetail.Dates dates(KeyDates dates) {
    return new AgreementDetail.Dates(
        dates.signedOn(), dates.effectiveOn(), dates.endsOn(), dates.noticeBy());
  }
}
