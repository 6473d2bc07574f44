package org.entente.disbursement.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entente.disbursement.DisbursementAccess;
import org.entente.disbursement.PaymentOrders;
import org.entente.disbursement.query.PaymentList;
import org.entente.disbursement.query.PaymentPage;
import org.entente.disbursement.query.PaymentStanding;
import org.entente.people.CurrentActor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of payments, and the way from an order to its instalment. */
@Controller
class PaymentsController {

  private final PaymentList list;
  private final PaymentOrders orders;
  private final DisbursementAccess access;
  private final CurrentActor current;

  PaymentsController(
      PaymentList list, PaymentOrders orders, DisbursementAccess access, CurrentActor current) {
    this.list = list;
    this.orders = orders;
    this.access = access;
    this.current = current;
  }

  @GetMapping("/payments")
  String list(@RequestParam MultiValueMap<String, String> sent, Model model) {
    model.addAttribute("view", view(PaymentRequest.of(sent)));
    return "disbursement/list";
  }

  @GetMapping("/payments/{id}")
  String order(@PathVariable UUID id) {
    UUID disbursement = orders.get(id).disbursement();
    access.get(disbursement, current.person());
    return "redirect:/disbursements/" + disbursement + "#order-" + id;
  }

  private PaymentsView view(PaymentRequest request) {
    PaymentPage page = list.page(request.filter(), request.after());
    Map<PaymentStanding, Integer> counts = list.counts(request.filter());
    PaymentRequest whole = request.page(null);
    UUID next = page.next();
    return new PaymentsView(
        request,
        page.rows(),
        facets(request, counts),
        counts.values().stream().mapToInt(Integer::intValue).sum(),
        whole.link("/payments.csv"),
        whole.link("/payments.xlsx"),
        request.after() == null ? null : whole.link("/payments"),
        next == null ? null : request.page(next).link("/payments"));
  }

  private static List<StandingFacet> facets(
      PaymentRequest request, Map<PaymentStanding, Integer> counts) {
    return Arrays.stream(PaymentStanding.values())
        .filter(each -> counts.containsKey(each) || request.standings().contains(each))
        .map(
            each ->
                new StandingFacet(
                    "disbursement.standing." + each,
                    request.toggled(each).link("/payments"),
                    counts.getOrDefault(each, 0),
                    request.standings().contains(each)))
        .toList();
  }
}
