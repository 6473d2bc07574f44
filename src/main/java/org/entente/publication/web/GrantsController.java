package org.entente.publication.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.entente.publication.GrantFilter;
import org.entente.publication.PublicationProperties;
import org.entente.publication.PublishedGrant;
import org.entente.publication.export.GrantPackage;
import org.entente.publication.query.GrantChoices;
import org.entente.publication.query.PublishedGrants;
import org.entente.table.ExportFile;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What the public would read, before somebody takes it to be published. */
@Controller
class GrantsController {

  private static final int PAGE = 25;

  private final PublishedGrants grants;
  private final GrantChoices choices;
  private final PublicationProperties properties;
  private final GrantPackage whole;

  GrantsController(
      PublishedGrants grants,
      GrantChoices choices,
      PublicationProperties properties,
      GrantPackage whole) {
    this.grants = grants;
    this.choices = choices;
    this.properties = properties;
    this.whole = whole;
  }

  @GetMapping("/grants")
  String preview(@RequestParam MultiValueMap<String, String> sent, Model model) {
    GrantFilter filter = GrantFilter.of(sent);
    List<PublishedGrant> found = grants.page(filter, after(sent.getFirst("after")), PAGE + 1);
    boolean more = found.size() > PAGE;
    model.addAttribute("filter", filter);
    model.addAttribute("query", filter.query());
    model.addAttribute("rows", more ? found.subList(0, PAGE) : found);
    model.addAttribute("next", more ? next(filter, found.get(PAGE - 1).code()) : null);
    model.addAttribute("totals", grants.totals(filter));
    model.addAttribute("years", choices.years());
    model.addAttribute("programmes", choices.programmes());
    model.addAttribute("calls", choices.calls());
    model.addAttribute("lacking", properties.lacking());
    model.addAttribute("publisher", properties.lacking().isEmpty() ? properties.publisher() : null);
    model.addAttribute("least", properties.least());
    return "publication/grants";
  }

  @GetMapping("/grants.json")
  void file(@RequestParam MultiValueMap<String, String> sent, HttpServletResponse response)
      throws IOException {
    try (ExportFile file = whole.file(GrantFilter.of(sent))) {
      file.send(response);
    }
  }

  private static String next(GrantFilter filter, UUID last) {
    String query = filter.query();
    return "/grants" + query + (query.isEmpty() ? "?" : "&") + "after=" + last;
  }

  private static @Nullable UUID after(@Nullable String sent) {
    try {
      return sent == null ? null : UUID.fromString(sent);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
