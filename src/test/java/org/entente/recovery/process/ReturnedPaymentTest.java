package org.entente.recovery.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import java.util.concurrent.Callable;
import org.entente.award.Award;
import org.entente.award.Awards;
import org.entente.bank.FateState;
import org.entente.disbursement.Disbursement;
import org.entente.disbursement.DisbursementEndings;
import org.entente.disbursement.InstalmentSetOff;
import org.entente.ledger.Account;
import org.entente.ledger.Booked;
import org.entente.ledger.Booking;
import org.entente.ledger.Envelopes;
import org.entente.ledger.Ledger;
import org.entente.ledger.LedgerCheck;
import org.entente.recovery.NewRequest;
import org.entente.recovery.Recoveries;
import org.entente.recovery.Recovery;
import org.entente.recovery.RecoveryRequest;
import org.entente.recovery.RecoveryStarts;
import org.entente.recovery.RecoveryState;
import org.entente.recovery.RequestAsking;
import org.entente.recovery.RequestState;
import org.entente.recovery.ReturnTally;
import org.entente.shared.Actor;
import org.entente.shared.CaseRef;
import org.entente.shared.Money;
import org.entente.shared.Refusal;
import org.entente.testing.CommittedAwards;
import org.entente.testing.EntenteTest;
import org.entente.testing.ProcessDriver;
import org.entente.testing.SampleDisbursements;
import org.entente.testing.SampleRecoveries;
import org.entente.testing.SampleReports;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The bank returns what was recovered in part, and instalments go another way than an offset. */
@EntenteTest
class ReturnedPaymentTest {

  @Autowired private SampleRecoveries sample;
  @Autowired private SampleDisbursements payments;
  @Autowired private SampleReports reports;
  @Autowired private CommittedAwards committed;
  @Autowired private Recoveries recoveries;
  @Autowired private RecoveryStarts starts;
  @Autowired private RequestAsking asking;
  @Autowired private DisbursementEndings endings;
  @Autowired private Awards awards;
  @Autowired private Envelopes envelopes;
  @Autowired private Ledger ledger;
  @Autowired private LedgerCheck check;
  @Autowired private ProcessDriver driver;
  @Autowired private ApplicationEventPublisher events;
  @Autowired private TransactionTemplate transaction;
  @Autowired private JdbcClient jdbc;

  @Test
  void whatWasGivenBackOfAPaymentThatCameBackIsTheBeneficiarys() {
    Disbursement paid = payments.due(payments.small());
    payments.ordered(paid);
    payments.answer(paid, FateState.PAID);
    Recovery recovery =
        recoveries.get(
            starts.ask(paid.award(), eur("80.00"), "Left the programme early.", actor("officer")));
    sample.demanded(recovery);
    sample.confirm(sample.receipt(recovery, "30.00"));
    UUID late = sample.receipt(recovery, "50.00");

    payments.answer(paid, FateState.RETURNED, "AM04");
    assertThat(held(recovery, Account.PAID).isZero()).isTrue();
    assertThat(held(recovery, Account.RECOVERED).isZero()).isTrue();
    assertThat(held(recovery, Account.COMMITTED)).isEqualTo(payments.award(paid).amount());
    assertThat(sample.get(recovery).toReturn()).isEqualTo(eur("30.00"));
    assertThat(sample.mails(recovery)).contains("notice.recovery.toReturn");
    assertThat(sample.notices(recovery))
        .contains("notice.recovery.office.toReturn", "notice.recovery.office.vain");

    sample.confirm(late);
    assertThat(driver.ended(late)).isTrue();
    assertThat(sample.get(recovery).toReturn()).isEqualTo(eur("80.00"));
    assertThat(sample.get(recovery).outstanding().isZero()).isTrue();
    payments.ordered(paid);
    payments.answer(paid, FateState.PAID);
    assertThat(held(recovery, Account.PAID)).isEqualTo(paid.amount());
    assertThat(check.of(recovery.envelope()).troubles()).isEmpty();
  }

