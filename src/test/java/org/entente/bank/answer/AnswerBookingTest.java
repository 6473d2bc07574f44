package org.entente.bank.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.entente.bank.AccountBlocks;
import org.entente.bank.BankPayments;
import org.entente.bank.FateState;
import org.entente.bank.PaymentFate;
import org.entente.bank.PaymentInstruction;
import org.entente.bank.transmission.OutboxRows;
import org.entente.iso20022.BankFileFault;
import org.entente.shared.Actor;
import org.entente.testing.EntenteTest;
import org.entente.testing.PaymentEar;
import org.entente.testing.SamplePayments;
import org.entente.testing.SentFiles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What banks answer is booked once, moves what it may move, and contradicts aloud. */
@EntenteTest
class AnswerBookingTest {

  @Autowired private AnswerDesk desk;
  @Autowired private AnswerBooking booking;
  @Autowired private AnswerIntake intake;
  @Autowired private SentFiles sent;
  @Autowired private SamplePayments samples;
  @Autowired private BankPayments payments;
  @Autowired private AccountBlocks blocks;
  @Autowired private PaymentEar ear;
  @Autowired private OutboxRows outbox;
  @Autowired private JdbcClient jdbc;
  @Autowired private AfterAlls afterAlls;

  @AfterEach
  void unblock() {
    if (blocks.standing(SamplePayments.FILE).isPresent()) {
      blocks.lift(SamplePayments.FILE, "The test is over", Actor.SYSTEM);
    }
  }

  @Test
  void booksReturnsAndReverses() throws IOException {
    List<PaymentInstruction> all = sent.sent("10.00", "20.00", "30.00");
    AnswerFile paid =
        take(
            BankWords.notification(
                BankWords.debit(all.get(0))
                    + BankWords.debit(all.get(1))
                    + BankWords.debit(all.get(2))));
    assertThat(paid.tally().of(Found.MOVED)).isEqualTo(3);
    AnswerFile back =
        take(
            BankWords.notification(
                BankWords.returned(all.get(1), "AC04") + BankWords.reversed(all.get(2))));
    assertThat(back.tally().of(Found.MOVED)).isEqualTo(2);
    assertThat(state(all.get(0))).isEqualTo(FateState.PAID);
    assertThat(state(all.get(1))).isEqualTo(FateState.RETURNED);
    assertThat(Objects.requireNonNull(fate(all.get(1)).reason()).code()).isEqualTo("AC04");
    assertThat(state(all.get(2))).isEqualTo(FateState.REVERSED);
    assertThat(ear.steps(all.get(1).order()))
        .containsExactly("QUEUED-SENT", "SENT-PAID", "PAID-RETURNED");
    assertThat(blocks.standing(SamplePayments.FILE)).isEmpty();
  }

  /** F26: lines doubled, in one file and over several. */
  @Test
  void booksALineOnce() throws IOException {
    PaymentInstruction payment = sent.sent("11.00").get(0);
    String line = BankWords.debit(payment);
    assertThat(take(BankWords.notification(line)).tally().of(Found.MOVED)).isOne();
    AnswerFile again = take(BankWords.notification(line));
    assertThat(again.tally().of(Found.KNOWN)).isOne();
    assertThat(again.tally().of(Found.MOVED)).isZero();
    assertThat(ear.steps(payment.order())).containsExactly("QUEUED-SENT", "SENT-PAID");
  }

  /** F26: the return is told before the booking that it takes back; it waits for it. */
  @Test
  void doesNotMindTheOrder() throws IOException {
    PaymentInstruction payment = sent.sent("12.00").get(0);
    AnswerFile early = take(BankWords.notification(BankWords.returned(payment, "AC01")));
    assertThat(early.tally().of(Found.NOTED)).isOne();
    assertThat(state(payment)).isEqualTo(FateState.SENT);
    take(BankWords.notification(BankWords.debit(payment)));
    assertThat(state(payment)).isEqualTo(FateState.RETURNED);
    assertThat(Objects.requireNonNull(fate(payment).reason()).code()).isEqualTo("AC01");
    assertThat(ear.steps(payment.order()))
        .containsExactly("QUEUED-SENT", "SENT-PAID", "PAID-RETURNED");
    assertThat(desk.get(early.id()).tally().of(Found.MOVED)).isOne();
    assertThat(blocks.standing(SamplePayments.FILE)).isEmpty();
  }

