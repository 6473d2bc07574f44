package org.entente.testing;

import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.entente.ledger.Booked;
import org.entente.ledger.Booking;
import org.entente.ledger.ChangeKind;
import org.entente.ledger.EnvelopeChange;
import org.entente.ledger.EnvelopeChanges;
import org.entente.ledger.Envelopes;
import org.entente.ledger.Ledger;
import org.entente.ledger.NewChange;
import org.entente.ledger.NewEnvelope;
import org.entente.shared.Actor;
import org.entente.shared.CaseRef;
import org.entente.shared.Language;
import org.entente.shared.LocalizedText;
import org.entente.shared.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Envelopes with money in them, as a finance officer and the finance controller open them. */
@Component
public class SampleEnvelopes {

  private final Envelopes envelopes;
  private final EnvelopeChanges changes;
  private final Ledger ledger;
  private final ProcessDriver driver;

  SampleEnvelopes(
      Envelopes envelopes, EnvelopeChanges changes, Ledger ledger, ProcessDriver driver) {
    this.ledger = ledger;
    this.envelopes = envelopes;
    this.changes = changes;
    this.driver = driver;
  }

  /** One of the year 2020 that belongs to no programme. */
  public UUID open(Money amount) {
    return open(null, 2020, amount);
  }

  public UUID open(@Nullable UUID programme, int year, Money amount) {
    UUID id = empty(programme, year, amount.currency().getCurrencyCode());
    change(new NewChange(id, ChangeKind.OPENING, amount, null, null, "As the board decided"));
    return id;
  }

  /** One without any money yet. */
  public UUID empty(@Nullable UUID programme, int year, String currency) {
    return envelopes.open(
        new NewEnvelope(
            programme,
            LocalizedText.of(Language.EN, "Envelope " + UUID.randomUUID()),
            year,
            java.util.Currency.getInstance(currency)),
        driver.person("finance-officer").actor());
  }

  /** One of 90 000 €, of which something is paid, recovered, committed, reserved and available. */
  public UUID inUse() {
    UUID id = open(Money.of("90000", "EUR"));
    book(id, "51400", ledger::reserve, ledger::commit, ledger::pay);
    book(id, "17600", ledger::reserve, ledger::commit);
    book(id, "9000", ledger::reserve);
    return id;
  }

  @SafeVarargs
  private void book(UUID envelope, String amount, Function<Booking, Booked>... steps) {
    CaseRef award = new CaseRef("award", UUID.randomUUID());
    for (int i = 0; i < steps.length; i++) {
      steps[i].apply(
          new Booking(envelope, award, Money.of(amount, "EUR"), award + ":" + i, Actor.SYSTEM));
    }
    if (steps.length == 3) {
      ledger.recover(
          new Booking(
              envelope, award, Money.of("1200", "EUR"), award + ":recovered", Actor.SYSTEM));
    }
  }

  /** A change that was asked for and approved. */
  public UUID change(NewChange asked) {
    UUID id = request(asked);
    driver.complete(
        EnvelopeChange.ref(id),
        "decideEnvelopeChange",
        "finance-controller",
        Map.of("changeDecision", "APPROVED"));
    return id;
  }

  public UUID request(NewChange asked) {
    return changes.request(asked, driver.person("finance-officer").actor());
  }
}
