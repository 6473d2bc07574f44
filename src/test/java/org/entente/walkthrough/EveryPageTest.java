package org.entente.walkthrough;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
import org.entente.bank.FateState;
import org.entente.bank.PaymentInstruction;
import org.entente.bank.answer.AfterAlls;
import org.entente.bank.answer.AnswerFile;
import org.entente.bank.answer.MissedAnswers;
import org.entente.disbursement.Disbursement;
import org.entente.ledger.ChangeKind;
import org.entente.ledger.EnvelopeChange;
import org.entente.ledger.NewChange;
import org.entente.operations.Retries;
import org.entente.partner.Partners;
import org.entente.partner.query.NetworkLists;
import org.entente.payee.Details;
import org.entente.payee.Payee;
import org.entente.payee.PayeeDirectory;
import org.entente.recovery.NewRequest;
import org.entente.recovery.Recovery;
import org.entente.recovery.RecoveryRequest;
import org.entente.reporting.Report;
import org.entente.shared.Actor;
import org.entente.shared.CaseRef;
import org.entente.shared.Language;
import org.entente.shared.Money;
import org.entente.testing.BrowserRun;
import org.entente.testing.CommittedAwards;
import org.entente.testing.EntenteTest;
import org.entente.testing.ExistingRecords;
import org.entente.testing.KnownPartners;
import org.entente.testing.ProcessDriver;
import org.entente.testing.RareTasks;
import org.entente.testing.SampleApplications;
import org.entente.testing.SampleAwards;
import org.entente.testing.SampleBankDetails;
import org.entente.testing.SampleBankFiles;
import org.entente.testing.SampleCalls;
import org.entente.testing.SampleDisbursements;
import org.entente.testing.SampleEnvelopes;
import org.entente.testing.SampleImports;
import org.entente.testing.SamplePayments;
import org.entente.testing.SampleProposals;
import org.entente.testing.SampleRecoveries;
import org.entente.testing.SampleReports;
import org.entente.testing.SampleReviews;
import org.entente.testing.SampleRuns;
import org.entente.testing.SentFiles;
import org.entente.testing.SigningCases;
import org.entente.testing.Site;
import org.entente.testing.StoppedSteps;
import org.entente.testing.Visitor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The pages that lie beside the straight way, each visited by somebody whom it is for. */
@EntenteTest
class EveryPageTest extends BrowserRun {

  private record Visit(String person, String path, String name, int status) {}

  @Autowired private RareTasks tasks;
  @Autowired private ExistingRecords records;
  @Autowired private SigningCases signing;
  @Autowired private SampleProposals proposals;
  @Autowired private Partners partners;
  @Autowired private KnownPartners known;
  @Autowired private NetworkLists networks;
  @Autowired private ProcessDriver driver;
  @Autowired private JdbcClient jdbc;
  @Autowired private StoppedSteps steps;
  @Autowired private Retries retries;
  @Autowired private SampleImports imports;
  @Autowired private SampleEnvelopes envelopes;
  @Autowired private SampleCalls calls;
  @Autowired private SampleApplications applications;
  @Autowired private SampleReviews reviews;
  @Autowired private SampleAwards awards;
  @Autowired private SampleBankDetails details;
  @Autowired private PayeeDirectory payees;
  @Autowired private SamplePayments bankPayments;
  @Autowired private SentFiles bankFiles;
  @Autowired private SampleBankFiles bankAnswers;
  @Autowired private AfterAlls afterAlls;
  @Autowired private MissedAnswers missed;
  @Autowired private SampleRuns compared;
  @Autowired private CommittedAwards committed;
  @Autowired private SampleDisbursements payments;
  @Autowired private SampleReports reports;
  @Autowired private SampleRecoveries recovered;

  private final List<Visit> visits = new ArrayList<>();

  @BeforeAll
  void choose() {
    aboutOneself();
    aboutPartners();
    tasks();
    takeover();
    reviews.pages().forEach(page -> visit(page.person(), page.path(), page.name()));
    signing();
    mails();
    operations();
    money();
    banks();
    applications();
    awards();
    payments();
    bankDetails();
    reports();
    recoveries();
    refusals();
  }