  @Test
  void itCountsAgainWhereTheInstalmentIsPaidAgainBeyondWhatIsDue() {
    Recovery recovery = sample.cameBack();
    assertThat(recovery.toReturn()).isEqualTo(eur("100.00"));
    UUID waiver =
        sample.ask(recovery, "officer", NewRequest.waiver(eur("200.00"), "The payment came back."));
    sample.relieve(waiver);
    sample.paidAgain(recovery, "300.00");
    recovery = sample.get(recovery);
    assertThat(recovery.toReturn().isZero()).isTrue();
    assertThat(held(recovery, Account.RECOVERED)).isEqualTo(eur("100.00"));
    assertThat(recovery.toDemand()).isEqualTo(eur("200.00"));
    assertThat(recovery.state()).isEqualTo(RecoveryState.OPENED);
    assertThat(sample.mails(recovery)).contains("notice.recovery.countedAgain");
    assertThat(check.of(recovery.envelope()).troubles()).isEmpty();
  }

  @Test
  void whatIsTheirsIsReturnedByTwoPeopleAlsoAfterTheRecoveryIsClosed() {
    Recovery recovery = sample.cameBack();
    sample.relieve(
        sample.ask(recovery, "officer", NewRequest.waiver(eur("200.00"), "It came back to us.")));
    assertThat(sample.get(recovery).state().closed()).isTrue();
    String line = "B " + UUID.randomUUID();
    UUID noted = sample.ask(recovery, "finance-officer", sample.returned("60.00", line));
    refused(
        () -> sample.ask(recovery, "finance-officer", sample.returned("60.00", line)),
        "recovery.line.noted");
    refused(() -> sample.returned(recovery, "40.01"), "recovery.return.tooMuch");
    sample.confirm(noted);
    Recovery now = sample.get(recovery);
    assertThat(now.returns())
        .isEqualTo(new ReturnTally(eur("40.00"), eur("0.00"), eur("0.00"), eur("60.00")));
    assertThat(now.outstanding().isZero()).isTrue();
    assertThat(held(recovery, Account.RECOVERED).isZero()).isTrue();
    assertThat(sample.mails(recovery)).contains("notice.recovery.returned");

    sample.paidAgain(recovery, "300.00");
    assertThat(sample.get(recovery).toReturn().isZero()).isTrue();
    assertThat(held(recovery, Account.RECOVERED)).isEqualTo(eur("40.00"));
    assertThat(sample.get(recovery).toDemand()).isEqualTo(eur("260.00"));
    refused(() -> sample.returned(recovery, "40.01"), "recovery.return.tooMuch");
    assertThat(check.of(recovery.envelope()).troubles()).isEmpty();
  }

  /** The bank had returned it, but who noted it mistook the day and began anew, too late. */
  @Test
  void whatCountedAlthoughItHadBeenReturnedIsDemandedAnew() {
    Recovery recovery = sample.cameBack();
    UUID mistaken = sample.returned(recovery, "100.00");
    sample.paidAgain(recovery, "300.00");
    asking.withdraw(mistaken, actor("finance-officer"));
    assertThat(held(recovery, Account.RECOVERED)).isEqualTo(eur("100.00"));
    sample.confirm(sample.returned(recovery, "100.00"));
    Recovery now = sample.get(recovery);
    assertThat(held(recovery, Account.RECOVERED).isZero()).isTrue();
    assertThat(now.returns())
        .isEqualTo(new ReturnTally(eur("0.00"), eur("0.00"), eur("0.00"), eur("100.00")));
    assertThat(now.toDemand()).isEqualTo(eur("100.00"));
    assertThat(now.outstanding()).isEqualTo(eur("200.00"));
    refused(() -> sample.returned(recovery, "0.01"), "recovery.return.nothing");
    assertThat(check.of(recovery.envelope()).troubles()).isEmpty();
  }

  /** It came back once more: what counted is the beneficiary's again, and not twice. */
  @Test
  void whatCountedIsTheirsAgainWhereThePaymentComesBackAgain() {
    Recovery recovery = sample.cameBack();
    sample.paidAgain(recovery, "300.00");
    sample.comesBack(recovery, "300.00", "100.00");
    assertThat(sample.get(recovery).returns())
        .isEqualTo(new ReturnTally(eur("100.00"), eur("0.00"), eur("0.00"), eur("0.00")));
  }

