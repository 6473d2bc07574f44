package org.entente.partner.web;

import java.util.ArrayList;
import java.util.List;
import org.entente.partner.PartnerKind;
import org.entente.partner.query.PartnerFilter;
import org.entente.partner.query.PartnerSearch;
import org.entente.shared.Folded;
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
  private final Countries countries;

  PartnerListController(PartnerSearch search, Countries countries) {
    this.search = search;
    this.countries = countries;
  }

  @GetMapping("/partners")
  String list(
      @RequestParam(defaultValue = "") String q,
      @RequestParam(required = false) @Nullable String kind,
      @RequestParam(required = false) @Nullable String country,
      @RequestParam(required = false) @Nullable String after,
      Model model) {
    PartnerFilter filter =
        new PartnerFilter(
            Folded.of(q), PartnerFields.kind(kind), blankToNull(country), blankToNull(after));
    var page = search.page(filter);
    model.addAttribute("page", page);
    model.addAttribute("q", q);
    model.addAttribute("kind", kind);
    model.addAttribute("country", country);
    model.addAttribute("kinds", PartnerKind.values());
    model.addAttribute("countryCodes", countries.sorted(search.countries()));
    model.addAttribute(
        "filtered", !filter.words().isEmpty() || filter.kind() != null || filter.country() != null);
    model.addAttribute("nextLink", next(page.next(), q, kind, country));
    return "partner/list";
  }

  private static @Nullable String next(
      @Nullable String cursor, String q, @Nullable String kind, @Nullable String country) {
    if (cursor == null) {
      return null;
    }
    List<Object> values = new ArrayList<>();
    UriComponentsBuilder link = UriComponentsBuilder.fromPath("/partners");
    add(link, values, "q", q);
    add(link, values, "kind", kind);
    add(link, values, "country", country);
    add(link, values, "after", cursor);
    return link.encode().buildAndExpand(values.toArray()).toUriString();
  }

  private static void add(
      UriComponentsBuilder link, List<Object> values, String name, @Nullable String value) {
    if (value != null && !value.isEmpty()) {
      link.queryParam(name, "{" + name + "}");
      values.add(value);
    }
  }

  private static @Nullable String blankToNull(@Nullable String text) {
    return text == null || text.isBlank() ? null : text;
  }
}
