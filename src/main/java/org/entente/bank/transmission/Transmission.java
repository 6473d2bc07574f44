package org.entente.bank.transmission;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.entente.bank.FateState;
import org.entente.bank.PaymentFate;
import org.entente.iso20022.Reason;
import org.entente.shared.ContentHash;
import org.entente.shared.Money;
import org.jspecify.annotations.Nullable;

/** A payment on its way to a bank. */
public record Transmission(
    UUID order,
    String account,
    String endToEndId,
    UUID uetr,
    Money amount,
    String sealed,
    LocalDate executionDay,
    ContentHash orderHash,
    @Nullable UUID maker,
    Instant submittedAt,
    FateState state,
    Instant since,
    @Nullable Reason reason,
    @Nullable String bankReference,
    Course course,
    @Nullable UUID batch,
    Bookings bookings) {

  public PaymentFate fate() {
    return new PaymentFate(order, state, reason, bankReference, since);
  }

  /** Under which our bank knows it beside the permanent key: the order's id without hyphens. */
  public String instructionId() {
    return order.toString().replace("-", "");
  }

  /**
   * How often the bank booked it on our account: once out, unless somebody erred.
   *
   * @param credits what came back of it, or was put right
   */
  public record Bookings(int debits, int credits) {

    public Bookings debited() {
      return new Bookings(debits + 1, credits);
    }

    public Bookings credited() {
      return new Bookings(debits, credits + 1);
    }
  }

  /**
   * How it is being worked on.
   *
   * @param taken how often it was taken up
   * @param sending whether a request that pays may be on its way
   * @param trouble what the last time failed for
   * @param held until a person has decided about the account
   */
  public record Course(
      int taken, boolean sending, int failures, @Nullable String trouble, boolean held) {}
}
