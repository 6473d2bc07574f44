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
import org.entente.award.Awards;
import org.entente.ledger.Account;
import org.entente.ledger.Ledger;
import org.entente.recovery.DemandApprovals;
import org.entente.recovery.NewRequest;
import org.entente.recovery.PlanLine;
import org.entente.recovery.Recoveries;
import org.entente.recovery.Recovery;
import org.entente.recovery.RecoveryReminders;
import org.entente.recovery.RecoveryRequest;
import org.entente.recovery.RecoveryStarts;
import org.entente.recovery.RecoveryState;
import org.entente.recovery.RequestAsking;
import org.entente.recovery.RequestDecisions;
import org.entente.shared.Actor;
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

/** A recovery's way, and every way out of it. */
@EntenteTest
class GrantRecoveryTest {

  @Autowired private SampleRecoveries sample;
  @Autowired private SampleReports reports;
  @Autowired private CommittedAwards committed;
  @Autowired private Recoveries recoveries;
  @Autowired private RecoveryStarts starts;
  @Autowired private RequestAsking asking;
  @Autowired private RequestDecisions decisions;
  @Autowired private DemandApprovals approvals;
  @Autowired private RecoveryReminders reminders;
  @Autowired private Awards awards;
  @Autowired private Ledger ledger;
  @Autowired private ProcessDriver driver;
  @Autowired private JdbcClient jdbc;
  @Autowired private Clock clock;

  @Test
  void isDemandedAndPaidToTheLastCent() {
    Recovery recovery = sample.opened();
    assertThat(recovery.reference()).matches("RC-\\d{4}-\\d{5}");
    assertThat(recovery.toDemand()).isEqualTo(eur("300.00"));
    sample.make(recovery);
    assertThat(approvals.objection(recovery.id(), driver.person("finance-officer").actor()))
        .isPresent();
    sample.approve(recovery, "RETURNED");
    sample.make(recovery);
    sample.approve(recovery, "APPROVED");
    recovery = sample.get(recovery);
    assertThat(recovery.state()).isEqualTo(RecoveryState.DEMANDED);
    assertThat(recovery.outstanding()).isEqualTo(eur("300.00"));
    assertThat(recovery.dueOn()).isEqualTo(LocalDate.now(clock).plusDays(30));
    assertThat(sample.mails(recovery)).containsExactly("notice.recovery.demanded");

    UUID first = sample.receipt(recovery, "120.01");
    assertThat(decisions.objection(first, driver.person("finance-officer").actor())).isPresent();
    sample.confirm(first);
    assertThat(sample.get(recovery).outstanding()).isEqualTo(eur("179.99"));
    assertThat(recovered(recovery)).isEqualTo(eur("120.01"));
    assertThat(
            jdbc.sql("select count(*) from ledger_entry where key = :key")
                .param("key", recovery.ref() + ":1")
                .query(Integer.class)
                .single())
        .isEqualTo(1);

    UUID wrong = sample.receipt(recovery, "100.00");
    sample.decide(wrong, "confirmSettlement", "finance-controller", "REFUSED");
    assertThat(sample.get(recovery).outstanding()).isEqualTo(eur("179.99"));
    sample.confirm(sample.receipt(recovery, "179.99"));
    recovery = sample.get(recovery);
    assertThat(recovery.state()).isEqualTo(RecoveryState.SETTLED);
    assertThat(recovered(recovery)).isEqualTo(eur("300.00"));
    assertThat(sample.mails(recovery)).contains("notice.recovery.closed");
    driver.fireTimer(recovery.id(), "recoveryAged");
    assertThat(driver.ended(recovery.id())).isTrue();
  }

  @Test
  void neverMoreThanIsOutstandingAndNeverTheSameLineTwice() {
    Recovery recovery = sample.demanded();
    refused(() -> sample.receipt(recovery, "300.01"), "recovery.request.tooMuch");
    NewRequest noted = sample.noted("10.00", "LINE-" + recovery.reference());
    sample.ask(recovery, "finance-officer", noted);
    refused(() -> sample.ask(recovery, "finance-officer", noted), "recovery.line.noted");
    Recovery other = sample.demanded();
    refused(() -> sample.ask(other, "finance-officer", noted), "recovery.line.noted");
    UUID all = sample.receipt(recovery, "300.00");
    UUID more = sample.receipt(recovery, "300.00");
    sample.confirm(all);
    assertThatThrownBy(() -> sample.confirm(more)).isNotNull();
    assertThat(sample.get(recovery).state()).isEqualTo(RecoveryState.SETTLED);
    asking.withdraw(more, driver.person("finance-officer").actor());
    assertThat(driver.ended(more)).isTrue();
    assertThat(recovered(recovery)).isEqualTo(eur("300.00"));
  }

