package org.entente.payee.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.entente.payee.DetailsState;
import org.entente.payee.PayeeAccess;
import org.entente.payee.query.DetailsList;
import org.entente.payee.query.DetailsPage;
import org.entente.people.CurrentActor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** All bank details, those to be confirmed first. */
@Controller
class DetailsListController {

  private final DetailsList list;
  private final CurrentActor current;

  DetailsListController(DetailsList list, CurrentActor current) {
    this.list = list;
    this.current = current;
  }

  @GetMapping("/bank-details")
  String list(@RequestParam MultiValueMap<String, String> sent, Model model) {
    DetailsRequest request = DetailsRequest.of(sent);
    DetailsPage page = list.page(request.filter(), request.after());
    Map<DetailsState, Integer> counts = list.counts(request.filter());
    model.addAttribute("asked", request);
    model.addAttribute("lines", page.lines());
    model.addAttribute("facets", facets(request, counts));
    model.addAttribute("all", counts.values().stream().mapToInt(Integer::intValue).sum());
    model.addAttribute("toConfirm", list.toConfirm());
    model.addAttribute("first", request.after() == null ? null : request.page(null));
    model.addAttribute("next", page.next() == null ? null : request.page(page.next()));
    model.addAttribute("mayEnter", PayeeAccess.ENTERING.stream().anyMatch(current.person()::has));
    return "payee/list";
  }

  private static List<DetailsFacet> facets(
      DetailsRequest request, Map<DetailsState, Integer> counts) {
    return Arrays.stream(DetailsState.values())
        .filter(state -> counts.containsKey(state) || request.states().contains(state))
        .map(
            state ->
                new DetailsFacet(
                    state.messageKey(),
                    request.toggled(state).link(),
                    counts.getOrDefault(state, 0),
                    request.states().contains(state)))
        .toList();
  }
}
