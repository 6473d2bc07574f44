package org.entente.recovery.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entente.recovery.RecoveryState;
import org.entente.recovery.query.RecoveryList;
import org.entente.recovery.query.RecoveryPage;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of recoveries. */
@Controller
class RecoveriesController {

  private final RecoveryList list;

  RecoveriesController(RecoveryList list) {
    this.list = list;
  }

  @GetMapping("/recoveries")
  String list(@RequestParam MultiValueMap<String, String> sent, Model model) {
    model.addAttribute("view", view(RecoverySearch.of(sent)));
    return "recovery/list";
  }

  private RecoveriesView view(RecoverySearch request) {
    RecoveryPage page = list.page(request.filter(), request.after());
    Map<RecoveryState, Integer> counts = list.counts(request.filter());
    RecoverySearch whole = request.page(null);
    UUID next = page.next();
    return new RecoveriesView(
        request,
        page.rows(),
        facets(request, counts),
        counts.values().stream().mapToInt(Integer::intValue).sum(),
        whole.link("/recoveries.csv"),
        whole.link("/recoveries.xlsx"),
        request.after() == null ? null : whole.link("/recoveries"),
        next == null ? null : request.page(next).link("/recoveries"));
  }

  private static List<RecoveryFacet> facets(
      RecoverySearch request, Map<RecoveryState, Integer> counts) {
    return Arrays.stream(RecoveryState.values())
        .filter(each -> counts.containsKey(each) || request.states().contains(each))
        .map(
            each ->
                new RecoveryFacet(
                    "recovery.state." + each,
                    request.toggled(each).link("/recoveries"),
                    counts.getOrDefault(each, 0),
                    request.states().contains(each)))
        .toList();
  }
}