  /** Paid again while all of it was due; less is, as the report says later. */
  @Test
  void whatWasGivenBackCountsWhereAReportSaysLaterThatLessIsDue() {
    UUID report = reports.expected();
    UUID award = reports.award(report).id();
    committed.pay(awards.get(award), eur("300.00"), "first");
    Recovery recovery =
        recoveries.get(
            starts.ask(award, eur("300.00"), "Left the programme early.", actor("officer")));
    sample.demanded(recovery);
    sample.confirm(sample.receipt(recovery, "300.00"));
    sample.comesBack(recovery, "300.00", "300.00");
    sample.paidAgain(recovery, "300.00");
    assertThat(sample.get(recovery).toReturn()).isEqualTo(eur("300.00"));
    sample.settled(report);
    Recovery now = sample.get(recovery);
    assertThat(now.toReturn().isZero()).isTrue();
    assertThat(now.toDemand().isZero()).isTrue();
    assertThat(held(recovery, Account.RECOVERED)).isEqualTo(eur("300.00"));
    assertThat(check.of(recovery.envelope()).troubles()).isEmpty();
  }

  @Test
  void whatIsNotedAsReturnedCountsWhenItTurnsOutThatItWasNot() {
    Recovery recovery = sample.cameBack();
    UUID wrong = sample.returned(recovery, "70.00");
    UUID right = sample.returned(recovery, "30.00");
    sample.paidAgain(recovery, "300.00");
    assertThat(sample.get(recovery).toReturn()).isEqualTo(eur("100.00"));
    assertThat(held(recovery, Account.RECOVERED).isZero()).isTrue();
    sample.decide(wrong, "confirmSettlement", "finance-controller", "REFUSED");
    assertThat(held(recovery, Account.RECOVERED)).isEqualTo(eur("70.00"));
    sample.confirm(right);
    Recovery now = sample.get(recovery);
    assertThat(now.toReturn().isZero()).isTrue();
    assertThat(now.toDemand()).isEqualTo(eur("30.00"));
    assertThat(now.outstanding()).isEqualTo(eur("200.00"));
    assertThat(check.of(recovery.envelope()).troubles()).isEmpty();
  }

  @Test
  void whatWasNotedInErrorIsWithdrawnAndCounts() {
    Recovery recovery = sample.cameBack();
    UUID noted = sample.returned(recovery, "100.00");
    sample.paidAgain(recovery, "300.00");
    asking.withdraw(noted, actor("finance-officer"));
    assertThat(sample.get(recovery).toReturn().isZero()).isTrue();
    assertThat(held(recovery, Account.RECOVERED)).isEqualTo(eur("100.00"));
  }

  @Test
  void financeHearsThatTheEnvelopeHasSpentWhatWasRecovered() {
    Disbursement paid = payments.due(payments.small());
    payments.ordered(paid);
    payments.answer(paid, FateState.PAID);
    Recovery recovery =
        recoveries.get(
            starts.ask(paid.award(), eur("80.00"), "Left the programme early.", actor("officer")));
    sample.demanded(recovery);
    sample.confirm(sample.receipt(recovery, "80.00"));
    Money left = envelopes.get(paid.envelope()).balances().available();
    Booking other =
        new Booking(
            paid.envelope(),
            new CaseRef("award", UUID.randomUUID()),
            left.minus(eur("30.00")),
            "test:" + UUID.randomUUID(),
            Actor.SYSTEM);
    assertThat(ledger.reserve(other)).isInstanceOf(Booked.Done.class);

    payments.tell(payments.order(paid), FateState.RETURNED, "AM04");
    assertThatThrownBy(() -> driver.runAsyncJobs(paid.id()))
        .hasStackTraceContaining("has only 30.00 EUR of the 80.00 EUR");
    driver.exhaust(paid.id(), "settlePayment_later");
    assertThat(told(paid)).contains("50.00 EUR", envelopes.get(paid.envelope()).reference());
    assertThat(held(recovery, Account.PAID)).isEqualTo(paid.amount());

    ledger.release(
        new Booking(
            other.envelope(), other.subject(), eur("50.00"), other.key() + ":back", Actor.SYSTEM));
    driver.runAsyncJobs(paid.id());
    assertThat(sample.get(recovery).toReturn()).isEqualTo(eur("80.00"));
    assertThat(held(recovery, Account.PAID).isZero()).isTrue();
  }