  private void aboutOneself() {
    visit("officer", "/account", "account");
    visit("officer", "/account/mail", "account-mail");
    visit("officer", "/account/tokens", "tokens");
    visit("officer", "/account/factor", "second-factor");
    visit("admin", "/account/factor/lost", "second-factor-lost");
    visit("officer", "/absence", "absence");
    visit("officer", "/notices", "notices");
    visit("auditor", "/history/person/" + driver.person("officer").id(), "history-of-a-person");
  }

  private void aboutPartners() {
    UUID partner = known.first().id();
    visit("officer", "/partners", "partners");
    visit("officer", "/partners/new", "partner-new");
    visit("officer", "/partners/imports", "partner-imports");
    visit("officer", "/partners/imports/new", "partner-import-new");
    visit("officer", "/partners/imports/" + imports.done(), "partner-import");
    visit("officer", "/partners/imports/" + imports.refused(), "partner-import-refused");
    visit("officer", "/partners/imports/" + imports.waiting(), "partner-import-waiting");
    visit("officer", "/partners/" + partner, "partner");
    visit("officer", "/partners/" + partner + "/edit", "partner-edit");
    visit("officer", "/partners?q=polytechnic", "partners-found");
    visit("officer", "/partners/" + partner + "/contacts/new", "partner-contact");
    visit("officer", "/partners/" + partner + "/succession?q=london", "partner-succession-find");
    visit("officer", "/partners/duplicates", "partner-duplicates");
    UUID other = proposals.newPartner();
    visit("officer", "/partners/" + other + "/succession?partner=" + partner, "partner-succession");
    visit("officer", "/partners/" + partner + "/merge?partner=" + other, "partner-merge");
    visit("officer", "/partners/" + partner + "/merge?q=partner", "partner-merge-find");
    aboutNetworks();
  }

  private void aboutNetworks() {
    UUID network = networks.choices().get(0).id();
    UUID member = networks.members(network).get(0).id();
    visit("officer", "/networks", "networks");
    visit("officer", "/networks/new", "network-new");
    visit("officer", "/networks/" + network, "network");
    visit("officer", "/networks/" + network + "/edit", "network-edit");
    visit("officer", "/networks/" + network + "/members/new?q=lausanne", "network-member-find");
    visit("officer", "/networks/" + network + "/members/" + member, "network-member");
    visit("officer", "/networks/" + network + "/fees/new", "network-fee");
  }

  private void tasks() {
    visit("admin", "/drafting/" + tasks.template() + "/template", "template");
    visit("proposer", "/tasks/" + tasks.amendment(), "amend-proposal");
    visit("officer", "/tasks/" + tasks.duplicate(), "decide-duplicate");
    visit("officer", "/tasks/" + tasks.publication(), "complete-publication");
    visit("officer", "/tasks/" + tasks.authority(), "resolve-authority");
    visit("officer", "/tasks/" + tasks.completion(), "complete-record");
  }

  private void takeover() {
    visit("officer", "/takeover", "takeover");
    visit("officer", "/takeover/" + records.checkedList(), "takeover-list");
    visit("officer", "/agreements/" + records.incomplete(), "agreement-taken-over");
  }

  private void signing() {
    UUID id = signing.started("proposer");
    String task = driver.task(id, "signAgreement").id();
    visit("rector", "/signing/" + task + "/refuse", "signing-refuse");
    visit("rector", "/signing/" + task + "/pass", "signing-pass");
    visit("officer", "/signatures/" + id, "not-sealed-yet");
    visit("proposer", "/agreements/" + proposals.propose("Of no use") + "/withdraw", "withdraw");
  }

  private void mails() {
    UUID mail =
        jdbc.sql("select id from notify_mail order by created_at desc, id desc limit 1")
            .query(UUID.class)
            .single();
    visit("admin", "/operations/mails", "mails");
    visit("admin", "/operations/mails/" + mail, "mail");
  }

