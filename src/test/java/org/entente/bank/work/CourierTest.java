package org.entente.bank.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.entente.bank.AccountBlocks;
import org.entente.bank.BankPayments;
import org.entente.bank.FateState;
import org.entente.bank.PaymentInstruction;
import org.entente.bank.line.LineAnswer;
import org.entente.bank.transmission.Claim;
import org.entente.bank.transmission.OutboxRows;
import org.entente.bank.transmission.PaymentMoves;
import org.entente.bank.transmission.PaymentMoves.Outcome;
import org.entente.shared.Actor;
import org.entente.shared.Money;
import org.entente.shared.Refusal;
import org.entente.testing.EntenteTest;
import org.entente.testing.PaymentEar;
import org.entente.testing.SamplePayments;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** A payment leaves at most once, and what became of it is asked until it is known. */
@EntenteTest
class CourierTest {

  private static final Duration ASK = Duration.ofMinutes(5);

  @Autowired private ApplicationContext context;
  @Autowired private SamplePayments samples;
  @Autowired private BankPayments payments;
  @Autowired private AccountBlocks blocks;
  @Autowired private PaymentEar ear;
  @Autowired private PaymentMoves moves;
  @Autowired private OutboxRows outbox;
  @Autowired private TransactionTemplate transactions;

  private LineWorld world;

  @BeforeEach
  void open() {
    world = new LineWorld(context);
  }

  @AfterEach
  void close() {
    world.close();
  }

  @Test
  void paysOnceAndTellsSoOnce() {
    PaymentInstruction payment = queued();
    world.courier().carry(payment.order());
    world.courier().carry(payment.order());
    assertThat(world.state(payment.order())).isEqualTo(FateState.PAID);
    assertThat(payments.fate(payment.order()).orElseThrow().bankReference())
        .isEqualTo("T-" + payment.endToEndId());
    assertThat(world.bank.posts(payment.endToEndId())).isOne();
    assertThat(ear.steps(payment.order())).containsExactly("QUEUED-PAID");
  }

  @Test
  void tellsTheBankWhatWasReleasedAndNothingElse() {
    PaymentInstruction payment = queued();
    world.courier().carry(payment.order());
    var sent = world.bank.accepted.get(payment.endToEndId());
    assertThat(sent.get("amount").asString()).isEqualTo("12.34");
    assertThat(sent.get("currency").asString()).isEqualTo("EUR");
    assertThat(sent.get("idempotencyKey").asString()).isEqualTo(payment.endToEndId());
    assertThat(sent.get("uetr").asString()).isEqualTo(payment.uetr().toString());
    assertThat(sent.at("/debtor/account").asString()).isEqualTo("FR1420041010050500013M02606");
    assertThat(sent.at("/creditor/account").asString()).isEqualTo("BE68539007547034");
    assertThat(sent.at("/creditor/town").asString()).isEqualTo("Bruxelles");
    assertThat(sent.get("executionDate").asString()).isEqualTo(payment.executionDay().toString());
  }

  /** F12: the bank answers 500, then well. */
  @Test
  void asksAfterAnErrorAndSendsAgainUnderTheSameKey() {
    PaymentInstruction payment = queued();
    world.bank.mood = TestBank.Mood.ERROR;
    world.courier().carry(payment.order());
    assertThat(world.state(payment.order())).isEqualTo(FateState.UNKNOWN);
    world.bank.mood = TestBank.Mood.WELL;
    world.courier().carry(payment.order());
    assertThat(world.bank.posts(payment.endToEndId())).isOne();
    world.clock.pass(ASK);
    world.courier().carry(payment.order());
    assertThat(world.state(payment.order())).isEqualTo(FateState.PAID);
    assertThat(world.bank.accepted).containsOnlyKeys(payment.endToEndId());
    assertThat(world.bank.requests)
        .containsExactly(
            "POST " + payment.endToEndId(),
            "GET " + payment.endToEndId(),
            "POST " + payment.endToEndId());
    assertThat(ear.steps(payment.order())).containsExactly("QUEUED-UNKNOWN", "UNKNOWN-PAID");
  }

  /** F13: the bank has it, and its answer does not come in time or not at all. */
  @ParameterizedTest
  @EnumSource(names = {"SILENT", "HANGS_UP"})
  void asksAndNeverSendsAgainWhatTheBankHas(TestBank.Mood mood) {
    PaymentInstruction payment = queued();
    world.bank.mood = mood;
    world.courier().carry(payment.order());
    assertThat(world.state(payment.order())).isEqualTo(FateState.UNKNOWN);
    world.clock.pass(ASK);
    world.courier().carry(payment.order());
    assertThat(world.state(payment.order())).isEqualTo(FateState.PAID);
    assertThat(world.bank.posts(payment.endToEndId())).isOne();
  }

