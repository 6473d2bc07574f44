package org.entente.testing;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entente.award.Award;
import org.entente.award.Awards;
import org.entente.bank.BankPayments;
import org.entente.bank.FateState;
import org.entente.bank.PaymentFate;
import org.entente.bank.PaymentMoved;
import org.entente.disbursement.BankDays;
import org.entente.disbursement.Disbursement;
import org.entente.disbursement.Disbursements;
import org.entente.disbursement.PaymentOrder;
import org.entente.disbursement.PaymentOrders;
import org.entente.form.FormInput;
import org.entente.form.UploadedFile;
import org.entente.iso20022.Reason;
import org.entente.people.FreshAction;
import org.entente.shared.Actor;
import org.entente.shared.ContentHash;
import org.entente.shared.Money;
import org.entente.workflow.OpenTask;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Instalments on any part of their way to the bank; the bank’s answers are told by the test. */
@Component
public class SampleDisbursements {

  private static final byte[] CERTIFICATE =
      "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF"
          .getBytes(StandardCharsets.US_ASCII);

  /** What serves for all checks of some minutes. */
  public static final FreshAction CHECKING =
      FreshAction.of("disbursement.check", ContentHash.of("disbursement.check"));

  private final SampleAwards sample;
  private final SampleEnvelopes envelopes;
  private final SampleDetails details;
  private final SignedInAfresh afresh;
  private final Awards awards;
  private final Disbursements disbursements;
  private final PaymentOrders orders;
  private final ProcessDriver driver;
  private final BankDays days;
  private final BankPayments bank;
  private final ApplicationEventPublisher events;
  private final TransactionTemplate transaction;
  private final JdbcClient jdbc;
  private final Clock clock;

