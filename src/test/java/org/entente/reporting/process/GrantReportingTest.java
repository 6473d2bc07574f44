package org.entente.reporting.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.entente.award.Award;
import org.entente.award.Condition;
import org.entente.award.Instalment;
import org.entente.disbursement.AmountCut;
import org.entente.disbursement.ConditionEvidence;
import org.entente.disbursement.Cut;
import org.entente.disbursement.Evidence;
import org.entente.grant.Grant;
import org.entente.reporting.Eligible;
import org.entente.reporting.Excuses;
import org.entente.reporting.Report;
import org.entente.reporting.ReportSendings;
import org.entente.reporting.ReportState;
import org.entente.reporting.Reports;
import org.entente.shared.Money;
import org.entente.shared.Refusal;
import org.entente.testing.EntenteTest;
import org.entente.testing.ProcessDriver;
import org.entente.testing.SampleReports;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A report's way, and every way out of it. */
@EntenteTest
class GrantReportingTest {

  @Autowired private SampleReports sample;
  @Autowired private Reports reports;
  @Autowired private ReportSendings sendings;
  @Autowired private Excuses excuses;
  @Autowired private List<ConditionEvidence> evidence;
  @Autowired private List<AmountCut> cuts;
  @Autowired private ProcessDriver driver;
  @Autowired private JdbcClient jdbc;

  @Test
  void isSentReturnedSentAgainAndAccepted() {
    UUID id = sample.expected();
    Award award = sample.award(id);
    assertThat(reports.get(id).state()).isEqualTo(ReportState.EXPECTED);
    assertThat(reports.get(id).dueOn()).isEqualTo(award.stay().until().plusDays(30));
    assertThat(found(award)).isEmpty();

    sample.send(id, 0);
    assertThat(reports.get(id).state()).isEqualTo(ReportState.SENT);
    assertThatThrownBy(() -> sample.send(id, 0))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("reporting.send.over");
    review(id, "RETURNED");
    assertThat(reports.get(id).state()).isEqualTo(ReportState.RETURNED);
    assertThat(mails(id)).contains("notice.reporting.returned");
    sample.send(id, 0);
    assertThat(reports.sendings(id)).hasSize(2);
    review(id, "ACCEPTED");

    Report report = reports.get(id);
    assertThat(report.state()).isEqualTo(ReportState.ACCEPTED);
    assertThat(eligible(report).amount()).isEqualTo(award.amount());
    assertThat(driver.ended(id)).isTrue();
    assertThat(found(award).orElseThrow().what()).isEqualTo(report.reference());
    assertThat(cut(award)).isEmpty();
    assertThat(mails(id)).contains("notice.reporting.accepted");
  }

  @Test
  void fiveMissingDaysChangeNothingAndSixAreDeductedProRata() {
    assertThat(accepted(5)).satisfies(Figures::whole);

    UUID id = sample.expected();
    Award award = sample.award(id);
    sample.send(id, 6);
    review(id, "ACCEPTED");
    Eligible eligible = eligible(reports.get(id));
    int planned = eligible.planned();
    BigDecimal expected = BigDecimal.ZERO;
    for (Eligible.Line line : eligible.lines()) {
      BigDecimal whole = line.awarded().amount();
      expected =
          expected.add(
              line.unit() == Grant.Unit.LUMP_SUM
                  ? whole
                  : whole
                      .multiply(BigDecimal.valueOf(planned - 6L))
                      .divide(BigDecimal.valueOf(planned), 2, RoundingMode.HALF_UP));
    }
    assertThat(eligible.missing()).isEqualTo(6);
    assertThat(eligible.rule().row()).isEqualTo("shortened");
    assertThat(eligible.amount().amount()).isEqualByComparingTo(expected);
    Money missing = award.amount().minus(eligible.amount());
    assertThat(missing.isPositive()).isTrue();
    assertThat(cut(award).orElseThrow().amount()).isEqualTo(missing);
  }

  @Test
  void nothingIsDueWhereNobodyWent() {
    UUID id = sample.expected();
    sample.sendThatNobodyWent(id);
    review(id, "ACCEPTED");
    assertThat(eligible(reports.get(id)).amount().isZero()).isTrue();
    Award award = sample.award(id);
    for (Instalment each : award.computed().plan()) {
      assertThat(cut(award, each).orElseThrow().amount()).isEqualTo(each.amount());
    }
  }