  @ParameterizedTest
  @EnumSource(names = {"SENDS_ELSEWHERE", "TALKS_TOO_MUCH", "SPEAKS_NONSENSE"})
  void takesNothingForAnAnswerThatIsNone(TestBank.Mood mood) {
    PaymentInstruction payment = queued();
    world.bank.mood = mood;
    world.courier().carry(payment.order());
    assertThat(world.state(payment.order())).isEqualTo(FateState.UNKNOWN);
    assertThat(world.bank.requests).containsExactly("POST " + payment.endToEndId());
  }

  /** F1, F2: killed after it was written down that the request leaves. */
  @ParameterizedTest
  @EnumSource(names = {"WELL", "HANGS_UP"})
  void asksWhatAKilledNodeLeft(TestBank.Mood mood) {
    PaymentInstruction payment = queued();
    world.bank.mood = mood;
    Claim claim = world.claims().take(payment.order()).orElseThrow();
    if (mood == TestBank.Mood.HANGS_UP) {
      world.bank.accepted.put(payment.endToEndId(), tools.jackson.databind.node.NullNode.instance);
    }
    world.courier().carry(payment.order());
    assertThat(world.bank.requests).isEmpty();
    assertThatThrownBy(() -> payments.cancel(payment.order(), "Wrong", Actor.SYSTEM))
        .isInstanceOf(Refusal.class);
    world.clock.pass(world.properties.lease());
    world.courier().carry(payment.order());
    assertThat(world.bank.requests).first().isEqualTo("GET " + payment.endToEndId());
    assertThat(world.state(payment.order())).isEqualTo(FateState.PAID);
    assertThat(world.bank.posts(payment.endToEndId()))
        .isEqualTo(mood == TestBank.Mood.WELL ? 1 : 0);
    assertThat(claim.errand()).isEqualTo(Claim.Errand.SEND);
  }

  /** F18: a call that takes longer than its lease; another node has taken over meanwhile. */
  @Test
  void writesNothingWhereItWasOvertaken() {
    PaymentInstruction payment = queued();
    world.bank.status = "ACSP";
    Claim slow = world.claims().take(payment.order()).orElseThrow();
    world.clock.pass(world.properties.lease());
    world.courier().carry(payment.order());
    assertThat(world.state(payment.order())).isEqualTo(FateState.SENT);
    world.outcomes().write(slow, new LineAnswer.Told("RJCT", null, "AC01", null));
    world.outcomes().write(slow, new LineAnswer.Unclear("SocketTimeoutException"));
    assertThat(world.state(payment.order())).isEqualTo(FateState.SENT);
    assertThat(world.bank.accepted).containsOnlyKeys(payment.endToEndId());
  }

  /** Overtaken by a file: what the line says then is no note, but contradicts. */
  @ParameterizedTest
  @CsvSource({"REFUSED, ACSC", "RETURNED, ACSC", "PAID, RJCT"})
  void blocksTheAccountWhereTheLineContradictsWhatAFileSaidMeanwhile(FateState then, String told) {
    PaymentInstruction payment = queued();
    Claim claim = world.claims().take(payment.order()).orElseThrow();
    moved(payment, then);
    world.outcomes().write(claim, new LineAnswer.Told("ACSP", null, null, null));
    assertThat(world.accounts.blocked(SamplePayments.LINE)).as("older news").isFalse();
    world.outcomes().write(claim, new LineAnswer.Told(told, "T1", null, null));
    try {
      assertThat(world.state(payment.order())).isEqualTo(then);
      assertThat(blocks.standing(SamplePayments.LINE).orElseThrow())
          .satisfies(
              block -> assertThat(block.messageKey()).isEqualTo("bank.difference.STATE"),
              block ->
                  assertThat(block.arguments())
                      .containsExactly(payment.endToEndId(), told, then.name()));
    } finally {
      blocks.lift(SamplePayments.LINE, "Looked into with the bank", Actor.SYSTEM);
    }
  }

  private void moved(PaymentInstruction payment, FateState then) {
    transactions.executeWithoutResult(
        status ->
            moves.move(outbox.lock(payment.order()).orElseThrow(), Outcome.of(then), Actor.SYSTEM));
  }

