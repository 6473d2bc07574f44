package org.entente.disbursement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.entente.bank.BankPayments;
import org.entente.bank.FateState;
import org.entente.people.Person;
import org.entente.shared.Actor;
import org.entente.shared.Refusal;
import org.entente.testing.EntenteTest;
import org.entente.testing.ProcessDriver;
import org.entente.testing.SampleDisbursements;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A released order comes back as long as the bank cannot know of it. */
@EntenteTest
class TakeBacksTest {

  private static final String WHY = "The account is the wrong one.";

  @Autowired private SampleDisbursements sample;
  @Autowired private ProcessDriver driver;
  @Autowired private TakeBacks takeBacks;
  @Autowired private PaymentOrders orders;
  @Autowired private BankPayments bank;
  @Autowired private JdbcClient jdbc;

  @Test
  void isVoidAndOrderedAnew() {
    Disbursement one = released(false);
    PaymentOrder order = sample.order(one);
    assertThat(takeBacks.possible(order, actor("finance-controller"))).isTrue();
    takeBacks.takeBack(order.id(), WHY, actor("finance-controller"));
    takeBacksAgain(order);
    driver.runAsyncJobs(one.id());
    PaymentOrder after = sample.order(one);
    assertThat(after.voided().why()).isEqualTo(VoidReason.TAKEN_BACK);
    assertThat(after.voided().said()).isEqualTo(WHY);
    assertThat(orders.steps(order.id()).get(3).name())
        .isEqualTo(driver.person("finance-controller").displayName());
    assertThat(bank.fate(order.id()).orElseThrow().state()).isEqualTo(FateState.CANCELLED);
    assertThat(takeBacks.possible(after, actor("finance-controller"))).isFalse();
    sample.ordered(one);
    assertThat(sample.order(one).previous()).isEqualTo(order.id());
    sample.answer(one, FateState.PAID);
    assertThat(sample.get(one).state()).isEqualTo(DisbursementState.PAID);
  }

  private void takeBacksAgain(PaymentOrder order) {
    refused(() -> take(order, "finance-controller"), "disbursement.takeBack.over");
  }

  @Test
  void isTakenBackByWhoLetItGoOrTheFinanceDirector() {
    PaymentOrder small = sample.order(released(false));
    for (String other : List.of("finance-officer", "officer", "presidents-office", "admin")) {
      refused(() -> take(small, other), "disbursement.takeBack.others");
      assertThat(takeBacks.possible(small, actor(other))).isFalse();
    }
    refused(
        () -> takeBacks.takeBack(small.id(), "No", actor("finance-director")),
        "disbursement.takeBack.short");
    Actor controller = actor("finance-controller");
    Actor standsIn = actor("officer").onBehalfOf(controller.personId(), controller.name());
    assertThat(takeBacks.possible(small, standsIn)).isTrue();
    take(small, "finance-director");
    PaymentOrder large = sample.order(released(true));
    take(large, "finance-director");
    assertThat(orders.get(large.id()).voided()).isNotNull();
  }

  @Test
  void isNotTakenBackByItsBeneficiary() {
    Person controller = driver.person("finance-controller");
    Disbursement one = released(false);
    jdbc.sql("update award set person = :person where id = :award")
        .param("person", controller.id())
        .param("award", one.award())
        .update();
    refused(() -> take(sample.order(one), "finance-controller"), "disbursement.bar.beneficiary");
  }

  @Test
  void isLeftAloneOnceTheBankMayKnowOfIt() {
    PaymentOrder order = sample.order(released(false));
    jdbc.sql("update bank_payment set sending = true where order_id = :order")
        .param("order", order.id())
        .update();
    refused(() -> take(order, "finance-controller"), "bank.cancel.sent");
    jdbc.sql("update bank_payment set sending = false, state = 'SENT' where order_id = :order")
        .param("order", order.id())
        .update();
    refused(() -> take(order, "finance-controller"), "bank.cancel.sent");
    assertThat(takeBacks.possible(order, actor("finance-controller"))).isFalse();
    assertThat(orders.get(order.id()).voided()).isNull();
  }

  private Disbursement released(boolean large) {
    Disbursement one = sample.due(large ? sample.large() : sample.small());
    sample.ordered(one);
    return one;
  }

  private void take(PaymentOrder order, String who) {
    takeBacks.takeBack(order.id(), WHY, actor(who));
  }

  private Actor actor(String who) {
    return driver.person(who).actor();
  }

  private static void refused(ThrowingCallable what, String key) {
    assertThatThrownBy(what)
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.messageKey()).isEqualTo(key));
  }
}
