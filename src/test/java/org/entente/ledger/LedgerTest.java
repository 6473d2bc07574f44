package org.entente.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.entente.shared.Actor;
import org.entente.shared.CaseRef;
import org.entente.shared.Money;
import org.entente.shared.Refusal;
import org.entente.testing.EntenteTest;
import org.entente.testing.SampleEnvelopes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@EntenteTest
class LedgerTest {

  private final CaseRef award = new CaseRef("award", UUID.randomUUID());

  @Autowired private SampleEnvelopes samples;
  @Autowired private Envelopes envelopes;
  @Autowired private Ledger ledger;

  @Test
  void followsAnAwardFromReservationToRecovery() {
    UUID envelope = samples.open(eur("90000"));
    assertDone(ledger.reserve(booking(envelope, "3000")));
    assertDone(ledger.commit(booking(envelope, "3000")));
    assertDone(ledger.pay(booking(envelope, "2400")));
    assertDone(ledger.recover(booking(envelope, "1200")));
    assertDone(ledger.uncommit(booking(envelope, "600")));
    assertThat(envelopes.get(envelope).balances())
        .isEqualTo(
            new Balances(eur("90000"), eur("88800"), eur("0"), eur("0"), eur("2400"), eur("1200")));
    assertThat(ledger.held(envelope, award, Account.PAID)).isEqualTo(eur("2400"));
    assertThat(ledger.held(envelope, award, Account.RECOVERED)).isEqualTo(eur("1200"));
    assertThat(envelopes.get(envelope).version()).isEqualTo(6);
  }

  @Test
  void takesBackWhatTheBankReturned() {
    UUID envelope = samples.open(eur("100"));
    assertDone(ledger.reserve(booking(envelope, "100")));
    assertDone(ledger.commit(booking(envelope, "100")));
    assertDone(ledger.pay(booking(envelope, "100")));
    assertDone(ledger.unpay(booking(envelope, "40")));
    assertThat(ledger.held(envelope, award, Account.COMMITTED)).isEqualTo(eur("40"));
    assertThat(ledger.held(envelope, award, Account.PAID)).isEqualTo(eur("60"));
  }

  @Test
  void reservesNoMoreThanIsAvailable() {
    UUID envelope = samples.open(eur("100"));
    assertDone(ledger.reserve(booking(envelope, "60")));
    assertThat(ledger.reserve(booking(envelope, "40.01")))
        .isEqualTo(new Booked.NotEnough(eur("40")));
    assertDone(ledger.reserve(booking(envelope, "40")));
  }

  @Test
  void givesNothingToACaseThatAnotherHolds() {
    UUID envelope = samples.open(eur("100"));
    assertDone(ledger.reserve(booking(envelope, "60")));
    CaseRef other = new CaseRef("award", UUID.randomUUID());
    assertThat(ledger.release(booking(envelope, other, "1", "other " + other)))
        .isEqualTo(new Booked.NotEnough(eur("0")));
    assertThat(ledger.commit(booking(envelope, "60.01")))
        .isEqualTo(new Booked.NotEnough(eur("60")));
  }

  @Test
  void recoversAndReturnsNoMoreThanWasPaid() {
    UUID envelope = samples.open(eur("100"));
    assertDone(ledger.reserve(booking(envelope, "100")));
    assertDone(ledger.commit(booking(envelope, "100")));
    assertDone(ledger.pay(booking(envelope, "100")));
    assertDone(ledger.recover(booking(envelope, "70")));
    assertThat(ledger.recover(booking(envelope, "31"))).isEqualTo(new Booked.NotEnough(eur("30")));
    assertThat(ledger.unpay(booking(envelope, "31"))).isEqualTo(new Booked.NotEnough(eur("30")));
  }

  @Test
  void booksTheSameOnce() {
    UUID envelope = samples.open(eur("100"));
    Booking booking = booking(envelope, "60");
    Booked.Done done = (Booked.Done) ledger.reserve(booking);
    assertThat(ledger.reserve(booking)).isEqualTo(new Booked.AlreadyDone(done.entry()));
    assertThat(envelopes.get(envelope).balances().available()).isEqualTo(eur("40"));
  }

  @Test
  void refusesOtherContentUnderAUsedKey() {
    UUID envelope = samples.open(eur("100"));
    UUID elsewhere = samples.open(eur("100"));
    ledger.reserve(booking(envelope, award, "60", "key of " + award));
    for (Booking other :
        new Booking[] {
          booking(envelope, award, "61", "key of " + award),
          booking(elsewhere, award, "60", "key of " + award)
        }) {
      assertThatThrownBy(() -> ledger.reserve(other))
          .isInstanceOf(Refusal.class)
          .hasMessageContaining("ledger.otherContent");
    }
    assertThatThrownBy(() -> ledger.release(booking(envelope, award, "60", "key of " + award)))
        .hasMessageContaining("ledger.otherContent");
  }

  @Test
  void refusesAnotherCurrencyAndAnUnknownEnvelope() {
    UUID envelope = samples.open(eur("100"));
    assertThatThrownBy(
            () ->
                ledger.reserve(
                    new Booking(envelope, award, Money.of("1", "USD"), "usd", Actor.SYSTEM)))
        .hasMessageContaining("ledger.otherCurrency");
    assertThatThrownBy(() -> ledger.reserve(booking(UUID.randomUUID(), "1")))
        .hasMessageContaining("error.notFound");
  }

  @ParameterizedTest
  @CsvSource({"JOD, 1000.125, 0.005, 1000.120", "JPY, 90000, 1, 89999"})
  void countsInTheSmallestUnitOfTheCurrency(
      String currency, String opened, String reserved, String left) {
    UUID envelope = samples.open(Money.of(opened, currency));
    assertDone(
        ledger.reserve(
            new Booking(
                envelope, award, Money.of(reserved, currency), "unit " + award, Actor.SYSTEM)));
    assertThat(envelopes.get(envelope).balances().available()).isEqualTo(Money.of(left, currency));
  }

  @Test
  void opensOneEnvelopeForAProgrammeAYearAndACurrency() {
    UUID programme = UUID.randomUUID();
    UUID first = samples.open(programme, 2020, eur("1"));
    UUID second = samples.open(programme, 2021, eur("1"));
    assertThat(envelopes.ofProgramme(programme))
        .extracting(Envelope::id)
        .containsExactly(second, first);
    assertThatThrownBy(() -> samples.open(programme, 2020, eur("1")))
        .hasMessageContaining("ledger.twice");
  }

  private Booking booking(UUID envelope, String amount) {
    return booking(envelope, award, amount, "test:" + UUID.randomUUID());
  }

  private static Booking booking(UUID envelope, CaseRef subject, String amount, String key) {
    return new Booking(envelope, subject, eur(amount), key, Actor.SYSTEM);
  }

  private static Money eur(String amount) {
    return Money.of(amount, "EUR");
  }

  private static void assertDone(Booked booked) {
    assertThat(booked).isInstanceOf(Booked.Done.class);
  }
}
