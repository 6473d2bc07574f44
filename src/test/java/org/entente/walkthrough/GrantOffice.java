package org.entente.walkthrough;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import org.entente.testing.Visitor;

/** The office's part of a grant round: officers, finance and whoever approves and signs. */
final class GrantOffice {

  private static final int YEAR = 2026;

  private final GrantWalk walk;
  private final RoundWords words;
  private UUID call = new UUID(0, 0);
  private String reference = "";

  GrantOffice(GrantWalk walk) {
    this.walk = walk;
    this.words = walk.words();
  }

  UUID call() {
    return call;
  }

  String reference() {
    return reference;
  }

  void makeProgramme() {
    Visitor officer = walk.visitor("officer").go("/calls/register", "calls-register");
    officer.follow("main a[href='/programmes']", "programmes");
    officer.follow("main a[href='/programmes/new']", "programme-new");
    officer.fill("code", "W-" + walk.mark()).select("kind", "MOBILITY_OUT");
    officer.fill("nameEn", walk.marked("Outgoing mobility"));
    officer.fill("name" + words.suffix(), walk.marked(words.programme()));
    officer.choose("audience", "STUDENTS").choose("payer", "OURSELVES").fill("currency", "EUR");
    officer.send();
  }

  void fund(String amount) {
    Visitor finance = walk.visitor("finance-officer").go("/envelopes", "envelopes");
    finance.follow("main a[href='/envelopes/new']", "envelope-new");
    finance.fill("name" + words.suffix(), walk.marked(words.envelope()));
    chooseByMark(finance, "programme");
    finance.fill("year", "" + YEAR).select("currency", "EUR").fill("amount", amount);
    finance.fill("reason", words.remark()).send();
    finance.inspect("envelope-asked");
    String envelope = finance.page().locator("main .crumbs .ref").first().innerText();
    Visitor controller = walk.ofGroup("finance-controller", envelope, "decide-envelope-change");
    controller.choose("changeDecision", "APPROVED").send();
  }

  void draftCall() {
    Visitor officer = walk.visitor("officer").go("/calls/register", "calls-register");
    officer.follow("main a[href='/calls/new']", "call-new");
    chooseByMark(officer, "programme");
    chooseByMark(officer, "envelope");
    LocalDateTime now = LocalDateTime.now(Clock.systemUTC()).withNano(0);
    officer.page().locator("[name=languages][value=" + walk.language().name() + "]").check();
    officer.fill("title" + words.suffix(), walk.marked(words.title()));
    officer.fill("summary" + words.suffix(), words.summary());
    officer.fill("opensAt", minutes(now.minusHours(1)));
    officer.fill("closesAt", minutes(now.plusDays(30)));
    officer.fill("quota", "2").fill("reserve", "1").fill("reviewers", "2").fill("quorum", "2");
    officer.fill("outlier", "30");
    criterion(officer, 0, words.merit(), "60");
    criterion(officer, 1, words.project(), "40");
    officer.send();
    call = GrantWalk.id(officer.inspect("call-draft"));
    reference = officer.page().locator("main .crumbs .ref").innerText();
  }

  private void criterion(Visitor officer, int row, String name, String weight) {
    String field = "criteria[" + row + "].";
    officer.fill(field + "name" + words.suffix(), name);
    officer.fill(field + "weight", weight).fill(field + "maximum", "20");
  }

  private static String minutes(LocalDateTime time) {
    return time.toString().substring(0, 16);
  }

  private void chooseByMark(Visitor visitor, String field) {
    String label =
        visitor
            .page()
            .locator(
                "select[name=" + field + "] option",
                new Page.LocatorOptions().setHasText(walk.mark()))
            .first()
            .innerText();
    visitor
        .page()
        .locator("select[name=" + field + "]")
        .selectOption(new SelectOption().setLabel(label.strip()));
  }

  void publishCall() {
    Visitor officer = walk.visitor("officer").follow(".waits a[href^='/tasks/']", "draft-call");
    officer.choose("callDraft", "READY").send();
    Visitor director = walk.ofGroup("finance-director", reference, "decide-call");
    director.choose("callDecision", "APPROVED").send();
    walk.run(call);
  }

  Visitor openCall(String person) {
    Visitor visitor = walk.visitor(person).go("/calls/register", "calls-register");
    visitor.page().locator("#rq").fill(reference);
    visitor.press("form.filters button[type=submit]").inspect("calls-found");
    return visitor.follow("main tbody th a", "call-published");
  }