  private void operations() {
    StoppedSteps.Stopped stopped = steps.stop();
    steps.mend(stopped.agreement());
    UUID retry = retries.start(List.of(stopped.job()), null, driver.person("officer").actor());
    retries.work(retry);
    visit("admin", "/operations", "operations");
    visit("admin", "/operations?cause=RECORD", "operations-cause");
    visit("admin", "/operations/work/" + stopped.job(), "operations-step");
    visit("admin", "/operations/retry?job=" + stopped.job(), "operations-retry");
    visit("admin", "/operations/retries/" + retry, "operations-retries");
    visit("admin", "/operations/inbox", "operations-inbox");
  }

  private void money() {
    UUID envelope = envelopes.inUse();
    UUID change =
        envelopes.request(
            new NewChange(
                envelope,
                ChangeKind.CUT,
                Money.of("5000", "EUR"),
                null,
                null,
                "As the board decided"));
    String task = driver.task(EnvelopeChange.ref(change), "decideEnvelopeChange").id();
    visit("finance-officer", "/envelopes", "envelopes");
    visit("finance-officer", "/envelopes/new", "envelope-new");
    visit("auditor", "/envelopes/" + envelope + "?checked=true", "envelope");
    visit("rector", "/envelopes/" + envelope + "/entries?account=PAID", "envelope-entries");
    visit("finance-officer", "/envelopes/" + envelope + "/changes/new", "envelope-change-new");
    visit("finance-officer", "/envelope-changes/" + change, "envelope-change");
    visit("finance-controller", "/tasks/" + task, "decide-envelope-change");
  }

  private void banks() {
    PaymentInstruction waiting = bankPayments.queued(SamplePayments.FILE, "1250.00");
    UUID made = bankFiles.made(waiting);
    PaymentInstruction queued = bankPayments.queued(SamplePayments.LINE, "900.00");
    visit("finance-officer", "/bank", "bank");
    visit("finance-director", "/bank/accounts/" + SamplePayments.FILE, "bank-account");
    visit("finance-officer", "/bank/batches", "bank-batches");
    visit("finance-controller", "/bank/batches/" + made, "bank-batch");
    UUID released = bankFiles.released(bankPayments.queued(SamplePayments.FILE, "901.00"));
    visit("finance-controller", "/bank/batches/" + released, "bank-batch-released");
    visit("admin", "/bank/payments", "bank-payments");
    visit("finance-officer", "/bank/payments/" + queued.order(), "bank-payment");
    UUID elsewhere = bankFiles.elsewhere(bankPayments.queued(SamplePayments.FILE, "902.00"));
    visit("finance-controller", "/bank/batches/" + elsewhere, "bank-batch-elsewhere");
    UUID gone = bankFiles.gone(bankPayments.queued(SamplePayments.FILE, "903.00"));
    visit("finance-controller", "/bank/batches/" + gone, "bank-batch-gone");
    bankPayment(bankPayments.unknown("904.00"), FateState.UNKNOWN);
    bankPayment(bankPayments.cancelled("905.00"), FateState.CANCELLED);
    bankPayment(bankAnswers.reversed(), FateState.REVERSED);
    missed.faulty(
        SamplePayments.LINE,
        "walk-" + waiting.order(),
        "camt054-walk.xml",
        new AnswerFile.Why("iso20022.fault.truncated", List.of(12)));
    visit("finance-officer", "/bank/answers", "bank-answers");
    visit("finance-officer", "/bank/answers/" + bankAnswers.booked(), "bank-answer");
    secondLooks();
    reconciliation();
  }

  private void bankPayment(PaymentInstruction payment, FateState state) {
    assertThat(bankPayments.state(payment)).isEqualTo(state);
    visit("finance-officer", "/bank/payments/" + payment.order(), "bank-payment-" + state.name());
  }

  private void reconciliation() {
    visit("finance-officer", "/reconciliation", "reconciliation");
    UUID run = compared.differing();
    visit("finance-director", "/reconciliation/" + run, "reconciliation-run");
    visit("finance-director", "/reconciliation/" + run + "?all=true", "reconciliation-chosen");
    visit("finance-director", compared.explanation(run), "reconciliation-explanation");
    visit("finance-officer", "/reconciliation/" + compared.waiting(), "reconciliation-waiting");
    visit("finance-director", "/bank/accounts/" + SampleRuns.ACCOUNT, "bank-account-blocked");
  }

