package org.entente.ledger.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.entente.form.FormInput;
import org.entente.ledger.Balances;
import org.entente.ledger.Booking;
import org.entente.ledger.ChangeKind;
import org.entente.ledger.ChangeState;
import org.entente.ledger.Envelope;
import org.entente.ledger.EnvelopeChange;
import org.entente.ledger.EnvelopeChanges;
import org.entente.ledger.Envelopes;
import org.entente.ledger.Ledger;
import org.entente.ledger.NewChange;
import org.entente.shared.Actor;
import org.entente.shared.CaseRef;
import org.entente.shared.ContentHash;
import org.entente.shared.Money;
import org.entente.shared.Refusal;
import org.entente.testing.EntenteTest;
import org.entente.testing.ProcessDriver;
import org.entente.testing.SampleEnvelopes;
import org.entente.workflow.OpenTask;
import org.entente.workflow.TaskDesk;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every way in which a change of an envelope can end. */
@EntenteTest
class EnvelopeChangeTest {

  private static final String TASK = "decideEnvelopeChange";

  @Autowired private SampleEnvelopes samples;
  @Autowired private Envelopes envelopes;
  @Autowired private EnvelopeChanges changes;
  @Autowired private Ledger ledger;
  @Autowired private ProcessDriver driver;
  @Autowired private TaskDesk desk;
  @Autowired private JdbcClient jdbc;

  @Test
  void booksWhatSomebodyElseApproved() {
    UUID envelope = samples.empty(null, 2020, "EUR");
    UUID change = request(envelope, ChangeKind.OPENING, "90000");
    assertThat(envelopes.get(envelope).balances().funded()).isEqualTo(eur("0"));
    decide(change, "finance-controller", "APPROVED");
    assertThat(driver.passed(change)).contains("bookEnvelopeChange", "changeBooked");
    assertThat(driver.ended(change)).isTrue();
    assertThat(envelopes.get(envelope).balances())
        .isEqualTo(
            new Balances(eur("90000"), eur("90000"), eur("0"), eur("0"), eur("0"), eur("0")));
    assertThat(changes.get(change).state()).isEqualTo(ChangeState.BOOKED);
    EnvelopeChange.Decided decided = Objects.requireNonNull(changes.get(change).decision());
    assertThat(decided.by().personId()).isEqualTo(driver.person("finance-controller").id());
  }

  @Test
  void addsAndTakesAway() {
    UUID envelope = samples.open(eur("90000"));
    decide(request(envelope, ChangeKind.TOP_UP, "10000"), "finance-director", "APPROVED");
    decide(request(envelope, ChangeKind.CUT, "25000.50"), "finance-controller", "APPROVED");
    assertThat(envelopes.get(envelope).balances().available()).isEqualTo(eur("74999.50"));
    assertThat(envelopes.get(envelope).balances().funded()).isEqualTo(eur("74999.50"));
  }

  @Test
  void keepsTheReasonOfARefusal() {
    UUID envelope = samples.open(eur("90000"));
    UUID change = request(envelope, ChangeKind.TOP_UP, "10000");
    driver.complete(
        EnvelopeChange.ref(change),
        TASK,
        "finance-director",
        Map.of("changeDecision", "REFUSED", "reason", "The board has not decided yet."));
    assertThat(driver.passed(change)).contains("changeRefused").doesNotContain("changeBooked");
    assertThat(changes.get(change).state()).isEqualTo(ChangeState.REFUSED);
    assertThat(Objects.requireNonNull(changes.get(change).decision()).answer())
        .isEqualTo("The board has not decided yet.");
    assertThat(envelopes.get(envelope).balances().funded()).isEqualTo(eur("90000"));
  }

  @Test
  void isTakenBackByWhoeverAskedWhileNobodyHasDecided() {
    UUID envelope = samples.open(eur("90000"));
    UUID change = request(envelope, ChangeKind.CUT, "10000");
    assertThatThrownBy(() -> changes.withdraw(change, driver.person("finance-director").actor()))
        .hasMessageContaining("ledger.change.notYours");
    changes.withdraw(change, driver.person("finance-officer").actor());
    assertThat(driver.passed(change)).contains("changeWithdrawalReceived", "changeWithdrawn");
    assertThat(driver.ended(change)).isTrue();
    assertThat(changes.get(change).state()).isEqualTo(ChangeState.WITHDRAWN);
    assertThatThrownBy(() -> changes.withdraw(change, driver.person("finance-officer").actor()))
        .hasMessageContaining("ledger.change.over");
  }

  @Test
  void goesToTheDirectorWhenNobodyDecides() {
    UUID change = request(samples.open(eur("90000")), ChangeKind.TOP_UP, "1");
    driver.fireTimer(change, "changeDecisionOverdue");
    assertThat(driver.passed(change)).contains("escalateEnvelopeChange", "changeEscalated");
    assertThat(notices(change, "changeOverdue")).isPositive();
    decide(change, "finance-director", "APPROVED");
    assertThat(driver.ended(change)).isTrue();
  }

