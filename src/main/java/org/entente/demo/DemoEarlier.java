package org.entente.demo;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entente.award.Award;
import org.entente.form.FormInput;
import org.entente.form.UploadedFile;
import org.entente.reporting.Report;
import org.entente.reporting.ReportSendings;
import org.entente.reporting.Reports;
import org.entente.workflow.CaseJobs;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Grants of the year before, all paid: one stay was shortened, so that less is left to be paid;
 * part of another grant was paid back; and of the third the money came back from a closed account.
 */
@Component
@Profile("demo")
class DemoEarlier {

  private static final int DAYS_MISSING = 40;

  private static final String STORY =
      "The laboratory closed for works in my last weeks, so I came home early. The measurements are"
          + " done, and the paper is under way.";

  private static final String TWICE =
      "The host paid the beneficiary for one of these months as well, so it is paid back.";

  private final DemoInstalments instalments;
  private final DemoRecovery recovery;
  private final Reports reports;
  private final ReportSendings sendings;
  private final CaseJobs jobs;
  private final DemoDesk desk;

  DemoEarlier(
      DemoInstalments instalments,
      DemoRecovery recovery,
      Reports reports,
      ReportSendings sendings,
      CaseJobs jobs,
      DemoDesk desk) {
    this.instalments = instalments;
    this.recovery = recovery;
    this.reports = reports;
    this.sendings = sendings;
    this.jobs = jobs;
    this.desk = desk;
  }

  /** What is done already stays: a start that was cut off is completed by the next. */
  void pay(UUID call) {
    List<Award> payable = instalments.payable(call);
    payable.forEach(each -> instalments.order(each, each.stay().from().toString()));
    payable.forEach(instalments::release);
    payable.forEach(instalments::pay);
    shorten(payable.get(0));
    recovery.demand(payable.get(1), TWICE);
    recovery.repay(payable.get(1));
    instalments.giveBack(payable.get(2));
  }

  private void shorten(Award award) {
    Report report = reports.ofAward(award.id()).orElseThrow();
    if (report.state().awaited()) {
      sendings.send(report.id(), told(award));
    }
    jobs.runDue(Report.ref(report.id()));
    desk.work(
        Report.ref(report.id()), "reviewReport", FormInput.of(Map.of("reportVerdict", "ACCEPTED")));
    instalments.runDue(award);
  }

  private static ReportSendings.Told told(Award award) {
    LocalDate until = award.stay().until().minusDays(DAYS_MISSING);
    UploadedFile certificate =
        new UploadedFile(
            "certificate-of-stay.pdf",
            "application/pdf",
            DemoPaper.page("certificate of stay").getBytes(StandardCharsets.US_ASCII));
    return new ReportSendings.Told(award.stay().from(), until, STORY, certificate);
  }
}