  /** Blocked between the question and the second request. */
  @Test
  void sendsNothingAgainFromAnAccountThatWasBlockedMeanwhile() {
    PaymentInstruction payment = queued();
    world.bank.mood = TestBank.Mood.ERROR;
    world.courier().carry(payment.order());
    world.clock.pass(ASK);
    Claim asked = world.claims().take(payment.order()).orElseThrow();
    blocks.block(SamplePayments.LINE, "bank.difference.LOST", List.of("a", "b", "c"), Actor.SYSTEM);
    try {
      assertThat(asked.errand()).isEqualTo(Claim.Errand.ASK);
      assertThat(world.claims().again(asked)).isEmpty();
    } finally {
      blocks.lift(SamplePayments.LINE, "Looked into with the bank", Actor.SYSTEM);
    }
    assertThat(world.claims().again(asked)).isPresent();
  }

  /** The bank has it and says no more: asked after a day, and day after day. */
  @Test
  void asksAboutWhatTheBankHasAndSaysNoMoreOf() {
    PaymentInstruction payment = queued();
    world.bank.status = "ACSP";
    world.courier().carry(payment.order());
    world.clock.pass(Duration.ofHours(23));
    world.courier().carry(payment.order());
    assertThat(world.bank.requests).containsExactly("POST " + payment.endToEndId());
    world.clock.pass(Duration.ofHours(1));
    world.courier().carry(payment.order());
    assertThat(world.state(payment.order())).isEqualTo(FateState.SENT);
    world.bank.status = "ACSC";
    world.clock.pass(Duration.ofDays(1));
    assertThat(world.claims().due(List.of(SamplePayments.LINE), 1000)).contains(payment.order());
    world.courier().carry(payment.order());
    assertThat(ear.steps(payment.order())).containsExactly("QUEUED-SENT", "SENT-PAID");
    assertThat(world.bank.posts(payment.endToEndId())).isOne();
  }

  /** It had it and says that it never did: sent again only when a person has decided. */
  @Test
  void sendsNothingAgainThatTheBankHadAndLost() {
    PaymentInstruction payment = queued();
    world.bank.status = "ACSP";
    world.courier().carry(payment.order());
    world.bank.accepted.clear();
    world.clock.pass(Duration.ofDays(1));
    world.courier().carry(payment.order());
    assertThat(world.state(payment.order())).isEqualTo(FateState.UNKNOWN);
    assertThat(world.accounts.blocked(SamplePayments.LINE)).isTrue();
    world.clock.pass(ASK);
    world.courier().carry(payment.order());
    assertThat(world.bank.posts(payment.endToEndId())).isOne();
    blocks.lift(SamplePayments.LINE, "The bank lost it", Actor.SYSTEM);
    world.clock.pass(ASK);
    world.courier().carry(payment.order());
    assertThat(world.bank.posts(payment.endToEndId())).isEqualTo(2);
    assertThat(world.bank.accepted).containsOnlyKeys(payment.endToEndId());
  }

  @Test
  void waitsForALineThatDoesNotStand() {
    PaymentInstruction payment = queued();
    world.bank.close();
    world.courier().carry(payment.order());
    assertThat(world.state(payment.order())).isEqualTo(FateState.QUEUED);
    payments.cancel(payment.order(), "Wrong", Actor.SYSTEM);
    assertThat(world.state(payment.order())).isEqualTo(FateState.CANCELLED);
    world.clock.pass(ASK);
    world.courier().carry(payment.order());
    assertThat(world.state(payment.order())).isEqualTo(FateState.CANCELLED);
  }

  @Test
  void keepsTheBanksReason() {
    PaymentInstruction payment = queued();
    world.bank.mood = TestBank.Mood.REFUSES;
    world.courier().carry(payment.order());
    var fate = payments.fate(payment.order()).orElseThrow();
    assertThat(fate.state()).isEqualTo(FateState.REFUSED);
    assertThat(java.util.Objects.requireNonNull(fate.reason()).code()).isEqualTo("AC01");
    assertThat(fate.reason().texts()).containsExactly("No such account");
  }

