package org.entente.disbursement.api;

import java.time.LocalDate;
import java.util.UUID;
import org.entente.api.Described;
import org.entente.api.Money;
import org.entente.disbursement.OrderState;
import org.entente.disbursement.PaymentOrder;
import org.entente.disbursement.query.OrderRow;
import org.jspecify.annotations.Nullable;

/** One line of the list. */
@Described("A payment order as the list shows it, the newest first.")
record PaymentLine(
    UUID id,
    @Described(
            value = "Its reference, under which the bank knows it, too.",
            example = "PO-2026-00001")
        String reference,
    OrderState state,
    @Described("Given up before the bank was told.") boolean voided,
    @Described("The instalment's case.") UUID disbursement,
    @Described("The award that it belongs to.") UUID award,
    @Described("Who is paid.") String beneficiary,
    Money amount,
    LocalDate executionDay,
    @Described("SHA-256 of what is paid.") String hash,
    @Described("The bank's own reference.") @Nullable String bankReference) {

  static PaymentLine of(OrderRow row) {
    PaymentOrder order = row.order();
    return new PaymentLine(
        order.id(),
        order.reference(),
        order.state(),
        order.voided() != null,
        order.disbursement(),
        row.disbursement().award(),
        row.disbursement().beneficiary(),
        amount(order),
        order.executionDay(),
        order.hash().hex(),
        order.bankReference());
  }

  static Money amount(PaymentOrder order) {
    return new Money(
        order.amount().amount().toPlainString(), order.amount().currency().getCurrencyCode());
  }
}