  /** What finance reads. */
  private String told(Disbursement paid) {
    return jdbc.sql(
            """
            select distinct arguments::text from notify_notice
             where notice_key like :key and message_key = 'notice.disbursement.office.spent'
            """)
        .param("key", "payment:" + payments.order(paid).id() + ":%")
        .query(String.class)
        .single();
  }

  @Test
  void whatCameBackBeforeItWasDemandedIsNotDemanded() {
    Recovery recovery = sample.opened();
    sample.comesBack(recovery, "300.00", "0.00");
    assertThat(sample.get(recovery).toDemand().isZero()).isTrue();
    assertThat(sample.get(recovery).state()).isEqualTo(RecoveryState.DROPPED);
    assertThat(driver.passed(recovery.id())).contains("demandNotNeeded");
    sample.paidAgain(recovery, "300.00");
    sample.make(recovery);
    sample.comesBack(recovery, "300.00", "0.00");
    assertThatThrownBy(() -> sample.approve(recovery, "APPROVED")).isNotNull();
    assertThatThrownBy(() -> sample.approve(recovery, "RETURNED")).isNotNull();
    sample.approve(recovery, "REFUSED");
    assertThat(sample.get(recovery).state()).isEqualTo(RecoveryState.DROPPED);
  }

  @Test
  void anOffsetIsGivenUpWhereItsInstalmentEnds() {
    Recovery recovery = sample.demanded();
    Disbursement later = owedTo(recovery, payments.small());
    UUID offset = offset(recovery, later);
    sample.confirm(offset);
    assertThat(state(offset)).isEqualTo(RequestState.APPROVED);
    endings.end(later.id(), "The student withdrew.", actor("finance-director"));
    assertThat(state(offset)).isEqualTo(RequestState.WITHDRAWN);
    assertThat(sample.get(recovery).tally().free()).isEqualTo(eur("300.00"));
    assertThat(sample.notices(recovery)).contains("notice.recovery.office.offsetReleased");
  }

  @Test
  void anOffsetThatIsAgreedOnTooLateIsGivenUpAtOnce() {
    Recovery recovery = sample.demanded();
    Disbursement later = owedTo(recovery, payments.due(payments.small()));
    UUID offset = offset(recovery, later);
    payments.ordered(later);
    payments.answer(later, FateState.PAID);
    sample.confirm(offset);
    assertThat(state(offset)).isEqualTo(RequestState.WITHDRAWN);
  }

  @Test
  void anInstalmentThatIsSetOffIsLookedAtForItsOwnExcess() {
    Recovery recovery = sample.demanded();
    Recovery later = sample.opened();
    committed.pay(awards.get(later.award()), eur("50.00"), "set off");
    Disbursement instalment = owedTo(recovery, payments.small());
    UUID offset = offset(recovery, instalment);
    sample.confirm(offset);
    jdbc.sql("update disbursement set award_id = :award, instalment = 99 where id = :id")
        .param("award", later.award())
        .param("id", instalment.id())
        .update();
    transaction.executeWithoutResult(
        status -> events.publishEvent(new InstalmentSetOff(offset, instalment.id(), eur("50.00"))));
    assertThat(sample.get(recovery).outstanding()).isEqualTo(eur("250.00"));
    assertThat(sample.get(later).toDemand()).isEqualTo(eur("350.00"));
  }

  private UUID offset(Recovery recovery, Disbursement later) {
    return sample.ask(
        recovery,
        "finance-officer",
        NewRequest.offset(later.id(), eur("50.00"), "The same student, a later stay."));
  }

  /** As if the later award were the same person's. */
  private Disbursement owedTo(Recovery recovery, Disbursement later) {
    jdbc.sql("update recovery set payee = :payee where id = :id")
        .param("payee", later.payee())
        .param("id", recovery.id())
        .update();
    return later;
  }

  private RequestState state(UUID request) {
    return recoveries.request(request).map(RecoveryRequest::state).orElseThrow();
  }

  private Money held(Recovery recovery, Account account) {
    return ledger.held(recovery.envelope(), Award.ref(recovery.award()), account);
  }

  private static void refused(Callable<?> step, String why) {
    assertThatThrownBy(step::call).isInstanceOf(Refusal.class).hasMessageContaining(why);
  }

  private Actor actor(String who) {
    return driver.person(who).actor();
  }

  private static Money eur(String amount) {
    return Money.of(amount, "EUR");
  }
}
