package org.entente.disbursement.api;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.entente.api.Answers;
import org.entente.api.Cursor;
import org.entente.api.Described;
import org.entente.api.Page;
import org.entente.disbursement.DisbursementAccess;
import org.entente.disbursement.Disbursements;
import org.entente.disbursement.PaymentOrder;
import org.entente.disbursement.PaymentOrders;
import org.entente.disbursement.TakeBacks;
import org.entente.disbursement.query.OrderFilter;
import org.entente.disbursement.query.OrderList;
import org.entente.disbursement.query.OrderRow;
import org.entente.people.CurrentActor;
import org.entente.shared.Folded;
import org.entente.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Payment orders. */
@RestController
class PaymentApi {

  private final OrderList list;
  private final PaymentOrders orders;
  private final Disbursements disbursements;
  private final TakeBacks takeBacks;
  private final DisbursementAccess access;
  private final CurrentActor current;

  PaymentApi(
      OrderList list,
      PaymentOrders orders,
      Disbursements disbursements,
      TakeBacks takeBacks,
      DisbursementAccess access,
      CurrentActor current) {
    this.list = list;
    this.orders = orders;
    this.disbursements = disbursements;
    this.takeBacks = takeBacks;
    this.access = access;
    this.current = current;
  }

  @GetMapping("/api/payments")
  @Described("Payment orders, page by page, the newest first.")
  Page<PaymentLine> list(@Valid @ModelAttribute PaymentQuery query) {
    OrderFilter filter =
        new OrderFilter(
            query.q() == null ? "" : Folded.of(query.q()),
            Objects.requireNonNullElse(query.state(), List.of()),
            query.award());
    int size = query.size();
    List<OrderRow> found = list.page(filter, after(Cursor.open(query.after())), size);
    boolean more = found.size() > size;
    List<OrderRow> shown = more ? found.subList(0, size) : found;
    String next = more ? shown.get(size - 1).id().toString() : null;
    Page<PaymentLine> page = Page.of(shown, PaymentLine::of, next);
    return query.counts() ? page.counted(list.count(filter)) : page;
  }

  private static @Nullable UUID after(@Nullable String cursor) {
    try {
      return cursor == null ? null : UUID.fromString(cursor);
    } catch (IllegalArgumentException e) {
      throw Cursor.unknown();
    }
  }

  @GetMapping("/api/payments/{id}")
  @Described("One payment order: what it pays, who approved it, and what the bank says.")
  PaymentDetail one(@PathVariable UUID id) {
    return detail(id);
  }

  @PostMapping("/api/payments/{id}/take-back")
  @Described(
      "Takes a released order back, as long as the bank cannot know of it: it is void, and the"
          + " instalment is ordered anew.")
  @Answers(refusals = {409, 422})
  PaymentDetail takeBack(@PathVariable UUID id, @Valid @RequestBody TakenBack sent) {
    detail(id);
    takeBacks.takeBack(id, sent.reason(), current.actor());
    return detail(id);
  }

  private PaymentDetail detail(UUID id) {
    PaymentOrder order =
        orders
            .find(id)
            .filter(found -> access.reads(current.person().id()))
            .orElseThrow(Refusal::notFound);
    return PaymentDetail.of(order, disbursements.get(order.disbursement()));
  }
}
