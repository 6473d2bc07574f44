package org.entente.bank.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.entente.bank.AccountBlocks;
import org.entente.bank.FateState;
import org.entente.bank.PaymentInstruction;
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

/** One person alone can have no payment paid, refused or returned by a file that they bring. */
@EntenteTest
class AnswerConfirmationsTest {

  @Autowired private AnswerDesk desk;
  @Autowired private AnswerBooking booking;
  @Autowired private AnswerConfirmations confirmations;
  @Autowired private SentFiles sent;
  @Autowired private SamplePayments samples;
  @Autowired private OutboxRows outbox;
  @Autowired private AccountBlocks blocks;
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
    payment = samples.instruction(SamplePayments.FILE, "71.00", director.personId());
    samples.submit(payment);
    sent.sent(payment);
  }

  @AfterEach
  void unblock() {
    if (blocks.standing(SamplePayments.FILE).isPresent()) {
      blocks.lift(SamplePayments.FILE, "The test is over", Actor.SYSTEM);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "UPLOAD, PAID, PAID",
    "UPLOAD, REFUSED, REFUSED",
    "UPLOAD, REVERSED, SENT",
    "API, RETURNED, SENT",
    "API, PAID, PAID"
  })
  void movesNothingBeforeASecondPersonHasConfirmed(Source source, String says, FateState then)
      throws IOException {
    AnswerFile file = bring(words(says), source);
    booking.book(file.id());
    assertThat(desk.get(file.id()).state()).isEqualTo(AnswerState.UNCONFIRMED);
    assertThat(confirmations.waiting(10_000)).extracting(AnswerFile::id).contains(file.id());
    assertThat(confirmations.preview(file.id(), 10))
        .singleElement()
        .satisfies(line -> assertThat(line.says()).isEqualTo(Says.valueOf(says)))
        .satisfies(line -> assertThat(line.now()).isEqualTo(FateState.SENT));
    refused(() -> confirm(file, officer), "bank.answer.own");
    refused(() -> confirm(file, standingIn(controller, officer)), "bank.answer.own");
    refused(() -> confirm(file, director), "bank.answer.part");
    refused(() -> confirm(file, standingIn(controller, director)), "bank.answer.part");
    refused(
        () -> confirmations.confirm(file.id(), "0".repeat(64), controller),
        "bank.answer.otherFile");
    assertThat(ear.steps(payment.order())).containsExactly("QUEUED-SENT");
    confirm(file, controller);
    desk.bookSmall(file.id());
    assertThat(state()).isEqualTo(then);
    refused(() -> confirm(file, controller), "bank.answer.over");
  }

  /** About a whole file, so that no record names one payment; and booked by a lot. */
  @Test
  void whoBringsWhatBlocksAnAccountDoesNotLiftIt() throws IOException {
    List<PaymentInstruction> all = sent.sent("72.00", "73.00");
    String message =
        jdbc.sql(
                """
                select b.message_id from bank_batch b join bank_payment p on p.batch_id = b.id
                 where p.order_id = :order
                """)
            .param("order", all.get(0).order())
            .query(String.class)
            .single();
    Actor office = driver.person("presidents-office").actor();
    UUID id =
        desk.take(
                "a.xml",
                BankWords.file(
                    BankWords.status(message, "RJCT", "")
                        .replace(
                            "</GrpSts>",
                            "</GrpSts><StsRsnInf><Rsn><Cd>DU01</Cd></Rsn></StsRsnInf>")),
                Source.API,
                standingIn(officer, office))
            .id();
    confirm(desk.get(id), controller);
    desk.bookSmall(id);
    assertThat(desk.get(id).tally().of(Found.DIFFERENT)).isOne();
    assertThat(
            jdbc.sql(
                    "select count(*) from bank_answer_record where file_id = :id and order_id is not null")
                .param("id", id)
                .query(Integer.class)
                .single())
        .isZero();
    refused(() -> lift(office), "bank.block.uploaded");
    lift(director);
  }

  private void lift(Actor actor) {
    blocks.lift(SamplePayments.FILE, "The bank was called", actor);
  }

  /** Uploaded by somebody who acts for another: neither of the two confirms it. */
  @Test
  void isConfirmedByNobodyForWhomItWasBrought() throws IOException {
    UUID id =
        desk.take(
                "a.xml",
                BankWords.file(words("PAID")),
                Source.UPLOAD,
                standingIn(officer, controller))
            .id();
    refused(() -> confirm(desk.get(id), controller), "bank.answer.own");
  }

  @Test
  void isDeclinedWithAReasonAndMayComeAgain() throws IOException {
    String text = words("REFUSED");
    AnswerFile file = bring(text, Source.UPLOAD);
    refused(() -> confirmations.decline(file.id(), " no ", controller), "bank.answer.reason");
    confirmations.decline(file.id(), "The bank knows nothing of it", controller);
    assertThat(desk.get(file.id()).state()).isEqualTo(AnswerState.REFUSED);
    assertThat(state()).isEqualTo(FateState.SENT);
    refused(() -> confirm(file, controller), "bank.answer.over");
    AnswerFile again = bring(text, Source.FOLDER);
    assertThat(again.id()).isNotEqualTo(file.id());
    assertThat(state()).isEqualTo(FateState.REFUSED);
  }

  /** The bank itself brings the same bytes: then nobody has to say that they are its own. */
  @Test
  void waitsForNobodyWhereTheBankBringsItAsWell() throws IOException {
    String text = words("PAID");
    AnswerFile file = bring(text, Source.UPLOAD);
    assertThat(bring(text, Source.HTTP).id()).isEqualTo(file.id());
    booking.book(file.id());
    assertThat(desk.get(file.id()).state()).isEqualTo(AnswerState.DONE);
    assertThat(state()).isEqualTo(FateState.PAID);
  }

  /** Balances alone settle what reconciliation misses, and news of a payment moves it as well. */
  @ParameterizedTest
  @CsvSource({"UPLOAD, BALANCES", "API, BALANCES", "UPLOAD, ACCP", "API, PDNG", "UPLOAD, PENDING"})
  void waitsForASecondPersonWhateverItSays(Source source, String says) throws IOException {
    AnswerFile file = bring(words(says), source);
    assertThat(file.state()).isEqualTo(AnswerState.UNCONFIRMED);
    assertThat(statements(file)).isZero();
    refused(() -> confirm(file, officer), "bank.answer.own");
    confirm(file, controller);
    desk.bookSmall(file.id());
    assertThat(desk.get(file.id()).state()).isEqualTo(AnswerState.DONE);
    assertThat(statements(file))
        .isEqualTo(says.equals("BALANCES") || says.equals("PENDING") ? 1 : 0);
  }

  private int statements(AnswerFile file) {
    return jdbc.sql("select count(*) from bank_statement where file_id = :file")
        .param("file", file.id())
        .query(Integer.class)
        .single();
  }

  private AnswerFile bring(String text, Source source) throws IOException {
    Actor actor = source.byHand() ? officer : Actor.SYSTEM;
    return desk.get(desk.take("camt.xml", BankWords.file(text), source, actor).id());
  }

  private String words(String says) {
    return switch (says) {
      case "REFUSED" -> BankWords.status("M", "", BankWords.answer(payment, "RJCT", "AC01"));
      case "RETURNED" -> BankWords.notification(BankWords.returned(payment, "AC01"));
      case "ACCP", "PDNG" -> BankWords.status("M", "", BankWords.answer(payment, says, ""));
      case "PENDING" -> BankWords.notification(BankWords.pending(payment));
      case "BALANCES" -> BankWords.balances();
      case "REVERSED" -> BankWords.notification(BankWords.reversed(payment));
      default -> BankWords.notification(BankWords.debit(payment));
    };
  }

  private void confirm(AnswerFile file, Actor actor) {
    confirmations.confirm(file.id(), file.hash().hex(), actor);
  }

  private static Actor standingIn(Actor actor, Actor other) {
    return actor.onBehalfOf(java.util.Objects.requireNonNull(other.personId()), other.name());
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