  /** A bank that has it already has not refused it: paying anew would be paying twice. */
  @ParameterizedTest
  @ValueSource(strings = {"DU01", "DU02", "DU03", "DU04", "DU05", "DUPL", "AM05"})
  void aRefusalAsSentBeforeIsNoFailure(String code) throws IOException {
    PaymentInstruction payment = sent.sent("12.10").get(0);
    AnswerFile file = take(BankWords.status("M", "", BankWords.answer(payment, "RJCT", code)));
    assertThat(file.tally().of(Found.DIFFERENT)).isOne();
    assertThat(state(payment)).isEqualTo(FateState.UNKNOWN);
    assertThat(blocks.standing(SamplePayments.FILE).orElseThrow().messageKey())
        .isEqualTo("bank.difference.DUPLICATE");
    unblock();
    take(BankWords.notification(BankWords.debit(payment)));
    take(BankWords.status("M", "", BankWords.answer(payment, "RJCT", code)));
    assertThat(ear.steps(payment.order()))
        .containsExactly("QUEUED-SENT", "SENT-UNKNOWN", "UNKNOWN-PAID");
    assertThat(blocks.standing(SamplePayments.FILE)).as("paid is paid").isEmpty();
  }

  /** A node died between the folder and the database, and the whole file came twice. */
  @Test
  void aFileSentTwiceIsNoFailureOfItsPayments() throws IOException {
    List<PaymentInstruction> all = sent.sent("12.20", "12.30");
    String group = group(all.get(0));
    String message = group.replaceFirst("-\\d+$", "");
    String reason = "<StsRsnInf><Rsn><Cd>DU01</Cd></Rsn></StsRsnInf>";
    String answers = BankWords.group(group, "RJCT", BankWords.answer(all.get(0), "RJCT", ""));
    take(
        BankWords.status(message, "RJCT", answers)
            .replace("<GrpSts>RJCT</GrpSts>", "<GrpSts>RJCT</GrpSts>" + reason)
            .replace("<PmtInfSts>RJCT</PmtInfSts>", "<PmtInfSts>RJCT</PmtInfSts>" + reason));
    assertThat(all).allSatisfy(each -> assertThat(state(each)).isEqualTo(FateState.UNKNOWN));
    assertThat(blocks.standing(SamplePayments.FILE)).isPresent();
  }

  /** The bank took the money twice and puts one of the two right: it is paid once. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void oneOfTwoDebitsTakenBackLeavesItPaid(boolean reversal) throws IOException {
    PaymentInstruction payment = sent.sent("12.40").get(0);
    String back = reversal ? BankWords.reversed(payment) : BankWords.returned(payment, "AM05");
    take(BankWords.notification(BankWords.debit(payment)));
    assertThat(take(BankWords.notification(BankWords.debit(payment))).tally().different()).isOne();
    unblock();
    AnswerFile corrected = take(BankWords.notification(back));
    assertThat(corrected.tally().of(Found.NOTED)).isOne();
    assertThat(state(payment)).isEqualTo(FateState.PAID);
    assertThat(blocks.standing(SamplePayments.FILE)).isEmpty();
    take(BankWords.notification(BankWords.returned(payment, "AC04")));
    assertThat(ear.steps(payment.order()))
        .containsExactly("QUEUED-SENT", "SENT-PAID", "PAID-RETURNED");
    AnswerFile tooMuch = take(BankWords.notification(BankWords.reversed(payment)));
    assertThat(tooMuch.tally().different()).isOne();
    assertThat(state(payment)).isEqualTo(FateState.RETURNED);
  }

  /** What was refused, taken all the same and put right stays refused. */
  @Test
  void aDebitOfARefusedPaymentThatIsTakenBackChangesNothing() throws IOException {
    PaymentInstruction payment = sent.sent("12.50").get(0);
    take(BankWords.status("M", "", BankWords.answer(payment, "RJCT", "AC01")));
    assertThat(take(BankWords.notification(BankWords.debit(payment))).tally().different()).isOne();
    unblock();
    take(BankWords.notification(BankWords.reversed(payment)));
    assertThat(state(payment)).isEqualTo(FateState.REFUSED);
    assertThat(blocks.standing(SamplePayments.FILE)).isEmpty();
  }

