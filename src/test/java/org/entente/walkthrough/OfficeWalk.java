package org.entente.walkthrough;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import org.entente.shared.Language;
import org.entente.testing.Site;
import org.entente.testing.Visitor;

/** The way of one agreement through the office, through nothing but the pages. */
final class OfficeWalk {

  private final Site site;
  private final Consumer<UUID> jobs;
  private final Words words;
  private UUID agreement = new UUID(0, 0);
  private String reference = "";

  OfficeWalk(Site site, Consumer<UUID> jobs) {
    this.site = site;
    this.jobs = jobs;
    this.words = site.language() == Language.AR ? Words.ARABIC : Words.ENGLISH;
  }

  UUID agreement() {
    return agreement;
  }

  void propose() {
    Visitor proposer = site.visitor("proposer");
    proposer.open("/tasks", "01-inbox").open("/agreements", "02-register");
    proposer.open("/agreements/new", "03-proposal");
    proposer.select("type", "COOPERATION").selectLabel("ourEntity", words.foundation());
    proposer.seek("partners", words.partner()).seek("beneficiaries", words.beneficiary());
    proposer.choose("languages", "ES").choose("languages", "EN").select("prevailingLanguage", "ES");
    proposer.fill("titleEs", "Convenio de docencia conjunta con Londres");
    proposer.fill("titleEn", "Joint teaching agreement with London");
    proposer.tag("fields", words.field());
    proposer.fill("rationale", "Two schools that know each other well want to teach together.");
    proposer.fill("startsOn", "2026-01-01").fill("endsOn", "2030-12-31");
    proposer.inspect("04-proposal-filled").send();
    String url = proposer.page().url();
    agreement = UUID.fromString(url.substring(url.lastIndexOf('/') + 1));
    reference = proposer.page().locator("main .crumbs .ref").innerText();
    jobs.accept(agreement);
  }

  void endorse() {
    task("unit-head", "05-endorse").choose("endorsement", "ENDORSED").send();
    done();
  }

  /** The partner may well have an agreement like this one: then the officer is asked first. */
  void passDuplicate() {
    Visitor officer = task("officer", "06-duplicate-or-none");
    if (officer.page().locator("[name=duplicateDecision]").count() > 0) {
      officer.choose("duplicateDecision", "CONTINUE").fill("reason", "This one is another matter.");
      officer.send();
    }
    done();
  }

  void triage() {
    task("officer", "07-triage").choose("triage", "ACCEPTED").send();
    done();
  }

  /** Changes the body of one clause, in both languages, saves, and sends the text on. */
  void draft(String addition) {
    Visitor officer = task("officer", "08-editor");
    Locator bodies = officer.page().locator("textarea.textarea--text");
    Locator clause = officer.page().locator("article.clause").nth(1);
    assertThat(bodies.count()).isGreaterThan(3);
    Locator changed = clause.locator("textarea.textarea--text");
    for (int at = 0; at < changed.count(); at++) {
      changed.nth(at).fill(changed.nth(at).inputValue() + addition);
    }
    officer
        .press("article.clause:nth-of-type(2) button[value^='save:']")
        .inspect("09-editor-saved");
    officer.choose("drafting", "READY").press("button[name=_do][value=complete]");
    done();
  }

  void checkLanguages() {
    task("officer", "10-languages").choose("languageCheck", "SAME").send();
    done();
  }

  void requestChanges(String reviewer) {
    task(reviewer, "11-review-" + reviewer)
        .choose("opinion", "CHANGES_REQUESTED")
        .fill("reason", "The second clause must name a contact person.")
        .send();
    done();
  }

  void approve(String reviewer) {
    Visitor visitor = task(reviewer, "12-second-review-" + reviewer);
    assertThat(visitor.page().locator(".clause ins").count()).as("marked insertions").isPositive();
    visitor.choose("opinion", "APPROVED").send();
    done();
  }

  void sign(String signatory) {
    Visitor visitor = task(signatory, "13-signing");
    visitor.press("a[href$='/sign']").inspect("14-signing-confirm");
    visitor.choose("consent", "true").fill("password", "entente-demo").send();
    done();
  }

  /** Their dean signs on behalf of the university's head: the form asks for whom and by what. */
  void recordOnBehalf(String name, String title, String principal, String mandate) {
    Visitor officer = paper(name, title);
    officer.fill("onBehalfOf", principal).fill("mandate", mandate);
    officer.inspect("16-record-signature-filled").send();
    done();
  }

  void recordSignature(String name, String title) {
    paper(name, title).inspect("16-record-signature-filled").send();
    done();
  }

  private Visitor paper(String name, String title) {
    Visitor officer = task("officer", "15-record-signature");
    officer.choose("signing", "SIGNED").fill("signedOn", today()).fill("place", "London");
    officer.fill("signatoryName", name).fill("signatoryTitle", title);
    byte[] scan = Scan.pdf(reference);
    officer
        .page()
        .locator("input[type=file]")
        .setInputFiles(new FilePayload("signed.pdf", "application/pdf", scan));
    return officer;
  }

  private static String today() {
    return LocalDate.now(Clock.systemUTC()).toString();
  }

  /** The sealed copy, as the browser downloads it. */
  byte[] sealedCopy() {
    Visitor officer = site.visitor("officer").open("/agreements/" + agreement, "17-in-force");
    officer.open("/signatures/" + agreement, "18-sealed");
    return officer.page().request().get("/signatures/" + agreement + "/sealed.pdf").body();
  }

  String status() {
    Page page = site.visitor("officer").open("/agreements/" + agreement, "17-in-force").page();
    return page.locator("main .head .badge").first().innerText();
  }

  void audit() {
    Visitor auditor = site.visitor("auditor").open("/history", "19-histories");
    auditor.open("/history/agreement/" + agreement, "20-history");
    auditor.page().locator(".djs-container svg").first().waitFor();
    assertThat(auditor.page().locator(".event").count()).isGreaterThan(15);
  }

  private Visitor task(String signInName, String name) {
    Visitor visitor = site.visitor(signInName);
    visitor.page().navigate("/agreements/" + agreement);
    visitor.press(".waits a[href^='/tasks/']");
    return visitor.inspect(name);
  }

  private void done() {
    jobs.accept(agreement);
  }
}
