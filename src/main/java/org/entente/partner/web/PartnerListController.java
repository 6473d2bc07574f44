package org.entente.partner.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.entente.partner.PartnerKind;
import org.entente.partner.query.NetworkLists;
import org.entente.partner.query.PartnerFilter;
import org.entente.partner.query.PartnerSearch;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

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
  String list(
      @RequestParam(defaultValue = "") String q,
      @RequestParam(required = false) @Nullable String kind,
      @RequestParam(required = false) @Nullable String country,
      @RequestParam(required = false) @Nullable String known,
      @RequestParam(required = false) @Nullable String network,
      @RequestParam(required = false) @Nullable String after,
      Model model) {
    PartnerFilter filter =
        new PartnerFilter(
            q,
            PartnerFields.kind(kind),
            blankToNull(country),
            known != null,
            uuid(network),
            blankToNull(after));
    var page = search.page(filter);
    model.addAttribute("page", page);
    model.addAttribute("filter", filter);
    model.addAttribute("kinds", PartnerKind.values());
    model.addAttribute("countryCodes", countries.sorted(search.countries()));
    model.addAttribute("networks", networks.choices());
    model.addAttribute("nextLink", page.next() == null ? null : link(filter, page.next()));
    model.addAttribute("firstLink", filter.after() == null ? null : link(filter, null));
    return "partner/list";
  }

  /** The same partners, from another place on. */
  private static String link(PartnerFilter filter, @Nullable String after) {
    PartnerKind kind = filter.kind();
    Map<String, Object> values = new LinkedHashMap<>();
    put(values, "q", filter.typed());
    put(values, "kind", kind == null ? null : kind.name());
    put(values, "country", filter.country());
    put(values, "known", filter.known() ? "true" : null);
    put(values, "network", filter.network());
    put(values, "after", after);
    UriComponentsBuilder link = UriComponentsBuilder.fromPath("/partners");
    values.keySet().forEach(name -> link.queryParam(name, "{" + name + "}"));
    return link.encode().buildAndExpand(values).toUriString();
  }

  private static void put(Map<String, Object> values, String name, @Nullable Object value) {
    if (value != null && !value.toString().isBlank()) {
      values.put(name, value);
    }
  }

  private static @Nullable String blankToNull(@Nullable String text) {
    return text == null || text.isBlank() ? null : text;
  }

  private static @Nullable UUID uuid(@Nullable String text) {
    try {
      return text == null || text.isBlank() ? null : UUID.fromString(text);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