  @Test
  void takesAFileOnce() throws IOException {
    PaymentInstruction payment = sent.sent("13.00").get(0);
    String text = BankWords.notification(BankWords.debit(payment));
    AnswerIntake.Taken first = desk.take("a.xml", BankWords.file(text), Source.HTTP, Actor.SYSTEM);
    AnswerIntake.Taken second =
        desk.take("b.xml", BankWords.file(text), Source.FOLDER, Actor.SYSTEM);
    assertThat(second).isEqualTo(new AnswerIntake.Taken(first.id(), true));
    assertThat(ear.steps(payment.order())).hasSize(2);
  }

  @Test
  void hearsOfPaymentsGroupsAndFiles() throws IOException {
    List<PaymentInstruction> all = sent.sent("14.00", "15.00", "16.00");
    String group = group(all.get(0));
    String message = group.replaceFirst("-\\d+$", "");
    AnswerFile mixed =
        take(
            BankWords.status(
                message,
                "PART",
                BankWords.group(
                    group,
                    "",
                    BankWords.answer(all.get(0), "RJCT", "AC01")
                        + BankWords.answer(all.get(1), "ACSP", ""))));
    assertThat(mixed.tally().of(Found.MOVED)).isOne();
    assertThat(state(all.get(0))).isEqualTo(FateState.REFUSED);
    assertThat(state(all.get(1))).isEqualTo(FateState.SENT);
    take(BankWords.status(message, "", BankWords.group(group, "ACSC", refusedStill(all.get(0)))));
    assertThat(state(all.get(0))).isEqualTo(FateState.REFUSED);
    assertThat(state(all.get(1))).isEqualTo(FateState.PAID);
    assertThat(state(all.get(2))).isEqualTo(FateState.PAID);
    assertThat(blocks.standing(SamplePayments.FILE)).isEmpty();
  }

  private static String refusedStill(PaymentInstruction payment) {
    return BankWords.answer(payment, "RJCT", "AC01");
  }

  @Test
  void refusesAWholeFile() throws IOException {
    List<PaymentInstruction> all = sent.sent("17.00", "18.00");
    String message = group(all.get(0)).replaceFirst("-\\d+$", "");
    take(BankWords.status(message, "RJCT", ""));
    assertThat(all).allSatisfy(each -> assertThat(state(each)).isEqualTo(FateState.REFUSED));
  }

  @Test
  void keepsAndReportsWhatMatchesNothing() throws IOException {
    PaymentInstruction stranger = samples.instruction(SamplePayments.FILE, "99.00", null);
    AnswerFile file = take(BankWords.notification(BankWords.debit(stranger)));
    assertThat(file.tally().of(Found.UNMATCHED)).isOne();
    assertThat(blocks.standing(SamplePayments.FILE)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"AMOUNT", "TWICE", "STATE", "CREDIT", "NOT_SENT"})
  void movesNothingAndBlocksTheAccountWhereTheBankContradicts(String what) throws IOException {
    PaymentInstruction payment =
        what.equals("NOT_SENT")
            ? samples.queued(SamplePayments.FILE, "19.00")
            : sent.sent("19.00").get(0);
    if (what.equals("TWICE")) {
      take(BankWords.notification(BankWords.debit(payment)));
    }
    if (what.equals("STATE")) {
      take(
          BankWords.status(
              "M", "", BankWords.group("G", "", BankWords.answer(payment, "RJCT", "AC01"))));
    }
    FateState before = state(payment);
    String told =
        switch (what) {
          case "AMOUNT" -> BankWords.debit(payment, "18.99");
          case "CREDIT" -> BankWords.booking(payment, "CRDT", "19.00", "BOOK", "", "");
          default -> BankWords.debit(payment);
        };
    AnswerFile file = take(BankWords.notification(told));
    assertThat(file.tally().of(Found.DIFFERENT)).isOne();
    assertThat(state(payment)).isEqualTo(before);
    assertThat(blocks.standing(SamplePayments.FILE).orElseThrow().messageKey())
        .isEqualTo("bank.difference." + what);
    if (what.equals("NOT_SENT")) {
      payments.cancel(payment.order(), "Wrong", Actor.SYSTEM);
    }
  }

