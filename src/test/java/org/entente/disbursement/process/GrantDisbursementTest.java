package org.entente.disbursement.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entente.award.Award;
import org.entente.award.Condition;
import org.entente.bank.FateState;
import org.entente.disbursement.Conditions;
import org.entente.disbursement.Disbursement;
import org.entente.disbursement.DisbursementEndings;
import org.entente.disbursement.DisbursementState;
import org.entente.disbursement.OrderState;
import org.entente.disbursement.PaymentOrder;
import org.entente.disbursement.PaymentOrders;
import org.entente.disbursement.Stops;
import org.entente.disbursement.VoidReason;
import org.entente.form.FormInput;
import org.entente.ledger.Account;
import org.entente.ledger.Ledger;
import org.entente.people.FreshAuthenticationNeeded;
import org.entente.shared.ContentHash;
import org.entente.shared.Money;
import org.entente.shared.Refusal;
import org.entente.testing.EntenteTest;
import org.entente.testing.ProcessDriver;
import org.entente.testing.SampleCut;
import org.entente.testing.SampleDisbursements;
import org.entente.testing.SignedInAfresh;
import org.entente.workflow.OpenTask;
import org.entente.workflow.TaskDesk;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The way of one instalment to the bank, and every way out of it. */
@EntenteTest
class GrantDisbursementTest {

  @Autowired private SampleDisbursements sample;
  @Autowired private SampleCut cut;
  @Autowired private SignedInAfresh afresh;
  @Autowired private ProcessDriver driver;
  @Autowired private TaskDesk desk;
  @Autowired private PaymentOrders orders;
  @Autowired private Conditions conditions;
  @Autowired private DisbursementEndings endings;
  @Autowired private Stops stops;
  @Autowired private Ledger ledger;
  @Autowired private JdbcClient jdbc;

  @Test
  void waitsForItsConditionsAndKeepsWhatShowsThem() {
    Disbursement one = sample.small();
    assertThat(one.state()).isEqualTo(DisbursementState.WAITING);
    assertThat(driver.task(one.ref(), "confirmArrival")).isNotNull();
    sample.arrived(one);
    assertThat(driver.tasks(one.ref())).isEmpty();
    assertThat(conditions.of(one.id()))
        .filteredOn(tested -> !tested.holds())
        .extracting(tested -> tested.condition())
        .containsExactly(Condition.BANK_DETAILS_CONFIRMED);
    sample.detailed(one);
    assertThat(sample.get(one).state()).isEqualTo(DisbursementState.DUE);
    assertThat(conditions.of(one.id())).allMatch(tested -> tested.holds()).hasSize(3);
    assertThat(driver.task(one.ref(), "makePayment")).isNotNull();
  }

  @Test
  void isOrderedCheckedSentPaidBookedAndTold() {
    Disbursement one = sample.due(sample.small());
    sample.ordered(one);
    PaymentOrder order = sample.order(one);
    assertThat(order.state()).isEqualTo(OrderState.RELEASED);
    assertThat(order.releaser()).isNull();
    assertThat(order.hash()).isEqualTo(ContentHash.of(order.content()));
    assertThat(paid(one).isZero()).isTrue();
    sample.answer(one, FateState.SENT);
    sample.answer(one, FateState.PAID);
    assertThat(sample.order(one).state()).isEqualTo(OrderState.PAID);
    assertThat(sample.get(one).state()).isEqualTo(DisbursementState.PAID);
    assertThat(paid(one)).isEqualTo(one.amount());
    assertThat(told("payment:" + order.id() + ":paid")).isPositive();
    sample.answer(one, FateState.PAID);
    assertThat(paid(one)).isEqualTo(one.amount());
    driver.fireTimer(one.id(), "paymentFinal");
    assertThat(driver.ended(one.id())).isTrue();
  }

