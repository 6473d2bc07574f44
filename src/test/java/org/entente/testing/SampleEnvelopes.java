package org.entente.testing;

import java.util.Map;
import java.util.UUID;
import org.entente.ledger.ChangeKind;
import org.entente.ledger.EnvelopeChange;
import org.entente.ledger.EnvelopeChanges;
import org.entente.ledger.Envelopes;
import org.entente.ledger.NewChange;
import org.entente.ledger.NewEnvelope;
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
  private final ProcessDriver driver;

  SampleEnvelopes(Envelopes envelopes, EnvelopeChanges changes, ProcessDriver driver) {
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