  @Test
  void notesWhatIsPending() throws IOException {
    PaymentInstruction payment = sent.sent("21.00").get(0);
    AnswerFile file = take(BankWords.notification(BankWords.pending(payment)));
    assertThat(file.tally().of(Found.NOTED)).isOne();
    assertThat(state(payment)).isEqualTo(FateState.SENT);
    assertThat(take(BankWords.notification(BankWords.debit(payment))).tally().of(Found.MOVED))
        .isOne();
  }

  @Test
  void saysWhatIsWrongAndChangesNothing() {
    PaymentInstruction payment = sent.sent("22.00").get(0);
    String whole = BankWords.notification(BankWords.debit(payment));
    refused(whole.substring(0, whole.length() - 60), "iso20022.fault.");
    refused(
        BankWords.notification("BE68539007547034", BankWords.debit(payment)),
        "iso20022.fault.account");
    refused(
        whole.replace("<Acct><Id>", "<Acct><Id >").replace("camt.054", "camt.055"),
        "iso20022.fault.");
    assertThat(state(payment)).isEqualTo(FateState.SENT);
    assertThat(ear.steps(payment.order())).containsExactly("QUEUED-SENT");
  }

  private void refused(String text, String key) {
    assertThatThrownBy(
            () -> desk.take("wrong.xml", BankWords.file(text), Source.UPLOAD, Actor.SYSTEM))
        .isInstanceOfSatisfying(
            BankFileFault.class, fault -> assertThat(fault.messageKey()).startsWith(key));
    assertThat(desk.page(null, 1).get(0).state()).isEqualTo(AnswerState.REFUSED);
  }

  /** F19: a record whose story nobody can hear keeps no other from being booked. */
  @Test
  void setsAPoisonousRecordAside() throws IOException {
    List<PaymentInstruction> all = sent.sent("23.00", "24.00");
    ear.poison(all.get(0).order());
    AnswerFile file =
        take(BankWords.notification(BankWords.debit(all.get(0)) + BankWords.debit(all.get(1))));
    assertThat(file.tally().of(Found.FAILED)).isOne();
    assertThat(state(all.get(0))).isEqualTo(FateState.SENT);
    assertThat(state(all.get(1))).isEqualTo(FateState.PAID);
    assertThat(told(file)).as("those who may press again").isPositive();
    ear.heal(all.get(0).order());
    desk.again(file.id(), Actor.SYSTEM);
    booking.book(file.id());
    AnswerFile mended = desk.get(file.id());
    assertThat(mended.tally().of(Found.FAILED)).isZero();
    assertThat(mended.tally().of(Found.MOVED)).isEqualTo(2);
    assertThat(state(all.get(0))).isEqualTo(FateState.PAID);
    assertThat(content(file.id())).isZero();
  }

  /** A deadlock is over soon: tried again by the job, and no other waits for it. */
  @Test
  void triesAgainByItselfWhatFailsForAMoment() throws IOException {
    List<PaymentInstruction> all = sent.sent("23.10", "24.10");
    ear.poison(all.get(0).order(), new CannotAcquireLockException("deadlock"));
    AnswerFile file =
        take(BankWords.notification(BankWords.debit(all.get(0)) + BankWords.debit(all.get(1))));
    assertThat(file.state()).isEqualTo(AnswerState.WAITING);
    assertThat(file.trouble()).contains("CannotAcquireLock");
    assertThat(state(all.get(1))).isEqualTo(FateState.PAID);
    ear.heal(all.get(0).order());
    due(file, 1);
    booking.book(file.id());
    assertThat(desk.get(file.id()).state()).isEqualTo(AnswerState.DONE);
    assertThat(desk.get(file.id()).tally().of(Found.MOVED)).isEqualTo(2);
    assertThat(ear.steps(all.get(1).order())).containsExactly("QUEUED-SENT", "SENT-PAID");
    assertThat(told(file)).isZero();
  }

  /** What is never over is no moment: people hear of it. */
  @Test
  void tellsWhatFailsForTooManyMoments() throws IOException {
    PaymentInstruction payment = sent.sent("23.20").get(0);
    ear.poison(payment.order(), new CannotAcquireLockException("deadlock"));
    AnswerFile file = take(BankWords.notification(BankWords.debit(payment)));
    due(file, 10);
    booking.book(file.id());
    assertThat(desk.get(file.id()).tally().of(Found.FAILED)).isOne();
    assertThat(told(file)).isPositive();
    ear.heal(payment.order());
  }

