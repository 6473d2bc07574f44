package org.entente.partner.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.entente.partner.Partner;
import org.entente.partner.PartnerFinder;
import org.entente.partner.PartnerHit;
import org.entente.partner.Partners;
import org.entente.partner.Succession;
import org.springframework.stereotype.Component;

/** The search of partners as other modules use it: whoever was succeeded leads to the successor. */
@Component
class FoundPartners implements PartnerFinder {

  private final PartnerSearch search;
  private final Partners partners;

  FoundPartners(PartnerSearch search, Partners partners) {
    this.search = search;
    this.partners = partners;
  }

  @Override
  public List<PartnerHit> find(String typed, Among among, int limit) {
    if (typed.isBlank()) {
      return List.of();
    }
    return search.page(PartnerFilter.ALL.typing(typed), limit).rows().stream()
        .map(this::hit)
        .filter(hit -> among == Among.EVERYBODY || !hit.own())
        .collect(
            Collectors.toMap(
                PartnerHit::id, it -> it, (first, second) -> first, LinkedHashMap::new))
        .values()
        .stream()
        .toList();
  }

  private PartnerHit hit(PartnerRow row) {
    UUID successor = row.successor();
    if (successor == null) {
      return new PartnerHit(
          row.id(), row.names(), row.acronym(), row.country(), row.city(), row.own(), row.known());
    }
    Partner last = last(partners.get(successor));
    return new PartnerHit(
        last.id(),
        last.names(),
        last.acronym(),
        last.country(),
        last.city(),
        last.own(),
        row.known());
  }

  /** Cycles are refused when a succession is recorded, so that there is a last one. */
  private Partner last(Partner partner) {
    Succession succession = partner.succession();
    return succession == null ? partner : last(partners.get(succession.successor()));
  }
}