  @Test
  void isPaidByInstalmentsWhichAreRemindedOfOneByOne() {
    Recovery recovery = sample.demanded();
    LocalDate first = LocalDate.now(clock).plusDays(5);
    refused(
        () ->
            sample.ask(
                recovery,
                "finance-officer",
                NewRequest.plan(PlanLine.equal(eur("299.99"), 3, first), "Three parts")),
        "recovery.plan.sum");
    List<PlanLine> lines = PlanLine.equal(eur("300.00"), 7, first);
    assertThat(lines.get(6).amount()).isEqualTo(eur("42.90"));
    UUID plan =
        asking.askByBeneficiary(
            recovery.id(),
            NewRequest.plan(lines, "I study and work little."),
            Actor.outsider("Ximena"));
    sample.confirm(plan);
    assertThat(sample.get(recovery).state()).isEqualTo(RecoveryState.IN_INSTALMENTS);
    assertThat(sample.mails(recovery)).contains("notice.recovery.planned");
    sample.remind(recovery);
    assertThat(sample.mails(recovery)).contains("notice.recovery.dueSoon");
    sample.confirm(sample.receipt(recovery, "42.85"));
    sample.remind(recovery);
    assertThat(sample.mails(recovery)).filteredOn("notice.recovery.dueSoon"::equals).hasSize(1);

    UUID refusedPlan =
        sample.ask(
            recovery,
            "finance-officer",
            NewRequest.plan(PlanLine.equal(eur("257.15"), 2, first), "Faster"));
    sample.decide(refusedPlan, "confirmSettlement", "finance-controller", "REFUSED");
    assertThat(sample.mails(recovery)).contains("notice.recovery.planRefused");
    assertThat(recoveries.plan(recovery.id()).orElseThrow().id()).isEqualTo(plan);
  }

  @Test
  void isRemindedThenEscalatedThenWrittenOffByTwo() {
    Recovery recovery = sample.demanded();
    NewRequest lost =
        NewRequest.writeOff(eur("300.00"), "Moved abroad, no address, no answer for months.");
    refused(() -> sample.ask(recovery, "finance-director", lost), "recovery.writeOff.early");
    sample.dueAgo(recovery, 35);
    sample.remind(recovery);
    assertThat(sample.mails(recovery)).filteredOn("notice.recovery.overdue"::equals).hasSize(1);
    assertThat(sample.notices(recovery)).doesNotContain("notice.recovery.office.overdue");
    sample.dueAgo(recovery, 95);
    sample.remind(recovery);
    assertThat(sample.mails(recovery)).filteredOn("notice.recovery.overdue"::equals).hasSize(2);
    assertThat(sample.notices(recovery)).contains("notice.recovery.office.overdue");

    UUID request = sample.ask(recovery, "finance-director", lost);
    assertThat(decisions.objection(request, driver.person("finance-director").actor())).isPresent();
    sample.relieve(request);
    assertThat(sample.get(recovery).state()).isEqualTo(RecoveryState.WRITTEN_OFF);
    assertThat(recovered(recovery)).isEqualTo(eur("0.00"));
  }

  @Test
  void anObjectionPausesRemindersAndMayLeadToAWaiver() {
    Recovery recovery = sample.demanded();
    sample.dueAgo(recovery, 35);
    UUID wrong = object(recovery);
    sample.remind(recovery);
    assertThat(sample.mails(recovery)).doesNotContain("notice.recovery.overdue");
    assertThat(reminders.next(recovery.id())).isAfter(clock.instant());
    refused(() -> object(recovery), "recovery.objection.open");
    assertThatThrownBy(() -> asking.withdraw(wrong, driver.person("finance-officer").actor()))
        .hasMessageContaining("recovery.bar.theirs");
    answer(wrong, Map.of("objectionVerdict", "WRONG", "answer", "The certificate says so."));
    assertThat(sample.mails(recovery)).contains("notice.recovery.objectionWrong");
    sample.remind(recovery);
    assertThat(sample.mails(recovery)).contains("notice.recovery.overdue");

    UUID right = object(recovery);
    answer(
        right,
        Map.of("objectionVerdict", "RIGHT", "answer", "You were ill, we see.", "amount", "250"));
    UUID waiver = recoveries.requests(recovery.id()).get(0).id();
    assertThat(decisions.objection(waiver, driver.person("officer").actor())).isPresent();
    sample.relieve(waiver);
    assertThat(sample.get(recovery).outstanding()).isEqualTo(eur("50.00"));
    UUID rest =
        sample.ask(
            recovery, "officer", NewRequest.waiver(eur("50.00"), "Too small to be worth it."));
    sample.relieve(rest);
    assertThat(sample.get(recovery).state()).isEqualTo(RecoveryState.WAIVED);
  }

