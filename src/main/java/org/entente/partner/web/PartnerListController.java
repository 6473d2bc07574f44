package org.entente.partner.web;

import org.entente.partner.PartnerKind;
import org.entente.partner.query.NetworkLists;
import org.entente.partner.query.PartnerFilter;
import org.entente.partner.query.PartnerSearch;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The register of partners. */
@Controller
class PartnerListController {

  private final PartnerSearch search;
  private final NetworkLists networks;
  private final Countries countries;

  PartnerListController(PartnerSearch search, NetworkLists networks, Countries countries) {
    this.search = search;
    this.networks = networks;
    this.countries = countries;
  }

  @GetMapping("/partners")
  String list(@RequestParam MultiValueMap<String, String> sent, Model model) {
    PartnerFilter filter = PartnerRequest.filter(sent);
    var page = search.page(filter);
    model.addAttribute("page", page);
    model.addAttribute("filter", filter);
    model.addAttribute("kinds", PartnerKind.values());
    model.addAttribute("countryCodes", countries.sorted(search.countries()));
    model.addAttribute("networks", networks.choices());
    model.addAttribute(
        "nextLink",
        page.next() == null ? null : PartnerRequest.link("/partners", filter, page.next()));
    model.addAttribute(
        "firstLink",
        filter.after() == null ? null : PartnerRequest.link("/partners", filter, null));
    model.addAttribute("csv", PartnerRequest.link("/partners.csv", filter, null));
    model.addAttribute("workbook", PartnerRequest.link("/partners.xlsx", filter, null));
    return "partner/list";
  }
}