  SampleDisbursements(
      SampleAwards sample,
      SampleEnvelopes envelopes,
      SampleDetails details,
      SignedInAfresh afresh,
      Awards awards,
      Disbursements disbursements,
      PaymentOrders orders,
      ProcessDriver driver,
      BankDays days,
      BankPayments bank,
      ApplicationEventPublisher events,
      TransactionTemplate transaction,
      JdbcClient jdbc,
      Clock clock) {
    this.sample = sample;
    this.envelopes = envelopes;
    this.details = details;
    this.afresh = afresh;
    this.awards = awards;
    this.disbursements = disbursements;
    this.orders = orders;
    this.driver = driver;
    this.days = days;
    this.bank = bank;
    this.events = events;
    this.transaction = transaction;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** The first instalment of an award below the limit of our accounts, waiting for conditions. */
  public Disbursement small() {
    return first(committed(null, 3));
  }

  /**
   * @param person who is paid; null for somebody without an account
   */
  public Disbursement of(@Nullable UUID person, boolean large) {
    return first(committed(person, large ? 12 : 3));
  }

  /** As if they had. */
  public void approvedBy(Disbursement disbursement, UUID by, UUID onBehalf) {
    jdbc.sql("update award set decided_by = :by, decided_for = :for where id = :award")
        .param("by", by)
        .param("for", onBehalf)
        .param("award", disbursement.award())
        .update();
  }

  /** As if they had. */
  public void preparedBy(Disbursement disbursement, UUID by, UUID onBehalf) {
    jdbc.sql("update award_round set prepared_by = :by, prepared_for = :for where call_id = :call")
        .param("by", by)
        .param("for", onBehalf)
        .param("call", award(disbursement).call())
        .update();
  }

  /** One above the limit: the president’s office approved its award. */
  public Disbursement large() {
    return first(committed(null, 12));
  }

  private UUID committed(@Nullable UUID person, int months) {
    UUID call = sample.closed(envelopes.open(Money.of("9000", "EUR")), 1);
    LocalDate from = person == null ? LocalDate.of(2027, 3, 1) : LocalDate.of(2033, 3, 1);
    UUID application =
        sample.eligible(
            call,
            "Élodie Martin",
            person,
            null,
            "GB",
            from,
            from.plusMonths(months).minusDays(1),
            600);
    sample.rank(call, 1, List.of(application));
    sample.prepare(call);
    Award award = sample.at(call, 1);
    driver.complete(
        award.ref(),
        "approveAward",
        award.computed().amount().compareTo(Money.of("5000", "EUR")) < 0
            ? "finance-director"
            : "presidents-office",
        Map.of("approval", "APPROVED"));
    sample.tell(award.id());
    UUID agreement = sample.accept(award.id());
    sample.draft(agreement);
    sample.sign(award.id(), agreement);
    return award.id();
  }

  private Disbursement first(UUID award) {
    Disbursement first = disbursements.ofAward(award).get(0);
    driver.runAsyncJobs(first.id());
    return disbursements.get(first.id());
  }

  public Disbursement get(Disbursement disbursement) {
    return disbursements.get(disbursement.id());
  }

  public PaymentOrder order(Disbursement disbursement) {
    return orders.latest(disbursement.id()).orElseThrow();
  }

  /** An officer confirms the arrival. */
  public void arrived(Disbursement disbursement) {
    driver.complete(driver.task(disbursement.ref(), "confirmArrival"), "officer", certificate());
    driver.runAsyncJobs(disbursement.id());
  }

  /** What the officer sends. */
  public FormInput certificate() {
    return new FormInput(
        Map.of("arrivedOn", List.of(LocalDate.now(clock).toString())),
        Map.of(
            "certificate",
            List.of(new UploadedFile("arrival.pdf", "application/pdf", CERTIFICATE))));
  }

  /** The beneficiary has bank details that can be paid on; a second time others. */
  public void detailed(Disbursement disbursement) {
    details.payable(disbursement.award());
    driver.runAsyncJobs(disbursement.id());
  }

  /** All conditions hold. */
  public Disbursement due(Disbursement disbursement) {
    detailed(disbursement);
    arrived(disbursement);
    return get(disbursement);
  }

  public Map<String, String> wanted() {
    return Map.of(
        "account",
        "eurofile",
        "executionDay",
        days.next().toString(),
        "remittance",
        "Grant, first instalment");
  }

  public void make(Disbursement disbursement) {
    driver.complete(disbursement.ref(), "makePayment", "finance-officer", wanted());
  }

  /** To be paid from another account of ours. */
  public void make(Disbursement disbursement, String account) {
    Map<String, String> wanted = new HashMap<>(wanted());
    wanted.put("account", account);
    driver.complete(disbursement.ref(), "makePayment", "finance-officer", wanted);
  }

  public void check(Disbursement disbursement) {
    checkAlone(disbursement);
    driver.runAsyncJobs(disbursement.id());
  }

  /** Signed in afresh; the case does not go on by itself. */
  public void checkAlone(Disbursement disbursement) {
    OpenTask task = driver.task(disbursement.ref(), "checkPayment");
    afresh.as(
        driver.person("finance-controller"),
        CHECKING,
        () -> driver.complete(task, "finance-controller", FormInput.of(Map.of("check", "RIGHT"))));
  }

  /** Signed in afresh, on the hash. */
  public void release(Disbursement disbursement) {
    OpenTask task = driver.task(disbursement.ref(), "releasePayment");
    afresh.as(
        driver.person("finance-director"),
        FreshAction.of("disbursement.release", order(disbursement).hash()),
        () ->
            driver.complete(task, "finance-director", FormInput.of(Map.of("release", "RELEASE"))));
    driver.runAsyncJobs(disbursement.id());
  }

  /** With the bank: made, checked, released where it has to be. */
  public void ordered(Disbursement disbursement) {
    make(disbursement);
    check(disbursement);
    if (order(disbursement).open()) {
      release(disbursement);
    }
  }

  /** Before the bank is told: it never will be. */
  public void takenBack(Disbursement disbursement) {
    UUID order = order(disbursement).id();
    Actor director = driver.person("finance-director").actor();
    transaction.executeWithoutResult(status -> bank.cancel(order, "Taken back", director));
    driver.runAsyncJobs(disbursement.id());
  }

  public void answer(Disbursement disbursement, FateState state) {
    answer(disbursement, state, null);
  }

  /** The bank says so, and the case goes on. */
  public void answer(Disbursement disbursement, FateState state, @Nullable String reason) {
    tell(order(disbursement), state, reason);
    driver.runAsyncJobs(disbursement.id());
  }

  /** The bank says so; the case does nothing yet. */
  public void tell(PaymentOrder order, FateState state, @Nullable String reason) {
    PaymentFate fate =
        new PaymentFate(
            order.id(),
            state,
            reason == null ? null : new Reason(reason, List.of()),
            "B-" + order.reference(),
            clock.instant());
    transaction.executeWithoutResult(
        status -> events.publishEvent(new PaymentMoved(order.id(), FateState.SENT, fate)));
  }

  public Award award(Disbursement disbursement) {
    return awards.get(disbursement.award());
  }
}
