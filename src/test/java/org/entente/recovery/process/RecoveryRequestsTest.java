package org.entente.recovery.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.entente.award.Award;
import org.entente.award.AwardWords;
import org.entente.award.Awards;
import org.entente.recovery.NewRequest;
import org.entente.recovery.PlanLine;
import org.entente.recovery.Recoveries;
import org.entente.recovery.Recovery;
import org.entente.recovery.RecoveryRequest;
import org.entente.recovery.RecoveryStarts;
import org.entente.recovery.RecoveryState;
import org.entente.recovery.RequestAsking;
import org.entente.recovery.RequestDecisions;
import org.entente.recovery.query.RecoveryFilter;
import org.entente.recovery.query.RecoveryList;
import org.entente.shared.Money;
import org.entente.shared.Refusal;
import org.entente.testing.CommittedAwards;
import org.entente.testing.EntenteTest;
import org.entente.testing.ProcessDriver;
import org.entente.testing.SampleRecoveries;
import org.entente.testing.SampleReports;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who decides on what, what is sent twice, who hears of it, and what is said meanwhile. */
@EntenteTest
class RecoveryRequestsTest {

  @Autowired private SampleRecoveries sample;
  @Autowired private SampleReports reports;
  @Autowired private CommittedAwards committed;
  @Autowired private Recoveries recoveries;
  @Autowired private RecoveryList list;
  @Autowired private RecoveryStarts starts;
  @Autowired private RequestAsking asking;
  @Autowired private RequestDecisions decisions;
  @Autowired private Awards awards;
  @Autowired private AwardWords words;
  @Autowired private ProcessDriver driver;
  @Autowired private JdbcClient jdbc;
  @Autowired private Clock clock;

  @Test
  void whoMadeOrApprovedTheDemandDoesNotJudgeTheObjection() {
    Recovery recovery = sample.demanded();
    UUID objection = object(recovery);
    assertThat(objects(objection, "finance-officer")).isTrue();
    assertThat(objects(objection, "finance-controller")).isTrue();
    assertThat(objects(objection, "officer")).isFalse();
  }

  @Test
  void whoNotedAReturnDoesNotConfirmIt() {
    UUID noted = sample.returned(sample.cameBack(), "100.00");
    assertThat(objects(noted, "finance-officer")).isTrue();
    assertThat(objects(noted, "finance-controller")).isFalse();
  }

  @Test
  void whatIsSentTwiceIsAskedForOnce() {
    Recovery recovery = sample.demanded();
    NewRequest waiver = NewRequest.waiver(eur("20.00"), "Too small to be worth it.");
    UUID first = sample.ask(recovery, "officer", waiver);
    assertThat(sample.ask(recovery, "officer", waiver)).isEqualTo(first);
    assertThat(recoveries.requests(recovery.id())).hasSize(1);
    List<PlanLine> three = PlanLine.equal(eur("300.00"), 3, LocalDate.now(clock).plusDays(9));
    UUID plan = sample.ask(recovery, "finance-officer", NewRequest.plan(three, ""));
    assertThat(sample.ask(recovery, "finance-officer", NewRequest.plan(three, ""))).isEqualTo(plan);
    List<PlanLine> two = PlanLine.equal(eur("300.00"), 2, LocalDate.now(clock).plusDays(9));
    refused(
        () -> sample.ask(recovery, "finance-officer", NewRequest.plan(two, "")),
        "recovery.request.twice");
  }

  @Test
  void bothSidesHearWhatBecameOfAWaiver() {
    Recovery recovery = sample.demanded();
    UUID no = sample.ask(recovery, "officer", NewRequest.waiver(eur("20.00"), "Too small for us."));
    sample.decide(no, "decideRelief", "presidents-office", "REFUSED");
    UUID yes =
        sample.ask(recovery, "officer", NewRequest.waiver(eur("30.00"), "Was ill for long."));
    sample.relieve(yes);
    assertThat(sample.mails(recovery))
        .contains("notice.recovery.waiverRefused", "notice.recovery.waived");
    assertThat(sample.notices(recovery))
        .contains("notice.recovery.asker.refused", "notice.recovery.asker.agreed");
  }

  @Test
  void anObjectionIsFoundRightThoughNothingIsLeftToWaive() {
    Recovery recovery = sample.demanded();
    UUID objection = object(recovery);
    sample.confirm(sample.receipt(recovery, "300.00"));
    driver.complete(
        RecoveryRequest.ref(objection),
        "decideObjection",
        "officer",
        Map.of("objectionVerdict", "RIGHT", "answer", "You were right, and paid."));
    assertThat(driver.ended(objection)).isTrue();
    assertThat(sample.mails(recovery)).contains("notice.recovery.objectionPaid");
    assertThat(sample.notices(recovery)).contains("notice.recovery.office.objectionPaid");
  }

