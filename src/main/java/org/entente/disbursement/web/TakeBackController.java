package org.entente.disbursement.web;

import java.util.UUID;
import org.entente.disbursement.DisbursementAccess;
import org.entente.disbursement.PaymentOrder;
import org.entente.disbursement.PaymentOrders;
import org.entente.disbursement.TakeBacks;
import org.entente.people.CurrentActor;
import org.entente.shared.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Takes a released order back before the bank is told. */
@Controller
class TakeBackController {

  private final DisbursementAccess access;
  private final PaymentOrders orders;
  private final TakeBacks takeBacks;
  private final CurrentActor current;

  TakeBackController(
      DisbursementAccess access, PaymentOrders orders, TakeBacks takeBacks, CurrentActor current) {
    this.access = access;
    this.orders = orders;
    this.takeBacks = takeBacks;
    this.current = current;
  }

  @GetMapping("/payments/{id}/take-back")
  String page(@PathVariable UUID id, Model model) {
    show(order(id), "", model);
    return "disbursement/take-back";
  }

  @PostMapping("/payments/{id}/take-back")
  ModelAndView takeBack(
      @PathVariable UUID id, @RequestParam(defaultValue = "") String reason, Model model) {
    PaymentOrder order = order(id);
    try {
      takeBacks.takeBack(id, reason, current.actor());
    } catch (Refusal refusal) {
      if (refusal.kind() != Refusal.Kind.INVALID) {
        throw refusal;
      }
      show(order, reason, model);
      model.addAttribute("bad", true);
      return new ModelAndView(
          "disbursement/take-back", model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
    }
    return new ModelAndView("redirect:/disbursements/" + order.disbursement());
  }

  private PaymentOrder order(UUID id) {
    PaymentOrder order = orders.get(id);
    access.get(order.disbursement(), current.person());
    return order;
  }

  private static void show(PaymentOrder order, String reason, Model model) {
    model.addAttribute("order", order);
    model.addAttribute("reason", reason);
  }
}