  @Test
  void isRemindedOfEverLaterAndTheOfficeHearsOfIt() {
    UUID id = sample.expected();
    LocalDate due = reports.get(id).dueOn();
    driver.fireTimer(id, "reminderDue");
    // The stay ended forty days ago and the report was due ten days ago: two days have passed.
    assertThat(reports.get(id).reminded()).isEqualTo(2);
    assertThat(mails(id)).containsExactly("notice.reporting.due");
    driver.fireTimer(id, "reminderDue");
    assertThat(notices(id)).doesNotContain("notice.reporting.office.late");
    driver.fireTimer(id, "reminderDue");
    driver.fireTimer(id, "reminderDue");
    driver.fireTimer(id, "reminderDue");
    assertThat(reports.get(id).reminded()).isEqualTo(6);
    assertThat(reports.get(id).dueOn()).isEqualTo(due);
    assertThat(notices(id)).contains("notice.reporting.office.late");
    sample.send(id, 0);
    assertThat(driver.openJobs(id)).doesNotContain("reminderDue");
  }

  @Test
  void forceMajeureIsConfirmedBySomebodyElse() {
    UUID id = sample.expected();
    excuses.ask(id, "A flood closed the university.", driver.person("officer").actor());
    assertThatThrownBy(() -> sample.send(id, 0)).isInstanceOf(Refusal.class);
    assertThat(excuses.objection(id, driver.person("officer").actor())).isPresent();
    decide(id, "REFUSED");
    assertThat(reports.get(id).state()).isEqualTo(ReportState.EXPECTED);

    excuses.ask(
        id, "A flood closed the university, see the letter.", driver.person("officer").actor());
    decide(id, "CONFIRMED");
    Report report = reports.get(id);
    assertThat(report.state()).isEqualTo(ReportState.EXCUSED);
    assertThat(eligible(report).amount()).isEqualTo(sample.award(id).amount());
    assertThat(found(sample.award(id))).isPresent();
    assertThat(cut(sample.award(id))).isEmpty();
    assertThat(driver.ended(id)).isTrue();
  }

  @Test
  void aReportNeedsDaysThatCanBeAndACertificate() {
    UUID id = sample.expected();
    Award award = sample.award(id);
    LocalDate from = award.stay().from();
    LocalDate until = award.stay().until();
    refused(id, new ReportSendings.Told(until, from, SampleReports.STORY, null), "days");
    refused(
        id,
        new ReportSendings.Told(
            from, until.plusYears(1), SampleReports.STORY, SampleReports.CERTIFICATE),
        "days");
    refused(id, new ReportSendings.Told(from, until, SampleReports.STORY, null), "certificate");
    refused(id, new ReportSendings.Told(from, until, "Nice.", SampleReports.CERTIFICATE), "story");
    assertThat(reports.get(id).state()).isEqualTo(ReportState.EXPECTED);
  }

  private void refused(UUID id, ReportSendings.Told told, String why) {
    assertThatThrownBy(() -> sendings.send(id, told))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("reporting.send." + why);
  }

  private Report accepted(int missing) {
    UUID id = sample.expected();
    sample.send(id, missing);
    review(id, "ACCEPTED");
    return reports.get(id);
  }

  /** Figures of reports that nothing was deducted from. */
  private static final class Figures {

    private Figures() {}

    static void whole(Report report) {
      Eligible eligible = eligible(report);
      assertThat(eligible.rule().row()).isEqualTo("kept");
      assertThat(eligible.lines())
          .allSatisfy(line -> assertThat(line.eligible()).isEqualTo(line.awarded()));
    }
  }

  private static Eligible eligible(Report report) {
    return Optional.ofNullable(report.eligible()).orElseThrow();
  }

  private void review(UUID id, String verdict) {
    driver.complete(
        Report.ref(id),
        "reviewReport",
        "officer",
        verdict.equals("RETURNED")
            ? Map.of("reportVerdict", verdict, "remarks", "Please add what came of it.")
            : Map.of("reportVerdict", verdict));
  }

  private void decide(UUID id, String verdict) {
    driver.complete(
        Report.ref(id),
        "decideExcuse",
        "presidents-office",
        verdict.equals("REFUSED")
            ? Map.of("excuseVerdict", verdict, "reason", "It was open again after a week.")
            : Map.of("excuseVerdict", verdict));
  }

  private Optional<Evidence> found(Award award) {
    return evidence.stream()
        .filter(each -> each.condition() == Condition.REPORT_ACCEPTED)
        .flatMap(each -> each.find(award, last(award)).stream())
        .findFirst();
  }

  private Optional<Cut> cut(Award award) {
    return cut(award, last(award));
  }

  private Optional<Cut> cut(Award award, Instalment instalment) {
    return cuts.stream().flatMap(each -> each.cut(award, instalment).stream()).findFirst();
  }

  private static Instalment last(Award award) {
    List<Instalment> plan = award.computed().plan();
    return plan.get(plan.size() - 1);
  }

  private List<String> mails(UUID id) {
    return keys("select message_key from notify_mail where mail_key like :key", id);
  }

  private List<String> notices(UUID id) {
    return keys("select message_key from notify_notice where notice_key like :key", id);
  }

  private List<String> keys(String sql, UUID id) {
    return jdbc.sql(sql).param("key", "%" + id + "%").query(String.class).list();
  }
}