  @Test
  void whatTheOfficeAskedForIsRefusedAndWhatTheReportSaysStays() {
    UUID report = reports.expected();
    Award award = reports.award(report);
    committed.pay(award, eur("80.00"), "first");
    UUID id =
        starts.ask(
            award.id(),
            eur("80.00"),
            "Left the programme early.",
            driver.person("officer").actor());
    Recovery recovery = sample.settled(report);
    assertThat(recovery.id()).isEqualTo(id);
    sample.make(recovery);
    sample.approve(recovery, "REFUSED");
    assertThat(sample.get(recovery).toDemand()).isEqualTo(eur("80.00"));
    assertThat(sample.get(recovery).asked()).isNull();
    sample.make(recovery);
    assertThatThrownBy(() -> sample.approve(recovery, "REFUSED")).isNotNull();
    sample.approve(recovery, "APPROVED");
    assertThat(sample.get(recovery).outstanding()).isEqualTo(eur("80.00"));
  }

  @Test
  void moreToDemandEndsThePlanAndSaysSo() {
    Recovery recovery = sample.demanded();
    LocalDate first = LocalDate.now(clock).plusDays(20);
    sample.confirm(
        sample.ask(
            recovery,
            "finance-officer",
            NewRequest.plan(PlanLine.equal(eur("300.00"), 3, first), "")));
    sample.confirm(sample.receipt(recovery, "130.00"));
    assertThat(recoveries.next(recovery.id()))
        .contains(new PlanLine(first.plusMonths(1), eur("70.00")));
    sample.paidAfterAll(recovery, "40.00");
    sample.make(recovery);
    sample.approve(recovery, "APPROVED");
    assertThat(sample.mails(recovery)).contains("notice.recovery.planEnded");
    Award award = awards.get(recovery.award());
    LocalDate due = sample.get(recovery).dueOn();
    assertThat(due).isNotNull();
    assertThat(
            jdbc.sql(
                    """
                    select arguments::text from notify_mail
                     where mail_key like :key and message_key = 'notice.recovery.planEnded'
                    """)
                .param("key", "%" + recovery.id() + "%")
                .query(String.class)
                .single())
        .contains(words.date(due, award.beneficiary().language()));
  }

  @Test
  void reopenedItIsToBeDemandedAtOnce() {
    Recovery recovery = sample.demanded();
    sample.confirm(sample.receipt(recovery, "300.00"));
    assertThat(sample.get(recovery).state()).isEqualTo(RecoveryState.SETTLED);
    sample.paidAfterAll(recovery, "5.00");
    assertThat(sample.get(recovery).state()).isEqualTo(RecoveryState.OPENED);
  }

  @Test
  void remindersGoOnAfterASecondDemandWasRefused() {
    Award award = reports.award(reports.expected());
    committed.pay(award, eur("80.00"), "first");
    Recovery recovery = askedBack(award, "50.00");
    sample.demanded(recovery);
    sample.dueAgo(recovery, 95);
    sample.remind(recovery);
    askedBack(award, "10.00");
    sample.make(recovery);
    sample.approve(recovery, "REFUSED");
    sample.remind(recovery);
    assertThat(sample.mails(recovery)).filteredOn("notice.recovery.overdue"::equals).hasSize(1);
    NewRequest lost =
        NewRequest.writeOff(eur("50.00"), "Moved abroad and does not answer letters.");
    asking.withdraw(
        sample.ask(recovery, "finance-director", lost), driver.person("finance-director").actor());
    askedBack(award, "10.00");
    sample.demanded(recovery);
    refused(() -> sample.ask(recovery, "finance-director", lost), "recovery.writeOff.early");
  }

  private Recovery askedBack(Award award, String amount) {
    return recoveries.get(
        starts.ask(
            award.id(),
            eur(amount),
            "Left the programme early.",
            driver.person("officer").actor()));
  }

  @Test
  void whatIsAgreedOnOtherwiseIsNeitherLateNorReminded() {
    Recovery recovery = sample.demanded();
    sample.dueAgo(recovery, 35);
    assertThat(late(recovery)).isTrue();
    UUID all = sample.receipt(recovery, "300.00");
    driver.complete(
        RecoveryRequest.ref(all),
        "confirmSettlement",
        "finance-controller",
        Map.of("requestVerdict", "APPROVED"));
    assertThat(sample.get(recovery).outstanding().isPositive()).isTrue();
    assertThat(late(recovery)).isFalse();
    assertThat(recoveries.next(recovery.id())).isEmpty();
    driver.runAsyncJobs(all);
  }

  private boolean late(Recovery recovery) {
    return list.page(new RecoveryFilter("", List.of(), false, recovery.award()), null)
        .rows()
        .get(0)
        .late();
  }

  private boolean objects(UUID request, String who) {
    return decisions.objection(request, driver.person(who).actor()).isPresent();
  }

  private UUID object(Recovery recovery) {
    return asking.askByBeneficiary(
        recovery.id(),
        NewRequest.objection("I was ill and told you in time."),
        awards.get(recovery.award()).beneficiary().actor());
  }

  private static void refused(Callable<?> step, String why) {
    assertThatThrownBy(step::call).isInstanceOf(Refusal.class).hasMessageContaining(why);
  }

  private static Money eur(String amount) {
    return Money.of(amount, "EUR");
  }
}
