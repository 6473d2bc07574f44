package org.entente.bank.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.entente.bank.AccountBlocks;
import org.entente.bank.BankStatements;
import org.entente.bank.BookedLine;
import org.entente.bank.FateState;
import org.entente.bank.PaymentInstruction;
import org.entente.bank.batch.Batches;
import org.entente.bank.transmission.OutboxRows;
import org.entente.shared.Actor;
import org.entente.shared.Refusal;
import org.entente.testing.EntenteTest;
import org.entente.testing.PaymentEar;
import org.entente.testing.ProcessDriver;
import org.entente.testing.SamplePayments;
import org.entente.testing.SentFiles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What contradicted is booked after all when one person says why and another decides. */
@EntenteTest
class AfterAllsTest {

  private static final String WHY = "The bank confirmed it in writing";

  @Autowired private AnswerDesk desk;
  @Autowired private AfterAlls afterAlls;
  @Autowired private SentFiles sent;
  @Autowired private SamplePayments samples;
  @Autowired private Batches batches;
  @Autowired private OutboxRows outbox;
  @Autowired private AccountBlocks blocks;
  @Autowired private BankStatements statements;
  @Autowired private PaymentEar ear;
  @Autowired private ProcessDriver driver;
  @Autowired private JdbcClient jdbc;

  private Actor officer;
  private Actor controller;
  private Actor director;
  private PaymentInstruction payment;

  @BeforeEach
  void sendOne() {
    officer = driver.person("finance-officer").actor();
    controller = driver.person("finance-controller").actor();
    director = driver.person("finance-director").actor();
    payment = samples.instruction(SamplePayments.FILE, "81.00", director.personId());
    samples.submit(payment);
  }

  @AfterEach
  void unblock() {
    if (blocks.standing(SamplePayments.FILE).isPresent()) {
      blocks.lift(SamplePayments.FILE, "The test is over", Actor.SYSTEM);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "AMOUNT, SENT, PAID",
    "CREDIT, SENT, RETURNED",
    "NO_DEBIT, SENT, RETURNED",
    "DUPLICATE, UNKNOWN, REFUSED",
    "TWICE, PAID, PAID",
    "STATE, REFUSED, REFUSED"
  })
  void isBookedByTwoPeople(String what, FateState before, FateState then) throws IOException {
    sent.sent(payment);
    if (what.equals("TWICE")) {
      take(BankWords.notification(BankWords.debit(payment)));
    }
    if (what.equals("STATE")) {
      take(BankWords.status("M", "", BankWords.answer(payment, "RJCT", "AC01")));
    }
    AnswerFile file = take(words(what));
    assertThat(state()).isEqualTo(before);
    afterAlls.ask(file.id(), 0, WHY, officer);
    assertThat(state()).isEqualTo(before);
    refused(() -> afterAlls.ask(file.id(), 0, WHY, controller), "bank.afterAll.asked");
    refused(() -> afterAlls.book(file.id(), 0, officer), "bank.afterAll.own");
    refused(
        () -> afterAlls.book(file.id(), 0, controller.onBehalfOf(officer.personId(), "Officer")),
        "bank.afterAll.own");
    refused(() -> afterAlls.book(file.id(), 0, director), "bank.afterAll.part");
    assertThat(afterAlls.would(file.id(), 0)).isEqualTo(before == then ? null : then);
    afterAlls.book(file.id(), 0, controller);
    assertThat(state()).isEqualTo(then);
    AnswerFile booked = desk.get(file.id());
    assertThat(booked.tally().different()).isZero();
    assertThat(booked.tally().of(before == then ? Found.CONFIRMED : Found.MOVED)).isOne();
    refused(() -> afterAlls.ask(file.id(), 0, WHY, officer), "bank.afterAll.settled");
    refused(() -> afterAlls.book(file.id(), 0, controller), "bank.afterAll.none");
  }

