package org.entente.partner.web;

import java.util.List;
import java.util.UUID;
import org.entente.partner.Partner;
import org.entente.partner.PartnerAgreements;
import org.entente.partner.Partners;
import org.entente.partner.Succession;
import org.entente.people.CurrentActor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One partner with its agreements. */
@Controller
class PartnerController {

  private final Partners partners;
  private final ObjectProvider<PartnerAgreements> agreements;
  private final CurrentActor current;

  PartnerController(
      Partners partners, ObjectProvider<PartnerAgreements> agreements, CurrentActor current) {
    this.partners = partners;
    this.agreements = agreements;
    this.current = current;
  }

  @GetMapping("/partners/{id}")
  String partner(@PathVariable UUID id, Model model) {
    Partner partner = partners.get(id);
    model.addAttribute("partner", partner);
    Succession succession = partner.succession();
    if (succession != null) {
      model.addAttribute("successor", partners.get(succession.successor()));
    }
    model.addAttribute("predecessors", predecessors(id));
    model.addAttribute(
        "entries",
        agreements.stream().flatMap(it -> it.with(id, current.person()).stream()).toList());
    return "partner/partner";
  }

  private List<Partner> predecessors(UUID id) {
    return partners.findAll(partners.lineage(id)).values().stream()
        .filter(other -> other.succession() != null && other.succession().successor().equals(id))
        .toList();
  }
}