  private void applications() {
    UUID call = calls.open();
    UUID draft = applications.draft(call, "student");
    UUID submitted = applications.submitted("student");
    UUID late = applications.draft(calls.closingIn(Duration.ofSeconds(-5)), "student");
    UUID refused = applications.checked("student");
    driver.complete(
        refused,
        "confirmEligibility",
        "officer",
        Map.of("verdict", "INELIGIBLE", "distanceKm", "600", "reason", "Not this year."));
    UUID checked = applications.checked("professor");
    visit("student", "/apply/" + reference(call), "apply");
    visit("student", "/my/applications", "my-applications");
    visit("student", "/my/applications/" + draft, "application-draft");
    visit("student", "/my/applications/" + draft + "?saved=1", "application-draft-saved");
    visit("student", "/my/applications/" + draft + "/withdraw", "application-discard");
    visit("student", "/my/applications/" + late, "application-too-late");
    visit("student", "/my/applications/" + submitted, "application");
    visit("student", "/my/applications/" + submitted + "/receipt", "application-receipt");
    visit("student", "/my/applications/" + submitted + "/withdraw", "application-withdraw");
    visit("student", "/my/applications/" + refused, "application-ineligible");
    visit("student", "/my/applications/" + refused + "/appeal", "application-appeal");
    visit("officer", "/applications", "applications");
    visit("officer", "/applications?q=nobody%20at%20all", "applications-none");
    visit("officer", "/applications/" + checked, "application-staff");
    visit("officer", "/applications/" + late, "application-waiver");
    visit(
        "officer",
        "/tasks/" + driver.task(checked, "confirmEligibility").id(),
        "confirm-eligibility");
  }

  private String reference(UUID call) {
    return jdbc.sql("select reference from grant_call where id = :id")
        .param("id", call)
        .query(String.class)
        .single();
  }

  private void payments() {
    Disbursement one = payments.due(payments.small());
    String making = driver.task(one.ref(), "makePayment").id();
    Disbursement other = payments.due(payments.small());
    payments.make(other);
    String checking = driver.task(other.ref(), "checkPayment").id();
    Disbursement third = payments.due(payments.small());
    payments.ordered(third);
    payments.answer(third, FateState.REFUSED, "AC01");
    Disbursement fourth = payments.due(payments.small());
    payments.ordered(fourth);
    String takeBack = "/payments/" + payments.order(fourth).id() + "/take-back";
    visit("officer", "/payments", "payments");
    visit("finance-controller", "/disbursements/" + fourth.id(), "payment-released");
    visit("finance-controller", takeBack, "payment-take-back");
    visit("officer", "/disbursements/" + one.id(), "payment-due");
    visit("officer", "/disbursements/" + third.id(), "payment-refused");
    visit("finance-officer", "/tasks/" + making, "payment-order");
    visit("finance-controller", "/tasks/" + checking, "payment-check");
    visit("officer", "/awards/" + third.award(), "award-with-payments");
    payment(FateState.SENT);
    payment(FateState.UNKNOWN);
    Disbursement fifth = payments.due(payments.small());
    payments.ordered(fifth);
    payments.takenBack(fifth);
    visit("finance-officer", "/disbursements/" + fifth.id(), "payment-taken-back");
  }

  private void payment(FateState state) {
    Disbursement one = payments.due(payments.small());
    payments.ordered(one);
    payments.answer(one, state);
    visit("finance-officer", "/disbursements/" + one.id(), "payment-" + state.name());
  }

  private void awards() {
    UUID call = awards.prepared(3, 2, SampleAwards.EACH.times(3));
    UUID decided = awards.at(call, 1).id();
    awards.decide(decided, "APPROVED");
    String task = driver.task(awards.at(call, 2).ref(), "approveAward").id();
    visit("officer", "/awards", "awards");
    LocalDate from = LocalDate.of(2027, 3, 1);
    committed.call(
        new CommittedAwards.Stay(5, "GB", from), new CommittedAwards.Stay(5, "ES", from));
    committed.call(new CommittedAwards.Stay(2, "GB", from));
    visit("finance-officer", "/grants", "published-grants");
    visit("officer", "/awards/" + decided, "award");
    visit("officer", "/calls/" + call + "/awards", "awards-of-a-call");
    visit("finance-director", "/calls/" + call + "/awards/approve", "awards-approve");
    visit("finance-director", "/tasks/" + task, "approve-award");
    visit("finance-director", "/awards/" + decided + "/take-back", "award-take-back");
    ownAward();
  }