  @Test
  void moreThatIsPaidAfterAllIsDemandedInTheSameRecovery() {
    Recovery recovery = sample.demanded();
    sample.paidAfterAll(recovery, "40.00");
    assertThat(sample.get(recovery).toDemand()).isEqualTo(eur("40.00"));
    sample.make(recovery);
    sample.approve(recovery, "APPROVED");
    assertThat(sample.get(recovery).outstanding()).isEqualTo(eur("340.00"));
    sample.confirm(sample.receipt(recovery, "340.00"));
    assertThat(sample.get(recovery).state()).isEqualTo(RecoveryState.SETTLED);
    sample.paidAfterAll(recovery, "0.01");
    sample.make(recovery);
    sample.approve(recovery, "APPROVED");
    assertThat(sample.get(recovery).outstanding()).isEqualTo(eur("0.01"));
    assertThat(recoveries.ofAward(recovery.award()).orElseThrow().id()).isEqualTo(recovery.id());
  }

  @Test
  void theOfficeAsksAndIsRefused() {
    UUID report = reports.expected();
    Award award = reports.award(report);
    committed.pay(award, eur("80.00"), "first");
    Actor officer = driver.person("officer").actor();
    refused(
        () -> starts.ask(award.id(), eur("80.01"), "Left the programme early.", officer),
        "recovery.start.amount");
    UUID id = starts.ask(award.id(), eur("80.00"), "Left the programme early.", officer);
    Recovery recovery = recoveries.get(id);
    sample.make(recovery);
    assertThat(approvals.objection(id, officer)).isPresent();
    sample.approve(recovery, "REFUSED");
    assertThat(sample.get(recovery).state()).isEqualTo(RecoveryState.DROPPED);

    Recovery again = sample.settled(report);
    assertThat(again.id()).isEqualTo(id);
    sample.make(again);
    assertThatThrownBy(() -> sample.approve(again, "REFUSED")).isNotNull();
    sample.approve(again, "APPROVED");
    assertThat(sample.get(again).outstanding()).isEqualTo(eur("80.00"));
  }

  @Test
  void theTablesRefuseWhatOnePersonDoesAlone() {
    Recovery recovery = sample.demanded();
    UUID request = sample.receipt(recovery, "1.00");
    UUID maker = driver.person("finance-officer").id();
    assertThatThrownBy(
            () ->
                jdbc.sql(
                        """
                        update recovery_request set state = 'APPROVED', decided_by = :by,
                          decided_name = 'x', decided_at = now() where id = :id
                        """)
                    .param("by", maker)
                    .param("id", request)
                    .update())
        .hasStackTraceContaining("recovery_request_by_two");
    assertThatThrownBy(
            () ->
                jdbc.sql(
                        """
                        insert into recovery_movement
                          (id, recovery_id, kind, amount, request_id, moved_at)
                        values (:id, :recovery, 'RECEIPT', -100, :id, now())
                        """)
                    .param("id", request)
                    .param("recovery", recovery.id())
                    .update())
        .hasStackTraceContaining("not approved");
    assertThatThrownBy(
            () ->
                jdbc.sql("update recovery_movement set amount = 1 where recovery_id = :id")
                    .param("id", recovery.id())
                    .update())
        .hasStackTraceContaining("only grows");
  }

  private UUID object(Recovery recovery) {
    return asking.askByBeneficiary(
        recovery.id(),
        NewRequest.objection("I was ill and told you in time."),
        awards.get(recovery.award()).beneficiary().actor());
  }

  private void answer(UUID request, Map<String, String> answers) {
    driver.complete(RecoveryRequest.ref(request), "decideObjection", "officer", answers);
    assertThat(driver.ended(request)).isTrue();
  }

  private static void refused(Callable<?> step, String why) {
    assertThatThrownBy(step::call).isInstanceOf(Refusal.class).hasMessageContaining(why);
  }

  private Money recovered(Recovery recovery) {
    return ledger.held(recovery.envelope(), Award.ref(recovery.award()), Account.RECOVERED);
  }

  private static Money eur(String amount) {
    return Money.of(amount, "EUR");
  }
}
