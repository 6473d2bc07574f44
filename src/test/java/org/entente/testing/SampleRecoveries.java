package org.entente.testing;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entente.award.Award;
import org.entente.award.Awards;
import org.entente.disbursement.InstalmentPaid;
import org.entente.disbursement.InstalmentReturned;
import org.entente.document.BlobStore;
import org.entente.ledger.Booking;
import org.entente.ledger.Ledger;
import org.entente.recovery.NewRequest;
import org.entente.recovery.PlanLine;
import org.entente.recovery.Recoveries;
import org.entente.recovery.Recovery;
import org.entente.recovery.RecoveryRequest;
import org.entente.recovery.RequestAsking;
import org.entente.reporting.Report;
import org.entente.shared.Actor;
import org.entente.shared.Money;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Recoveries of grants whose beneficiaries did not go although they were paid. */
@Component
public class SampleRecoveries {

  private static final String REASON = "Nobody went, so nothing is due.";

  private final SampleReports reports;
  private final CommittedAwards committed;
  private final Recoveries recoveries;
  private final RequestAsking asking;
  private final ProcessDriver driver;
  private final Awards awards;
  private final ApplicationEventPublisher events;
  private final TransactionTemplate transaction;
  private final Ledger ledger;
  private final BlobStore blobs;
  private final JdbcClient jdbc;
  private final Clock clock;