  private void ownAward() {
    UUID award = awards.ofPerson(driver.person("student").id());
    visit("student", "/my/awards/" + award, "my-award");
    visit("student", "/my/awards/" + award + "/accept", "my-award-accept");
    visit("student", "/my/awards/" + award + "/decline", "my-award-decline");
  }

  /** What waits for a second person, as the first and the second one see it. */
  private void secondLooks() {
    Actor officer = driver.person("finance-officer").actor();
    UUID brought = bankAnswers.brought(officer);
    visit("finance-officer", "/bank/answers/" + brought, "bank-answer-brought");
    visit("finance-controller", "/bank/answers/" + brought, "bank-answer-confirm");
    visit("finance-officer", record(bankAnswers.different("1399.00")), "bank-after-all-ask");
    UUID asked = bankAnswers.different("1398.00");
    afterAlls.ask(asked, 0, "Charges of the bank, as agreed with it", officer);
    visit("finance-officer", record(asked), "bank-after-all-asked");
    visit("finance-controller", record(asked), "bank-after-all-decide");
    UUID booked = bankAnswers.different("1397.00");
    afterAlls.ask(booked, 0, "Charges of the bank, as agreed with it", officer);
    afterAlls.book(booked, 0, driver.person("finance-controller").actor());
    visit("finance-officer", record(booked), "bank-after-all-booked");
    visit("finance-controller", "/bank/answers/waiting", "bank-second");
  }

  private static String record(UUID file) {
    return AfterAlls.page(file, 0);
  }

  private void bankDetails() {
    UUID student = driver.person("student").id();
    awards.accept(awards.ofPerson(student));
    Payee payee = payees.find(student).orElseThrow();
    UUID entry = details.entered(payee, SampleBankDetails.FRENCH);
    String task = driver.task(Details.ref(entry), "confirmBankDetails").id();
    visit("student", "/my/bank-details", "my-bank-details");
    visit("student", "/my/bank-details/new", "my-bank-details-new");
    visit("student", "/my/bank-details/" + entry + "/stop", "my-bank-details-stop");
    visit("finance-officer", "/bank-details", "bank-details");
    visit("finance-officer", "/bank-details?q=nobody%20at%20all", "bank-details-none");
    visit("finance-officer", "/bank-details/new?q=applicant", "bank-details-find");
    visit("finance-officer", "/bank-details/for/" + student, "bank-details-for");
    visit("finance-controller", "/bank-details/" + entry, "bank-details-one");
    visit("finance-officer", "/bank-details/" + entry + "/stop", "bank-details-stop");
    visit("finance-controller", "/tasks/" + task, "confirm-bank-details");
  }

  private static void enterBankDetails(Visitor student) {
    student.open("/my/bank-details/new", "my-bank-details-blank");
    student.fill("holder", "سارة خليل").fill("iban", "FR14 2004 1010 0505").fill("town", "Lille");
    assertThat(student.sendInVain()).isEqualTo(422);
    student.inspect("my-bank-details-wrong");
    student.fill("iban", SampleBankDetails.FRENCH).fill("bic", "PSSTFRPP").select("country", "FR");
    student.send().inspect("my-bank-details-review");
  }

  private void reports() {
    UUID expected = reports.ofPerson(driver.person("student").id());
    UUID sent = reports.expected();
    reports.send(sent, 9);
    UUID settled = reports.ofPerson(driver.person("professor").id());
    reports.send(settled, 9);
    driver.complete(
        Report.ref(settled), "reviewReport", "officer", Map.of("reportVerdict", "ACCEPTED"));
    visit("officer", "/reports", "reports");
    visit("officer", "/reports/" + sent, "report");
    visit("officer", "/reports/" + settled, "report-settled");
    visit("officer", "/reports/" + expected + "/force-majeure", "report-force-majeure");
    String task = driver.task(Report.ref(sent), "reviewReport").id();
    visit("officer", "/tasks/" + task, "review-report");
    visit("student", "/my/reports/" + expected, "my-report");
    visit("professor", "/my/reports/" + settled, "my-report-settled");
  }

