package org.entente.disbursement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.entente.iso20022.Reason;
import org.entente.shared.Act;
import org.entente.shared.ContentHash;
import org.entente.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * One attempt to pay an instalment. What is paid never changes: whatever has to be different is a
 * new order that points to this one.
 *
 * @param reference {@code PO-2026-00001}; the permanent key under which the bank knows it, too
 * @param previous the order that this one takes the place of
 * @param account ours that pays
 * @param details version of the payee's bank details
 * @param masked the payee's account as screens show it
 * @param content canonical JSON of what is paid; {@code hash} is its SHA-256
 * @param voided when and why it was given up before it left the house; null where it was not
 * @param reason the bank's, for a refused or returned one
 * @param paidAt when the bank said so, also where it came back later
 */
public record PaymentOrder(
    UUID id,
    String reference,
    UUID disbursement,
    @Nullable UUID previous,
    String account,
    Money amount,
    UUID details,
    String holder,
    String masked,
    LocalDate executionDay,
    String remittance,
    UUID uetr,
    OrderState state,
    String content,
    ContentHash hash,
    Act maker,
    @Nullable Act checker,
    @Nullable Act releaser,
    @Nullable Voided voided,
    @Nullable Reason reason,
    @Nullable String bankReference,
    Instant movedAt,
    @Nullable Instant paidAt) {

  public String endToEndId() {
    return reference;
  }

  /** Whether it stands in the way of another order for the same instalment. */
  public boolean living() {
    return voided == null && !state.failed();
  }

  /** Whether somebody can still check or release it. */
  public boolean open() {
    return voided == null && state.inHouse();
  }

  /**
   * @param why message key {@code disbursement.void.<why>}
   * @param said what somebody gave as reason, empty where the system did it
   */
  public record Voided(Instant at, VoidReason why, String said) {}
}