  /** A bank that has it already has not refused it. */
  @Test
  void asksOnWhereTheBankSaysThatItHasThePaymentAlready() {
    PaymentInstruction payment = queued();
    world.bank.mood = TestBank.Mood.SAYS_TWICE;
    world.courier().carry(payment.order());
    assertThat(world.state(payment.order())).isEqualTo(FateState.UNKNOWN);
    assertThat(world.accounts.blocked(SamplePayments.LINE)).isTrue();
    blocks.lift(SamplePayments.LINE, "Looked into with the bank", Actor.SYSTEM);
    world.bank.accepted.put(payment.endToEndId(), tools.jackson.databind.node.NullNode.instance);
    world.bank.status = "RJCT";
    world.bank.reason = "DUPL";
    world.clock.pass(ASK);
    world.courier().carry(payment.order());
    assertThat(world.state(payment.order())).isEqualTo(FateState.UNKNOWN);
    assertThat(world.accounts.blocked(SamplePayments.LINE)).as("decided already").isFalse();
    world.bank.status = "ACSC";
    world.bank.reason = "";
    world.clock.pass(ASK);
    world.courier().carry(payment.order());
    assertThat(ear.steps(payment.order())).containsExactly("QUEUED-UNKNOWN", "UNKNOWN-PAID");
    assertThat(world.bank.posts(payment.endToEndId())).isOne();
  }

  @Test
  void blocksTheAccountWhereTheBankHoldsAnotherPaymentUnderTheKey() {
    PaymentInstruction payment = queued();
    PaymentInstruction next = queued();
    world.bank.mood = TestBank.Mood.KNOWS_ANOTHER;
    try {
      world.courier().carry(payment.order());
      assertThat(world.accounts.blocked(SamplePayments.LINE)).isTrue();
      world.clock.pass(ASK);
      assertThat(world.claims().due(List.of(SamplePayments.LINE), 1000))
          .doesNotContain(payment.order(), next.order());
    } finally {
      blocks.lift(SamplePayments.LINE, "Looked into with the bank", Actor.SYSTEM);
    }
    assertThat(world.claims().due(List.of(SamplePayments.LINE), 1000))
        .contains(payment.order(), next.order());
  }

  @Test
  void tellsTheFinanceDirectorOnce() {
    PaymentInstruction payment = queued();
    world.bank.mood = TestBank.Mood.ERROR;
    world.courier().carry(payment.order());
    world.clock.pass(Duration.ofHours(3));
    world.overdue().tell();
    world.overdue().tell();
    assertThat(ear.overdue(payment.order())).isOne();
    assertThat(
            world
                .jdbc()
                .sql("select count(*) from notify_notice where notice_key like :key")
                .param("key", "bank-overdue:" + payment.order() + "%")
                .query(Integer.class)
                .single())
        .isPositive();
  }

  /** F19: one whose story nobody can hear the end of stands in no other’s way. */
  @Test
  void goesOnBesideAPoisonousPayment() {
    PaymentInstruction poisonous = queued();
    PaymentInstruction other = queued();
    ear.poison(poisonous.order());
    world.courier().carry(poisonous.order());
    world.courier().carry(other.order());
    assertThat(world.state(other.order())).isEqualTo(FateState.PAID);
    assertThat(world.state(poisonous.order())).isEqualTo(FateState.QUEUED);
    assertThat(trouble(poisonous.order())).contains("poison");
    ear.heal(poisonous.order());
    world.clock.pass(ASK);
    world.courier().carry(poisonous.order());
    assertThat(world.state(poisonous.order())).isEqualTo(FateState.PAID);
    assertThat(world.bank.posts(poisonous.endToEndId())).isOne();
  }

  @Test
  void standsInTheOutboxOnceAndOnlyWithItsTransaction() {
    PaymentInstruction payment = samples.instruction(SamplePayments.LINE, "12.34", null);
    transactions.executeWithoutResult(
        status -> {
          payments.submit(payment);
          status.setRollbackOnly();
        });
    assertThat(payments.fate(payment.order())).isEmpty();
    samples.submit(payment);
    samples.submit(payment);
    PaymentInstruction dearer =
        new PaymentInstruction(
            payment.order(),
            payment.account(),
            payment.endToEndId(),
            payment.uetr(),
            Money.of("12.35", "EUR"),
            payment.creditor(),
            payment.remittance(),
            payment.purpose(),
            payment.executionDay(),
            payment.orderHash(),
            null);
    assertThatThrownBy(() -> samples.submit(dearer)).hasMessageContaining("bank.submit.other");
    assertThat(
            world
                .jdbc()
                .sql("select sealed from bank_payment where order_id = :order")
                .param("order", payment.order())
                .query(String.class)
                .single())
        .doesNotContain("BE68539007547034");
  }

  private String trouble(UUID order) {
    return world
        .jdbc()
        .sql("select trouble from bank_payment where order_id = :order")
        .param("order", order)
        .query(String.class)
        .single();
  }

  private PaymentInstruction queued() {
    return samples.queued(SamplePayments.LINE, "12.34");
  }
}
