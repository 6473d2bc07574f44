package org.entente.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.BiFunction;
import org.entente.shared.Actor;
import org.entente.shared.CaseRef;
import org.entente.shared.Money;

/** Operations on books as they come from all sides: the same seed draws the same ones. */
final class RandomBookings {

  /** An operation, and what it does to the ledger. */
  record Operation(EntryCause cause, Booking booking, BiFunction<Ledger, Booking, Booked> call) {

    Booked on(Ledger ledger) {
      return call.apply(ledger, booking);
    }

    /** As {@link BookReplay} tells it. */
    String content() {
      long minor = booking.amount().minor();
      Movement movement = cause.movement();
      return "%s %s %s -%d;%s %d"
          .formatted(
              cause,
              booking.subject().id(),
              movement.source(),
              minor,
              movement.destination(),
              minor);
    }
  }

  private static final List<EntryCause> CAUSES =
      List.of(
          EntryCause.RESERVE,
          EntryCause.RESERVE,
          EntryCause.RESERVE,
          EntryCause.RELEASE,
          EntryCause.COMMIT,
          EntryCause.COMMIT,
          EntryCause.UNCOMMIT,
          EntryCause.PAY,
          EntryCause.PAY,
          EntryCause.UNPAY,
          EntryCause.RECOVER,
          EntryCause.UNRECOVER);

  private final Random random;
  private final List<UUID> envelopes;
  private final List<UUID> cases = new ArrayList<>();
  private final String run;

  /**
   * @param run begins every key
   */
  RandomBookings(String run, long seed, List<UUID> envelopes, int cases) {
    this.random = new Random(seed);
    this.envelopes = envelopes;
    this.run = run;
    for (int i = 0; i < cases; i++) {
      this.cases.add(new UUID(random.nextLong(), random.nextLong()));
    }
  }

  /** Every tenth is asked for twice. */
  List<Operation> draw(int number) {
    List<Operation> drawn = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      drawn.add(
          random.nextInt(10) == 0 && !drawn.isEmpty()
              ? drawn.get(random.nextInt(drawn.size()))
              : operation(i));
    }
    return drawn;
  }

  private Operation operation(int number) {
    EntryCause cause = CAUSES.get(random.nextInt(CAUSES.size()));
    CaseRef subject = new CaseRef("award", cases.get(random.nextInt(cases.size())));
    Booking booking =
        new Booking(
            envelopes.get(random.nextInt(envelopes.size())),
            subject,
            Money.ofMinor(1 + random.nextInt(5_000), java.util.Currency.getInstance("EUR")),
            run + ":" + number,
            Actor.SYSTEM);
    return new Operation(cause, booking, call(cause));
  }

  private static BiFunction<Ledger, Booking, Booked> call(EntryCause cause) {
    return switch (cause) {
      case RESERVE -> Ledger::reserve;
      case RELEASE -> Ledger::release;
      case COMMIT -> Ledger::commit;
      case UNCOMMIT -> Ledger::uncommit;
      case PAY -> Ledger::pay;
      case UNPAY -> Ledger::unpay;
      case RECOVER -> Ledger::recover;
      case UNRECOVER -> Ledger::unrecover;
      default -> throw new IllegalArgumentException(cause + " is no case's");
    };
  }
}