  void confirmEligible(String application) {
    Visitor officer = walk.ofGroup("officer", application, "confirm-eligibility");
    officer.choose("verdict", "ELIGIBLE");
    distance(officer);
    if (officer.page().locator("[name=reason]").isVisible()) {
      officer.fill("reason", words.remark()); // the rules found otherwise
    }
    officer.send();
  }

  void askForMore(String application) {
    Visitor officer = walk.ofGroup("officer", application, "confirm-eligibility");
    officer.choose("verdict", "MORE_INFORMATION").fill("reason", words.more());
    distance(officer);
    officer.inspect("ask-for-more").send();
  }

  private static void distance(Visitor officer) {
    if (officer.page().locator("[name=distanceKm]").isVisible()) {
      officer.fill("distanceKm", "600");
    }
  }

  void appointPanel() {
    Visitor officer = openCall("officer").follow("main a[href$='/review']", "panel-new");
    for (String reviewer : GrantReviewers.ALL) {
      officer.page().locator("label.choice:has-text('" + called(reviewer) + "') input").check();
    }
    officer.send().inspect("panel-appointed");
    walk.run(call);
  }

  /** People of the demo are called by their role and number. */
  private static String called(String signInName) {
    return signInName.replace("reviewer", "Reviewer ");
  }

  void prepareAwards() {
    walk.ofGroup("finance-officer", reference, "prepare-awards").send();
    walk.run(call);
  }

  void approveAll() {
    Visitor director = walk.visitor("finance-director").go("/awards", "awards");
    director.page().locator("#aq").fill(walk.mark());
    director.press("form.filters button[type=submit]").inspect("awards-found");
    director.follow("main td a[href$='/awards']", "awards-of-call");
    director.follow("main a[href$='/awards/approve']", "awards-approve").send();
    director.inspect("awards-approved");
  }

  void approveOne(String award) {
    Visitor director = walk.ofGroup("finance-director", award, "approve-award");
    director.choose("approval", "APPROVED").send();
  }

  /** From the award to its agreement, and there to what waits for this person. */
  private Visitor agreementTask(String award, String name) {
    Visitor officer = walk.visitor("officer").go("/awards", "awards");
    officer.page().locator("#aq").fill(award);
    officer.press("form.filters button[type=submit]").press("main tbody th a");
    officer.inspect("award-accepted").follow("main a[href^='/agreements/']", "award-agreement");
    return officer.follow(".waits a[href^='/tasks/']", name);
  }

  void draftAgreement(String award) {
    Visitor officer = agreementTask(award, "award-editor");
    officer.choose("drafting", "READY").press("button[name=_do][value=complete]");
    agreementTask(award, "award-languages").choose("languageCheck", "SAME").send();
  }

  void sign(String signatory, String agreement) {
    Visitor ours = walk.ofGroup(signatory, agreement, "award-signing");
    ours.follow("a[href$='/sign']", "award-sign");
    ours.choose("consent", "true").fill("password", "entente-demo").send();
  }

  void recordTheirs(String award, String name) {
    Visitor officer = agreementTask(award, "award-record-signature");
    officer
        .choose("signing", "SIGNED")
        .fill("signedOn", LocalDate.now(Clock.systemUTC()).toString());
    officer.fill("place", "Montréal").fill("signatoryName", name).fill("signatoryTitle", name);
    officer
        .page()
        .locator("input[type=file]")
        .setInputFiles(new FilePayload("signed.pdf", "application/pdf", Scan.pdf(award)));
    officer.send();
  }

  /** What the envelope's page and the book behind the figure say is committed. */
  BigDecimal committed() {
    Visitor finance = walk.visitor("finance-officer").go("/envelopes", "envelopes");
    chooseByMark(finance, "programme");
    finance.press("form.filters button[type=submit]").follow("main tbody th a", "envelope-used");
    String selector = ".moneykey a[href*='COMMITTED']";
    BigDecimal said = walk.figure(finance.page().locator(selector).innerText());
    finance.follow(selector, "envelope-book");
    assertThat(finance.page().locator("main tbody tr").count()).isEqualTo(1);
    String booked = finance.page().locator("main tbody .money").innerText();
    assertThat(walk.figure(booked)).isEqualByComparingTo(said);
    return said;
  }
}
