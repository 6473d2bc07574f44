package org.entente.award.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entente.award.AwardStatus;
import org.entente.award.query.AwardList;
import org.entente.award.query.AwardPage;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of awards. */
@Controller
class AwardsController {

  private final AwardList list;

  AwardsController(AwardList list) {
    this.list = list;
  }

  @GetMapping("/awards")
  String list(@RequestParam MultiValueMap<String, String> sent, Model model) {
    model.addAttribute("view", view(AwardRequest.of(sent)));
    return "award/list";
  }

  private AwardsView view(AwardRequest request) {
    AwardPage page = list.page(request.filter(), request.after());
    Map<AwardStatus, Integer> counts = list.counts(request.filter());
    AwardRequest whole = request.page(null);
    String next = page.next();
    return new AwardsView(
        request,
        page.rows(),
        facets(request, counts),
        counts.values().stream().mapToInt(Integer::intValue).sum(),
        whole.link("/awards.csv"),
        whole.link("/awards.xlsx"),
        request.after() == null ? null : whole.link("/awards"),
        next == null ? null : request.page(UUID.fromString(next)).link("/awards"));
  }

  private static List<AwardFacet> facets(AwardRequest request, Map<AwardStatus, Integer> counts) {
    return Arrays.stream(AwardStatus.values())
        .filter(status -> counts.containsKey(status) || request.statuses().contains(status))
        .map(
            status ->
                new AwardFacet(
                    "award.status." + status.name(),
                    request.toggled(status).link("/awards"),
                    counts.getOrDefault(status, 0),
                    request.statuses().contains(status)))
        .toList();
  }
}
