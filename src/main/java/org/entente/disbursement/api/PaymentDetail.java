package org.entente.disbursement.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.entente.api.Described;
import org.entente.api.Money;
import org.entente.disbursement.Disbursement;
import org.entente.disbursement.OrderState;
import org.entente.disbursement.PaymentOrder;
import org.entente.disbursement.VoidReason;
import org.entente.iso20022.Reason;
import org.entente.shared.Act;
import org.jspecify.annotations.Nullable;

/** One payment order. */
@Described("One payment order: what it pays, who approved it, and what the bank says.")
record PaymentDetail(
    UUID id,
    @Described(value = "Its reference, and its end-to-end id.", example = "PO-2026-00001")
        String reference,
    OrderState state,
    @Described("The instalment's case.") UUID disbursement,
    @Described(value = "Reference of that case.", example = "DI-2026-00001")
        String disbursementReference,
    @Described("The award that it belongs to.") UUID award,
    @Described("Number of the instalment.") int instalment,
    @Described("The order that this one takes the place of.") @Nullable UUID previous,
    @Described("Our account that pays.") String account,
    @Described("Who is paid, in the letters of banks.") String holder,
    @Described("Their account, masked.") String payeeAccount,
    Money amount,
    LocalDate executionDay,
    @Described("What the beneficiary reads.") String remittance,
    @Described("Under which the payment can be followed across banks.") UUID uetr,
    @Described("Canonical JSON of what is paid.") String content,
    @Described("SHA-256 of the content: what approvals are given on.") String hash,
    Approval maker,
    @Nullable Approval checker,
    @Nullable Approval releaser,
    @Described("When it was given up before the bank was told.") @Nullable Instant voidedAt,
    @Nullable VoidReason voidReason,
    @Described(value = "The bank's reason, of ISO 20022's lists.", example = "AC01")
        @Nullable String reason,
    @Described("The bank's own reference.") @Nullable String bankReference,
    @Described("When it came to its state.") Instant since,
    @Nullable Instant paidAt) {

  @Described("Who did a step, and when.")
  record Approval(String by, Instant at) {}

  static PaymentDetail of(PaymentOrder order, Disbursement disbursement) {
    PaymentOrder.Voided voided = order.voided();
    Reason reason = order.reason();
    return new PaymentDetail(
        order.id(),
        order.reference(),
        order.state(),
        disbursement.id(),
        disbursement.reference(),
        disbursement.award(),
        disbursement.instalment(),
        order.previous(),
        order.account(),
        order.holder(),
        order.masked(),
        PaymentLine.amount(order),
        order.executionDay(),
        order.remittance(),
        order.uetr(),
        order.content(),
        order.hash().hex(),
        new Approval(order.maker().name(), order.maker().at()),
        approval(order.checker()),
        approval(order.releaser()),
        voided == null ? null : voided.at(),
        voided == null ? null : voided.why(),
        reason == null ? null : reason.code(),
        order.bankReference(),
        order.movedAt(),
        order.paidAt());
  }

  private static @Nullable Approval approval(@Nullable Act act) {
    return act == null ? null : new Approval(act.name(), act.at());
  }
}