  /** Beside what a walk from the demand to a receipt comes by. */
  private void recoveries() {
    Recovery waiting = recovered.opened();
    Recovery owed = recovered.demanded(recovered.ofPerson(driver.person("professor").id()));
    recovered.told(owed);
    String page = "/recoveries/" + owed.id();
    UUID waiver =
        recovered.ask(
            owed,
            "officer",
            NewRequest.waiver(Money.of("100.00", "EUR"), "They were ill, as the host wrote."));
    visit("officer", "/recoveries?q=nobody%20at%20all", "recoveries-none");
    visit("finance-officer", "/recoveries/" + waiting.id(), "recovery-opened");
    visit("officer", page, "recovery-waiver-asked");
    visit("finance-director", page + "/write-off", "recovery-ask-write-off");
    visit(
        "presidents-office", task(RecoveryRequest.ref(waiver), "decideRelief"), "recovery-relief");
    visit("professor", "/my/recoveries/" + owed.id(), "recovery-own");
    Recovery theirs = recovered.demanded(recovered.ofPerson(driver.person("student").id()));
    recovered.cameBack(theirs);
    visit("student", "/my/recoveries/" + theirs.id(), "recovery-own-came-back");
    visit("finance-officer", "/recoveries/" + theirs.id(), "recovery-came-back");
    visit("finance-officer", "/recoveries/" + theirs.id() + "/return", "recovery-return");
    Recovery more = recovered.demanded();
    recovered.planned(more, 3);
    recovered.paidAfterAll(more, "40.00");
    visit("finance-officer", task(more.ref(), "makeDemand"), "recovery-plan-ends");
    visit("professor", "/my/awards/" + owed.award(), "my-award-to-pay-back");
  }

  private String task(CaseRef ref, String key) {
    return "/tasks/" + driver.task(ref, key).id();
  }

  private void refusals() {
    visits.add(new Visit("auditor", "/agreements/new", "forbidden", 403));
    visits.add(new Visit("auditor", "/agreements/" + new UUID(0, 1), "not-found", 404));
  }

  private void visit(String person, String path, String name) {
    visits.add(new Visit(person, path, name, 200));
  }

  @ParameterizedTest
  @EnumSource(names = {"EN", "AR"})
  void isUsableByAnybody(Language language) {
    SoftAssertions found = new SoftAssertions();
    try (Site site = site(language)) {
      for (Visit visit : visits) {
        found.check(() -> make(visit, site.visitor(visit.person)));
      }
      found.check(() -> enterBankDetails(site.visitor("student")));
      found.check(() -> signInWrongly(site.stranger()));
      found.check(() -> comeAsAStranger(site.stranger(), reference(calls.open())));
      found.check(() -> askForKeys(site.visitor("officer")));
    }
    found.assertAll();
  }

  private static void make(Visit visit, Visitor visitor) {
    visitor.open(visit.path, visit.name);
    assertThat(visitor.status()).as(visit.path).isEqualTo(visit.status);
  }

  private static void comeAsAStranger(Visitor stranger, String call) {
    stranger.open("/my/applications", "applications-door");
    stranger.open("/apply/" + call, "apply-stranger");
    stranger.open("/apply/enter/none-of-ours", "enter-dead");
  }

  private static void signInWrongly(Visitor stranger) {
    stranger.open("/sign-in", "sign-in").fill("name", "nobody").fill("password", "guessed");
    stranger.page().press("#password", "Enter");
    stranger.page().locator("[role=alert]").waitFor();
    stranger.inspect("sign-in-refused");
  }

  private static void askForKeys(Visitor visitor) {
    visitor.page().navigate("/tasks");
    visitor.page().keyboard().press("?");
    visitor.page().locator("dialog#keys[open]").waitFor();
    visitor.inspect("keys");
  }
}
