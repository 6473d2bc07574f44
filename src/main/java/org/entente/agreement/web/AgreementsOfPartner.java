package org.entente.agreement.web;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.entente.agreement.AgreementAccess;
import org.entente.agreement.query.Register;
import org.entente.agreement.query.RegisterFilter;
import org.entente.agreement.query.RegisterRow;
import org.entente.partner.PartnerAgreements;
import org.entente.partner.Partners;
import org.entente.people.Person;
import org.springframework.stereotype.Component;

/** A partner's page lists its agreements, and those of its predecessors. */
@Component
class AgreementsOfPartner implements PartnerAgreements {

  private final Register register;
  private final Partners partners;
  private final AgreementAccess access;

  AgreementsOfPartner(Register register, Partners partners, AgreementAccess access) {
    this.register = register;
    this.partners = partners;
    this.access = access;
  }

  @Override
  public List<Entry> with(UUID partnerId, Person reader) {
    RegisterFilter filter =
        new RegisterFilter(
            access.reader(reader), "", List.of(), List.of(), partners.lineage(partnerId), null);
    List<Entry> entries = new ArrayList<>();
    register.each(filter, RegisterFilter.Sort.NEWEST, row -> entries.add(entry(row)));
    return entries;
  }

  private static Entry entry(RegisterRow row) {
    Badge badge = Badge.of(row.status());
    return new Entry(
        row.id(),
        row.reference(),
        row.title(),
        "agreement.type." + row.type().name(),
        badge.text(),
        badge.tone(),
        badge.icon(),
        row.endsOn());
  }
}