  SampleRecoveries(
      SampleReports reports,
      CommittedAwards committed,
      Recoveries recoveries,
      RequestAsking asking,
      ProcessDriver driver,
      Awards awards,
      ApplicationEventPublisher events,
      TransactionTemplate transaction,
      Ledger ledger,
      BlobStore blobs,
      JdbcClient jdbc,
      Clock clock) {
    this.reports = reports;
    this.committed = committed;
    this.recoveries = recoveries;
    this.asking = asking;
    this.driver = driver;
    this.awards = awards;
    this.events = events;
    this.transaction = transaction;
    this.ledger = ledger;
    this.blobs = blobs;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** One that a report has just opened: 300.00 EUR were paid, and nothing is due. */
  public Recovery opened() {
    return opened(reports.expected());
  }

  /** The same of somebody with an account. */
  public Recovery ofPerson(UUID person) {
    return opened(reports.ofPerson(person));
  }

  private Recovery opened(UUID report) {
    Award award = reports.award(report);
    committed.pay(award, Money.of("300.00", "EUR"), "first");
    return settled(report);
  }

  /** The report says that nobody went, and the office accepts it. */
  public Recovery settled(UUID report) {
    reports.sendThatNobodyWent(report);
    driver.complete(
        Report.ref(report), "reviewReport", "officer", Map.of("reportVerdict", "ACCEPTED"));
    return recoveries.ofAward(reports.award(report).id()).orElseThrow();
  }

  /** As if the award had been offered in a letter. */
  public void told(Recovery recovery) {
    byte[] letter = "The letter".getBytes(StandardCharsets.UTF_8);
    jdbc.sql(
            """
            update award set offered_at = now(), accept_by = now(), letter = :letter
             where id = :award
            """)
        .param("letter", blobs.put(letter, "text/plain", "letter.txt").sha256().hex())
        .param("award", recovery.award())
        .update();
  }

  /** What its beneficiary was written, by message key. */
  public List<String> mails(Recovery recovery) {
    return keys("select message_key from notify_mail where mail_key like :key", recovery);
  }

  /** What the office was told of it, by message key. */
  public List<String> notices(Recovery recovery) {
    return keys("select message_key from notify_notice where notice_key like :key", recovery);
  }

  private List<String> keys(String sql, Recovery recovery) {
    return jdbc.sql(sql).param("key", "%" + recovery.id() + "%").query(String.class).list();
  }

  public void make(Recovery recovery) {
    driver.complete(
        recovery.ref(),
        "makeDemand",
        "finance-officer",
        Map.of("account", "eurofile", "reason", REASON));
  }

  public void approve(Recovery recovery, String verdict) {
    driver.complete(
        recovery.ref(),
        "approveDemand",
        "finance-controller",
        verdict.equals("APPROVED")
            ? Map.of("demandVerdict", verdict)
            : Map.of("demandVerdict", verdict, "remarks", "Please look again."));
    driver.runAsyncJobs(recovery.id());
  }

  /** Demanded of the beneficiary. */
  public Recovery demanded() {
    return demanded(opened());
  }

  public Recovery demanded(Recovery recovery) {
    make(recovery);
    approve(recovery, "APPROVED");
    return get(recovery);
  }

  public Recovery get(Recovery recovery) {
    return recoveries.get(recovery.id());
  }

  public UUID ask(Recovery recovery, String who, NewRequest wanted) {
    return asking.ask(recovery.id(), wanted, driver.person(who).actor());
  }

  public UUID receipt(Recovery recovery, String amount) {
    return ask(recovery, "finance-officer", noted(amount, "BANK-" + UUID.randomUUID()));
  }

  public NewRequest noted(String amount, String reference) {
    return NewRequest.receipt(Money.of(amount, "EUR"), LocalDate.now(clock), reference);
  }

  /** What was asked for last. */
  public UUID latest(Recovery recovery) {
    return recoveries.requests(recovery.id()).get(0).id();
  }

  /** Decided by whoever has the task. */
  public void decide(UUID request, String task, String who, String verdict) {
    driver.complete(
        RecoveryRequest.ref(request),
        task,
        who,
        verdict.equals("APPROVED")
            ? Map.of("requestVerdict", verdict)
            : Map.of("requestVerdict", verdict, "answer", "That is not on the statement."));
    driver.runAsyncJobs(request);
  }

  public void confirm(UUID request) {
    decide(request, "confirmSettlement", "finance-controller", "APPROVED");
  }

  public void relieve(UUID request) {
    decide(request, "decideRelief", "presidents-office", "APPROVED");
  }

  /** An instalment that was under way, beyond what is due. */
  public void paidAfterAll(Recovery recovery, String amount) {
    Money money = Money.of(amount, "EUR");
    committed.pay(awards.get(recovery.award()), money, "late " + amount);
    transaction.executeWithoutResult(
        status ->
            events.publishEvent(new InstalmentPaid(recovery.award(), 2, UUID.randomUUID(), money)));
  }

  /** The bank returns what was paid, after so much of it was given back. */
  public void comesBack(Recovery recovery, String amount, String givenUp) {
    Award award = awards.get(recovery.award());
    Money back = Money.of(amount, "EUR");
    Money given = Money.of(givenUp, "EUR");
    transaction.executeWithoutResult(
        status -> {
          if (given.isPositive()) {
            ledger.unrecover(booking(award, given));
          }
          ledger.unpay(booking(award, back));
          events.publishEvent(
              new InstalmentReturned(award.id(), 1, UUID.randomUUID(), back, given));
        });
  }

  /** The instalment that came back. */
  public void paidAgain(Recovery recovery, String amount) {
    Award award = awards.get(recovery.award());
    Money money = Money.of(amount, "EUR");
    transaction.executeWithoutResult(
        status -> {
          ledger.pay(booking(award, money));
          events.publishEvent(new InstalmentPaid(award.id(), 1, UUID.randomUUID(), money));
        });
  }

  private static Booking booking(Award award, Money amount) {
    return new Booking(
        award.envelope(), award.ref(), amount, "test:" + UUID.randomUUID(), Actor.SYSTEM);
  }

  /** One of which the beneficiary gave 100.00 EUR back, and the bank all 300.00. */
  public Recovery cameBack() {
    return cameBack(demanded());
  }

  /**
   * @param recovery one of which 300.00 EUR are demanded
   */
  public Recovery cameBack(Recovery recovery) {
    confirm(receipt(recovery, "100.00"));
    comesBack(recovery, "300.00", "100.00");
    return get(recovery);
  }

  public NewRequest returned(String amount, String reference) {
    return NewRequest.returned(Money.of(amount, "EUR"), LocalDate.now(clock), reference);
  }

  /** Finance notes that the bank paid it to the beneficiary. */
  public UUID returned(Recovery recovery, String amount) {
    return ask(recovery, "finance-officer", returned(amount, "BANK-" + UUID.randomUUID()));
  }

  /** Agreed to be paid in so many parts. */
  public void planned(Recovery recovery, int parts) {
    List<PlanLine> lines =
        PlanLine.equal(get(recovery).outstanding(), parts, LocalDate.now(clock).plusDays(20));
    confirm(ask(recovery, "finance-officer", NewRequest.plan(lines, "As they asked")));
  }

  /** As if it had been due so many days ago. */
  public void dueAgo(Recovery recovery, int days) {
    jdbc.sql("update recovery set due_on = :due where id = :id")
        .param("due", LocalDate.now(clock).minusDays(days))
        .param("id", recovery.id())
        .update();
  }

  public void remind(Recovery recovery) {
    driver.fireTimer(recovery.id(), "reminderDue");
  }
}
