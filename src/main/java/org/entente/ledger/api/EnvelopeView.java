package org.entente.ledger.api;

import java.util.UUID;
import org.entente.api.Described;
import org.entente.api.Money;
import org.entente.api.Texts;
import org.entente.ledger.Envelope;
import org.jspecify.annotations.Nullable;

/** One envelope with its figures. */
@Described(
    "The money of a programme and year: paid − recovered + committed + reserved + available ="
        + " amount.")
record EnvelopeView(
    UUID id,
    @Described(value = "Given at its opening.", example = "EV-2026-0001") String reference,
    @Described("Null for an envelope that belongs to none.") @Nullable UUID programme,
    Texts name,
    int year,
    @Described("False once what was left went to the next year.") boolean open,
    @Described("All that was put in.") Money amount,
    Money available,
    Money reserved,
    Money committed,
    @Described("All that was paid and not returned by the bank.") Money paid,
    @Described("What beneficiaries gave back of it.") Money recovered) {

  static EnvelopeView of(Envelope envelope) {
    return new EnvelopeView(
        envelope.id(),
        envelope.reference(),
        envelope.programme(),
        Texts.of(envelope.name()),
        envelope.year(),
        envelope.open(),
        Amounts.of(envelope.balances().funded()),
        Amounts.of(envelope.balances().available()),
        Amounts.of(envelope.balances().reserved()),
        Amounts.of(envelope.balances().committed()),
        Amounts.of(envelope.balances().paid()),
        Amounts.of(envelope.balances().recovered()));
  }
}