  private void due(AnswerFile file, int failures) {
    jdbc.sql(
            """
            update bank_answer_file set next_at = received_at, failures = :failures where id = :id
            """)
        .param("failures", failures)
        .param("id", file.id())
        .update();
  }

  private int told(AnswerFile file) {
    return jdbc.sql("select count(*) from notify_notice where notice_key like :key")
        .param("key", "bank-answer-failed:" + file.id() + "%")
        .query(Integer.class)
        .single();
  }

  /** Refused as a file, and its group as one that the bank had before: that is no failure. */
  @Test
  void aGroupSentBeforeIsNotRefusedWithItsFile() throws IOException {
    List<PaymentInstruction> all = sent.sent("17.10", "18.10");
    String group = group(all.get(0));
    String before = "<StsRsnInf><Rsn><Cd>DU02</Cd></Rsn></StsRsnInf>";
    AnswerFile file =
        take(
            BankWords.status(
                group.replaceFirst("-\\d+$", ""), "RJCT", BankWords.group(group, "RJCT", before)));
    assertThat(all).allSatisfy(each -> assertThat(state(each)).isEqualTo(FateState.UNKNOWN));
    assertThat(blocks.standing(SamplePayments.FILE)).isPresent();
    assertThat(orders(file)).containsExactlyInAnyOrder(all.get(0).order(), all.get(1).order());
  }

  /** A batch booked with another sum is a difference of all that it stands for. */
  @Test
  void aWrongSumOfABatchBelongsToAllItsPayments() throws IOException {
    List<PaymentInstruction> all = sent.sent("31.10", "32.10");
    AnswerFile file = take(BankWords.notification(BankWords.batch(group(all.get(0)), "63.00")));
    assertThat(file.tally().of(Found.DIFFERENT)).isOne();
    assertThat(orders(file)).containsExactlyInAnyOrder(all.get(0).order(), all.get(1).order());
    assertThatThrownBy(() -> afterAlls.ask(file.id(), 0, "It is right", Actor.SYSTEM))
        .hasMessageContaining("bank.afterAll.several");
    assertThat(all).allSatisfy(each -> assertThat(state(each)).isEqualTo(FateState.SENT));
  }

  private List<UUID> orders(AnswerFile file) {
    return jdbc.sql("select order_id from bank_answer_record_payment where file_id = :file")
        .param("file", file.id())
        .query(UUID.class)
        .list();
  }

  /** A node that was cut off in the middle is gone on after, and nothing is booked twice. */
  @Test
  void goesOnWhereItWasCutOff() throws IOException {
    List<PaymentInstruction> all = sent.sent("25.00", "26.00");
    String text = BankWords.notification(BankWords.debit(all.get(0)) + BankWords.debit(all.get(1)));
    UUID id = intake.take("cut.xml", BankWords.file(text), Source.FOLDER, Actor.SYSTEM).id();
    jdbc.sql(
            """
            update bank_answer_file set taken = taken + 1, next_at = now() + interval '5 minutes'
             where id = :id
            """)
        .param("id", id)
        .update();
    booking.book(id);
    assertThat(desk.get(id).state()).isEqualTo(AnswerState.WAITING);
    jdbc.sql("update bank_answer_file set next_at = received_at where id = :id")
        .param("id", id)
        .update();
    booking.book(id);
    booking.book(id);
    assertThat(desk.get(id).tally().of(Found.MOVED)).isEqualTo(2);
    assertThat(ear.steps(all.get(1).order())).hasSize(2);
  }

  private AnswerFile take(String text) throws IOException {
    return desk.get(desk.take("camt.xml", BankWords.file(text), Source.FOLDER, Actor.SYSTEM).id());
  }

  private int content(UUID file) {
    return jdbc.sql("select count(content) from bank_answer_file where id = :id")
        .param("id", file)
        .query(Integer.class)
        .single();
  }

  private String group(PaymentInstruction payment) {
    return jdbc.sql("select payment_group from bank_payment where order_id = :order")
        .param("order", payment.order())
        .query(String.class)
        .single();
  }

  private PaymentFate fate(PaymentInstruction payment) {
    return payments.fate(payment.order()).orElseThrow();
  }

  private FateState state(PaymentInstruction payment) {
    return outbox.find(payment.order()).orElseThrow().state();
  }
}