  @Test
  void aboveTheLimitAThirdPersonReleasesItFreshlySignedIn() {
    Disbursement one = sample.due(sample.large());
    sample.make(one);
    sample.check(one);
    assertThat(sample.order(one).state()).isEqualTo(OrderState.CHECKED);
    OpenTask task = driver.task(one.ref(), "releasePayment");
    Map<String, String> release = Map.of("release", "RELEASE");
    assertThatThrownBy(
            () ->
                afresh.notAfresh(
                    driver.person("finance-director"),
                    () -> driver.complete(task, "finance-director", FormInput.of(release))))
        .isInstanceOf(FreshAuthenticationNeeded.class);
    sample.release(one);
    assertThat(sample.order(one).state()).isEqualTo(OrderState.RELEASED);
    assertThat(sample.order(one).releaser()).isNotNull();
  }

  /** One sign-in of the last minutes serves for many of them. */
  @Test
  void aCheckThatLetsMoneyGoAsksForAFreshSignIn() {
    Disbursement one = sample.due(sample.small());
    Disbursement other = sample.due(sample.small());
    sample.make(one);
    sample.make(other);
    assertThatThrownBy(
            () -> afresh.notAfresh(driver.person("finance-controller"), () -> right(one)))
        .isInstanceOf(FreshAuthenticationNeeded.class);
    assertThat(sample.order(one).state()).isEqualTo(OrderState.DRAFT);
    afresh.as(
        driver.person("finance-controller"),
        SampleDisbursements.CHECKING,
        () -> {
          right(one);
          right(other);
        });
    assertThat(sample.order(one).state()).isEqualTo(OrderState.RELEASED);
    assertThat(sample.order(other).state()).isEqualTo(OrderState.RELEASED);
    Disbursement large = sample.due(sample.large());
    sample.make(large);
    afresh.notAfresh(driver.person("finance-controller"), () -> right(large));
    assertThat(sample.order(large).state()).isEqualTo(OrderState.CHECKED);
  }

  private void right(Disbursement one) {
    driver.complete(one.ref(), "checkPayment", "finance-controller", Map.of("check", "RIGHT"));
  }