  @Test
  void cutsNoMoreThanIsAvailableAtThatMoment() {
    UUID envelope = samples.open(eur("100"));
    UUID change = request(envelope, ChangeKind.CUT, "60");
    reserve(envelope, "50");
    OpenTask task = driver.task(EnvelopeChange.ref(change), TASK);
    assertThatThrownBy(() -> decide(change, "finance-controller", "APPROVED"))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> {
              assertThat(refusal.messageKey()).isEqualTo("ledger.change.notEnough");
              assertThat(refusal.arguments()).contains(eur("50"), eur("60"));
            });
    assertThat(driver.task(EnvelopeChange.ref(change), TASK)).isEqualTo(task);
    assertThat(changes.get(change).state()).isEqualTo(ChangeState.REQUESTED);
    assertThatThrownBy(() -> request(envelope, ChangeKind.CUT, "50.01"))
        .hasMessageContaining("ledger.change.notEnough");
  }

  @Test
  void carriesWhatIsAvailableIntoTheNextYear() {
    UUID programme = UUID.randomUUID();
    UUID year = samples.open(programme, 2020, eur("90000"));
    UUID next = samples.empty(programme, 2021, "EUR");
    reserve(year, "20000");
    UUID change =
        samples.change(new NewChange(year, ChangeKind.CARRY_OVER, null, next, null, "Year end"));
    assertThat(changes.get(change).amount()).isEqualTo(eur("70000"));
    Envelope old = envelopes.get(year);
    assertThat(old.open()).isFalse();
    assertThat(old.balances().funded()).isEqualTo(eur("20000"));
    assertThat(old.balances().available()).isEqualTo(eur("0"));
    assertThat(envelopes.get(next).balances().available()).isEqualTo(eur("70000"));
    assertThat(changes.of(next)).extracting(EnvelopeChange::id).contains(change);
    assertThatThrownBy(() -> request(year, ChangeKind.TOP_UP, "1"))
        .hasMessageContaining("ledger.change.closed");
  }

  @Test
  void carriesOverIntoTheNextYearOfTheSameProgrammeAlone() {
    UUID programme = UUID.randomUUID();
    UUID year = samples.open(programme, 2020, eur("90000"));
    UUID later = samples.empty(programme, 2022, "EUR");
    UUID foreign = samples.empty(programme, 2021, "USD");
    UUID elsewhere = samples.empty(UUID.randomUUID(), 2021, "EUR");
    for (UUID target : new UUID[] {later, foreign, elsewhere}) {
      assertThatThrownBy(
              () ->
                  samples.request(
                      new NewChange(year, ChangeKind.CARRY_OVER, null, target, null, "Year end")))
          .hasMessageContaining("ledger.change.notNext");
    }
    assertThatThrownBy(
            () ->
                samples.request(
                    new NewChange(year, ChangeKind.CARRY_OVER, null, null, null, "Year end")))
        .hasMessageContaining("ledger.change.noTarget");
  }

  @Test
  void movesBackWhatWasBookedByMistake() {
    UUID envelope = samples.open(eur("90000"));
    samples.change(change(envelope, ChangeKind.TOP_UP, "9000", null));
    samples.change(change(envelope, ChangeKind.CORRECTION, "8100", 2L));
    assertThat(envelopes.get(envelope).balances().funded()).isEqualTo(eur("90900"));
    assertThatThrownBy(() -> samples.request(change(envelope, ChangeKind.CORRECTION, "900.01", 2L)))
        .hasMessageContaining("ledger.change.correctsTooMuch");
    assertThatThrownBy(() -> samples.request(change(envelope, ChangeKind.CORRECTION, "1", 3L)))
        .hasMessageContaining("ledger.change.notCorrectable");
    assertThatThrownBy(() -> samples.request(change(envelope, ChangeKind.CORRECTION, "1", 9L)))
        .hasMessageContaining("ledger.change.noEntry");
    reserve(envelope, "1");
    assertThatThrownBy(() -> samples.request(change(envelope, ChangeKind.CORRECTION, "1", 4L)))
        .hasMessageContaining("ledger.change.notCorrectable");
  }

  @Test
  void opensOnceAndTopsUpAfterwards() {
    UUID envelope = samples.open(eur("90000"));
    assertThatThrownBy(() -> request(envelope, ChangeKind.OPENING, "1"))
        .hasMessageContaining("ledger.change.opened");
    assertThatThrownBy(() -> request(samples.empty(null, 2020, "EUR"), ChangeKind.TOP_UP, "1"))
        .hasMessageContaining("ledger.change.notOpened");
  }

  @Test
  void isDecidedOnExactlyAsItWasShown() {
    UUID change = request(samples.open(eur("90000")), ChangeKind.TOP_UP, "10000");
    OpenTask task = driver.task(EnvelopeChange.ref(change), TASK);
    assertThatThrownBy(
            () ->
                desk.complete(
                    task.id(),
                    FormInput.of(Map.of("changeDecision", "APPROVED")),
                    ContentHash.of("something else"),
                    driver.person("finance-controller").actor()))
        .hasMessageContaining("error.task.textChanged");
  }

  private UUID request(UUID envelope, ChangeKind kind, String amount) {
    return samples.request(change(envelope, kind, amount, null));
  }

  private static NewChange change(
      UUID envelope, ChangeKind kind, String amount, @Nullable Long corrects) {
    return new NewChange(envelope, kind, eur(amount), null, corrects, "As the board decided");
  }

  private void decide(UUID change, String by, String decision) {
    driver.complete(EnvelopeChange.ref(change), TASK, by, Map.of("changeDecision", decision));
  }

  private void reserve(UUID envelope, String amount) {
    CaseRef award = new CaseRef("award", UUID.randomUUID());
    ledger.reserve(new Booking(envelope, award, eur(amount), "test:" + award, Actor.SYSTEM));
  }

  private int notices(UUID change, String what) {
    return jdbc.sql("select count(*) from notify_notice where notice_key = :key")
        .param("key", EnvelopeChange.ref(change) + ":" + what)
        .query(Integer.class)
        .single();
  }

  private static Money eur(String amount) {
    return Money.of(amount, "EUR");
  }
}