  /** What was right after all contradicts nothing any more. */
  @Test
  void isNoDifferenceForReconciliationAnyMore() throws IOException {
    sent.sent(payment);
    AnswerFile file = take(words("AMOUNT"));
    assertThat(booked().contradicts()).isTrue();
    afterAlls.ask(file.id(), 0, WHY, officer);
    afterAlls.book(file.id(), 0, controller);
    assertThat(booked().contradicts()).isFalse();
    assertThat(ear.steps(payment.order())).containsExactly("QUEUED-SENT", "SENT-PAID");
  }

  /** The file could still leave, and the payment a second time. */
  @Test
  void isNotBookedWhileThePaymentStandsInAFileThatHasNotLeft() throws IOException {
    var batch = sent.made(payment);
    AnswerFile file = take(BankWords.notification(BankWords.debit(payment)));
    afterAlls.ask(file.id(), 0, WHY, officer);
    refused(() -> afterAlls.book(file.id(), 0, controller), "bank.afterAll.inFile");
    batches.takeApart(batch, "It left by another way", controller);
    afterAlls.book(file.id(), 0, controller);
    assertThat(state()).isEqualTo(FateState.PAID);
  }

  /** A request that pays is on its way: what comes of it is known soon. */
  @Test
  void isNotBookedWhileThePaymentIsBeingSent() throws IOException {
    AnswerFile file = take(BankWords.notification(BankWords.debit(payment)));
    afterAlls.ask(file.id(), 0, WHY, officer);
    sending(true);
    refused(() -> afterAlls.book(file.id(), 0, controller), "bank.afterAll.beingSent");
    sending(false);
    afterAlls.book(file.id(), 0, controller);
    assertThat(state()).isEqualTo(FateState.PAID);
  }

  private void sending(boolean is) {
    jdbc.sql("update bank_payment set sending = :is where order_id = :order")
        .param("is", is)
        .param("order", payment.order())
        .update();
  }

  @Test
  void isDeclinedWithAReasonAndAskedForAgain() throws IOException {
    sent.sent(payment);
    AnswerFile file = take(words("CREDIT"));
    refused(() -> afterAlls.ask(file.id(), 0, " no ", officer), "bank.afterAll.short");
    afterAlls.ask(file.id(), 0, WHY, officer);
    afterAlls.decline(file.id(), 0, "It belongs to another payment", controller);
    assertThat(state()).isEqualTo(FateState.SENT);
    assertThat(desk.get(file.id()).tally().different()).isOne();
    afterAlls.ask(file.id(), 0, WHY, controller);
    assertThat(afterAlls.waiting(10_000)).anyMatch(each -> each.file().equals(file.id()));
  }

  private BookedLine booked() {
    return statements
        .lines(
            SamplePayments.FILE,
            java.time.LocalDate.of(2026, 11, 1),
            java.time.LocalDate.of(2026, 11, 30))
        .stream()
        .filter(line -> payment.order().equals(line.order()))
        .findFirst()
        .orElseThrow();
  }

  private String words(String what) {
    return switch (what) {
      case "AMOUNT" -> BankWords.notification(BankWords.debit(payment, "80.00"));
      case "CREDIT" ->
          BankWords.notification(BankWords.booking(payment, "CRDT", "81.00", "BOOK", "", ""));
      case "NO_DEBIT" -> BankWords.notification(BankWords.returned(payment, "AC04"));
      case "DUPLICATE" -> BankWords.status("M", "", BankWords.answer(payment, "RJCT", "DU04"));
      default -> BankWords.notification(BankWords.debit(payment));
    };
  }

  private AnswerFile take(String text) throws IOException {
    return desk.get(desk.take("camt.xml", BankWords.file(text), Source.FOLDER, Actor.SYSTEM).id());
  }

  private static void refused(ThrowingCallable call, String key) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.messageKey()).isEqualTo(key));
  }

  private FateState state() {
    return outbox.find(payment.order()).orElseThrow().state();
  }
}