  @Test
  void isReleasedOnlyOnTheHashThatWasSeen() {
    Disbursement one = sample.due(sample.small());
    sample.make(one);
    OpenTask task = driver.task(one.ref(), "checkPayment");
    assertThatThrownBy(
            () ->
                desk.complete(
                    task.id(),
                    FormInput.of(Map.of("check", "RIGHT")),
                    ContentHash.of("another order"),
                    driver.person("finance-controller").actor()))
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT));
    assertThat(sample.order(one).state()).isEqualTo(OrderState.DRAFT);
  }

  @Test
  void sentBackOrdersAreVoidAndANewOnePointsToThem() {
    Disbursement one = sample.due(sample.large());
    sample.make(one);
    PaymentOrder first = sample.order(one);
    sendBack(one, "checkPayment", "finance-controller", "check");
    sample.make(one);
    PaymentOrder second = sample.order(one);
    assertThat(second.previous()).isEqualTo(first.id());
    sample.check(one);
    sendBack(one, "releasePayment", "finance-director", "release");
    assertThat(orders.of(one.id()))
        .extracting(order -> order.voided().why())
        .containsExactly(VoidReason.SENT_BACK, VoidReason.SENT_BACK);
    assertThat(sample.get(one).payBy()).isEqualTo(one.payBy());
  }

  private void sendBack(Disbursement one, String task, String who, String field) {
    driver.complete(
        one.ref(), task, who, Map.of(field, "SEND_BACK", "reason", "The day is wrong."));
    driver.runAsyncJobs(one.id());
  }

  @Test
  void changedBankDetailsVoidTheCheck() {
    Disbursement one = sample.due(sample.large());
    sample.make(one);
    sample.check(one);
    sample.detailed(one);
    PaymentOrder order = sample.order(one);
    assertThat(order.checker()).isNotNull();
    assertThat(order.voided().why()).isEqualTo(VoidReason.DETAILS_CHANGED);
    assertThat(driver.task(one.ref(), "makePayment")).isNotNull();
  }

  @Test
  void refusedForItsAccountItWaitsForOthersAndIsPaidByANewOrder() {
    Disbursement one = sample.due(sample.small());
    sample.ordered(one);
    PaymentOrder first = sample.order(one);
    sample.answer(one, FateState.REFUSED, "AC01");
    assertThat(sample.get(one).state()).isEqualTo(DisbursementState.WAITING);
    assertThat(paid(one).isZero()).isTrue();
    assertThat(driver.tasks(one.ref())).isEmpty();
    sample.detailed(one);
    sample.ordered(one);
    assertThat(sample.order(one).previous()).isEqualTo(first.id());
    sample.answer(one, FateState.PAID);
    assertThat(paid(one)).isEqualTo(one.amount());
    assertThat(orders.get(first.id()).state()).isEqualTo(OrderState.REFUSED);
  }

  @Test
  void refusedForAnotherReasonItIsOrderedAnewAtOnce() {
    Disbursement one = sample.due(sample.small());
    sample.ordered(one);
    sample.answer(one, FateState.REFUSED, "AM04");
    assertThat(driver.task(one.ref(), "makePayment")).isNotNull();
  }

  @Test
  void returnedAfterItWasPaidItIsTakenBackInTheBookAndPaidAgain() {
    Disbursement one = sample.due(sample.small());
    sample.ordered(one);
    sample.answer(one, FateState.PAID);
    sample.answer(one, FateState.RETURNED, "AC04");
    assertThat(paid(one).isZero()).isTrue();
    assertThat(committed(one)).isEqualTo(sample.award(one).amount());
    assertThat(sample.get(one).state()).isEqualTo(DisbursementState.WAITING);
    sample.detailed(one);
    sample.ordered(one);
    sample.answer(one, FateState.PAID);
    assertThat(paid(one)).isEqualTo(one.amount());
    assertThat(orders.of(one.id()))
        .extracting(PaymentOrder::state)
        .containsExactly(OrderState.RETURNED, OrderState.PAID);
  }

  @Test
  void reversedItIsPaidAgainWhereTwoPeopleSaySo() {
    Disbursement one = sample.due(sample.small());
    sample.ordered(one);
    sample.answer(one, FateState.PAID);
    sample.answer(one, FateState.REVERSED);
    assertThat(paid(one).isZero()).isTrue();
    assertThat(sample.get(one).state()).isEqualTo(DisbursementState.UNDECIDED);
    decide(one, "AGAIN", "REJECTED");
    decide(one, "AGAIN", "CONFIRMED");
    driver.runAsyncJobs(one.id());
    sample.ordered(one);
    sample.answer(one, FateState.PAID);
    assertThat(paid(one)).isEqualTo(one.amount());
  }

  @Test
  void reversedBeforeItWasPaidItEndsWhereTwoPeopleSaySo() {
    Disbursement one = sample.due(sample.small());
    sample.ordered(one);
    sample.answer(one, FateState.REVERSED);
    decide(one, "END", "CONFIRMED");
    assertThat(sample.get(one).state()).isEqualTo(DisbursementState.ENDED);
    assertThat(committed(one)).isEqualTo(sample.award(one).amount().minus(one.amount()));
    assertThat(driver.ended(one.id())).isTrue();
  }

  private void decide(Disbursement one, String choice, String confirmation) {
    driver.complete(
        one.ref(),
        "decideReversal",
        "finance-officer",
        Map.of("choice", choice, "reason", "The bank explained it."));
    driver.complete(
        one.ref(),
        "confirmReversal",
        "finance-controller",
        Map.of("confirmation", confirmation, "reason", "I see it otherwise."));
  }

  @Test
  void unknownItIsNotSentAgainUntilTheBankSays() {
    Disbursement one = sample.due(sample.small());
    sample.ordered(one);
    sample.answer(one, FateState.UNKNOWN);
    assertThat(sample.order(one).state()).isEqualTo(OrderState.UNKNOWN);
    assertThat(driver.tasks(one.ref())).isEmpty();
    assertThat(sample.get(one).state()).isEqualTo(DisbursementState.DUE);
    sample.answer(one, FateState.PAID);
    assertThat(sample.get(one).state()).isEqualTo(DisbursementState.PAID);
    assertThat(orders.of(one.id())).hasSize(1);
  }

  @Test
  void theAnswerMayComeBeforeTheCaseWaitsForIt() {
    Disbursement one = sample.due(sample.small());
    sample.make(one);
    sample.checkAlone(one);
    sample.tell(sample.order(one), FateState.PAID, null);
    sample.tell(sample.order(one), FateState.PAID, null);
    driver.runAsyncJobs(one.id());
    assertThat(sample.get(one).state()).isEqualTo(DisbursementState.PAID);
    assertThat(paid(one)).isEqualTo(one.amount());
  }

  @Test
  void takenBackBeforeTheBankWasToldItIsOrderedAnew() {
    Disbursement one = sample.due(sample.small());
    sample.ordered(one);
    sample.takenBack(one);
    assertThat(sample.order(one).voided().why()).isEqualTo(VoidReason.TAKEN_BACK);
    assertThat(driver.task(one.ref(), "makePayment")).isNotNull();
  }

  @Test
  void afterThirtyDaysTheFinanceDirectorHears() {
    Disbursement one = sample.due(sample.small());
    driver.fireTimer(one.id(), "paymentOverdue");
    assertThat(sample.get(one).overdueAt()).isNotNull();
    assertThat(told(one.ref() + ":overdue:" + one.payBy())).isPositive();
    assertThat(driver.task(one.ref(), "makePayment")).isNotNull();
  }

  @Test
  void endsWithItsAwardAsLongAsNothingIsWithTheBank() {
    Disbursement one = sample.due(sample.small());
    sample.make(one);
    endings.ofAward(one.award(), "The stay was called off.", driver.person("officer").actor());
    assertThat(sample.get(one).state()).isEqualTo(DisbursementState.ENDED);
    assertThat(sample.order(one).voided().why()).isEqualTo(VoidReason.ENDED);
    assertThat(committed(one).isZero()).isTrue();
    assertThat(driver.ended(one.id())).isTrue();

    Disbursement other = sample.due(sample.small());
    sample.ordered(other);
    assertThatThrownBy(() -> endings.end(other.id(), "Too late", driver.person("officer").actor()))
        .isInstanceOf(Refusal.class);
  }

  @Test
  void onePersonAsksNotToPayAndAnotherAgrees() {
    Disbursement one = sample.due(sample.small());
    sample.make(one);
    stops.ask(one.id(), "The stay was called off.", driver.person("officer").actor());
    assertThatThrownBy(() -> stops.answer(one.id(), true, driver.person("officer").actor()))
        .isInstanceOf(Refusal.class);
    stops.answer(one.id(), false, driver.person("finance-controller").actor());
    assertThat(sample.get(one).state()).isEqualTo(DisbursementState.DUE);
    stops.ask(one.id(), "Really called off.", driver.person("officer").actor());
    stops.answer(one.id(), true, driver.person("finance-director").actor());
    assertThat(sample.get(one).state()).isEqualTo(DisbursementState.ENDED);
    assertThat(sample.get(one).endReason()).isEqualTo("Really called off.");
    assertThat(driver.ended(one.id())).isTrue();
  }

  @Test
  void nothingIsPaidWhereTheStayWasShortenedToNothing() {
    Disbursement one = sample.small();
    cut.nothingLeftOf(one.award());
    sample.due(one);
    assertThat(sample.get(one).state()).isEqualTo(DisbursementState.ENDED);
    assertThat(sample.get(one).amount().isZero()).isTrue();
    assertThat(driver.ended(one.id())).isTrue();
  }

  @Test
  void nothingOfItCanBeRemovedOrChanged() {
    Disbursement one = sample.due(sample.small());
    sample.make(one);
    UUID order = sample.order(one).id();
    for (String sql :
        List.of(
            "delete from disbursement_order where id = ?",
            "update disbursement_order set amount = 1 where id = ?",
            "update disbursement_order set account = 'x' where id = ?")) {
      assertThatThrownBy(() -> jdbc.sql(sql).param(order).update()).hasMessageContaining("ever");
    }
  }

  private Money paid(Disbursement one) {
    return held(one, Account.PAID);
  }

  private Money committed(Disbursement one) {
    return held(one, Account.COMMITTED);
  }

  private Money held(Disbursement one, Account account) {
    return ledger.held(one.envelope(), Award.ref(one.award()), account);
  }

  private int told(String key) {
    return jdbc.sql(
            """
            select count(*) from (
              select 1 from notify_notice where notice_key like :key
              union all select 1 from notify_mail where mail_key like :key) told
            """)
        .param("key", "%" + key + "%")
        .query(Integer.class)
        .single();
  }
}
