package org.entente.partner.web;

import java.util.List;
import java.util.UUID;
import org.entente.partner.Contacts;
import org.entente.partner.Merges;
import org.entente.partner.Networks;
import org.entente.partner.Partner;
import org.entente.partner.PartnerAgreements;
import org.entente.partner.Partners;
import org.entente.partner.Succession;
import org.entente.partner.Successions;
import org.entente.partner.query.NetworkLists;
import org.entente.partner.query.PartnerDetails;
import org.entente.people.CurrentActor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One partner with its agreements, contacts and networks. */
@Controller
class PartnerController {

  private final Partners partners;
  private final PartnerDetails details;
  private final Contacts contacts;
  private final Successions successions;
  private final Merges merges;
  private final Networks networks;
  private final NetworkLists memberships;
  private final ObjectProvider<PartnerAgreements> agreements;
  private final CurrentActor current;

  PartnerController(
      Partners partners,
      PartnerDetails details,
      Contacts contacts,
      Successions successions,
      Merges merges,
      Networks networks,
      NetworkLists memberships,
      ObjectProvider<PartnerAgreements> agreements,
      CurrentActor current) {
    this.partners = partners;
    this.details = details;
    this.contacts = contacts;
    this.successions = successions;
    this.merges = merges;
    this.networks = networks;
    this.memberships = memberships;
    this.agreements = agreements;
    this.current = current;
  }

  @GetMapping("/partners/{id}")
  String partner(@PathVariable UUID id, Model model) {
    UUID survivor = merges.survivor(id).orElse(null);
    if (survivor != null) {
      return "redirect:/partners/" + survivor;
    }
    Partner partner = partners.get(id);
    model.addAttribute("partner", partner);
    model.addAttribute("otherNames", details.otherNames(id));
    model.addAttribute("identifiers", details.identifiers(id));
    model.addAttribute("contacts", contacts.of(id));
    model.addAttribute("network", networks.find(id).orElse(null));
    model.addAttribute("memberships", memberships.of(id));
    related(partner, model);
    model.addAttribute(
        "entries",
        agreements.stream().flatMap(it -> it.with(id, current.person()).stream()).toList());
    return "partner/partner";
  }

  private void related(Partner partner, Model model) {
    Succession succession = partner.succession();
    if (succession != null) {
      model.addAttribute("successor", partners.get(succession.successor()));
      model.addAttribute("note", successions.of(partner.id()).orElse(null));
    }
    List<Merges.Done> done = merges.into(partner.id());
    model.addAttribute("merges", done);
    model.addAttribute("merged", partners.findAll(done.stream().map(Merges.Done::gone).toList()));
    model.addAttribute("predecessors", predecessors(partner.id()));
  }

  private List<Partner> predecessors(UUID id) {
    return partners.findAll(partners.lineage(id)).values().stream()
        .filter(other -> other.succession() != null && other.succession().successor().equals(id))
        .toList();
  }
}
