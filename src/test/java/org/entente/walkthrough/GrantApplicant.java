package org.entente.walkthrough;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.FilePayload;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.entente.testing.Visitor;

/** One applicant's part of a grant round, at a desk and on a phone. */
final class GrantApplicant {

  private final GrantWalk walk;
  private final RoundWords words;
  private final Visitor visitor;
  private final String shots;
  private final String name;
  private UUID application = new UUID(0, 0);
  private String reference = "";

  private GrantApplicant(GrantWalk walk, Visitor visitor, String shots, String name) {
    this.walk = walk;
    this.words = walk.words();
    this.visitor = visitor.withPhone();
    this.shots = shots;
    this.name = name;
  }

  static GrantApplicant withAccount(GrantWalk walk, String signInName) {
    return new GrantApplicant(walk, walk.visitor(signInName), "own-", signInName);
  }

  static GrantApplicant byLink(GrantWalk walk, String name) {
    return new GrantApplicant(walk, walk.site().stranger(), "guest-", walk.marked(name));
  }

  UUID application() {
    return application;
  }

  String reference() {
    return reference;
  }

  String name() {
    return name;
  }

  String address() {
    return name.replace(' ', '-').toLowerCase(java.util.Locale.ROOT) + "@applicant.example";
  }

  /** From the public page, where everybody starts. */
  void findCall() {
    visitor.open("/calls", shots + "calls");
    visitor.page().locator("#q").fill(walk.mark());
    visitor.follow("form.filters button[type=submit]", shots + "calls-found");
    visitor
        .follow("article h2 a", shots + "call")
        .follow("main a[href^='/apply/']", shots + "apply");
  }

  void askForLink() {
    visitor.fill("name", name).fill("address", address()).select("audience", "STUDENTS");
    visitor.select("unit", "polytechnique-montreal");
    visitor.press("form[action$='/link'] button").inspect(shots + "link-sent");
  }

  void enter(String link) {
    visitor.open(link, shots + "enter").send().inspect(shots + "entered");
  }

  void begin() {
    visitor.send();
    application = GrantWalk.id(visitor);
    visitor.inspect(shots + "draft");
  }

  void write() {
    // Days of its own for each language, far from those of other applications: nobody is paid
    // twice for a day.
    int ahead = 24 + 4 * walk.language().ordinal();
    LocalDate from = LocalDate.now(Clock.systemUTC()).plusMonths(ahead);
    visitor.seek("host", words.host()).select("country", "GB");
    visitor.fill("from", from.toString()).fill("until", from.plusMonths(3).minusDays(1).toString());
    if (visitor.page().locator("select[name=unit]").inputValue().isEmpty()) {
      visitor.select("unit", "polytechnique-montreal");
    }
    visitor.choose("level", "MASTER").fill("motivation", words.motivation());
  }

  /** What is typed on is saved by itself, as the page's own request says. */
  void typeAndComeBack() {
    Page page = visitor.page();
    Locator motivation = page.locator("[name=motivation]");
    page.waitForResponse(
        response -> response.url().endsWith(application + "/draft") && holds(response.request()),
        () -> {
          motivation.fill(words.motivation() + " " + words.remark());
          motivation.blur();
        });
    visitor.inspect(shots + "draft-kept");
    page.reload();
    assertThat(motivation.inputValue()).endsWith(words.remark());
    assertThat(page.locator("[name=country]").inputValue()).isEqualTo("GB");
  }

  /** Whether it carries what was typed last, and is not on its way since before. */
  private boolean holds(Request request) {
    String sent = URLDecoder.decode(String.valueOf(request.postData()), StandardCharsets.UTF_8);
    return sent.contains(words.remark());
  }

  /** A program that is called a transcript: why it is refused is said beside its field. */
  void uploadRefused() {
    file("releve.pdf", new byte[] {'M', 'Z', (byte) 0x90, 0, 3, 0, 0, 0});
    assertThat(visitor.sendInVain()).isEqualTo(422);
    visitor.inspect(shots + "file-refused");
    Page page = visitor.page();
    assertThat(page.locator(".field--bad:has([name=transcript]) .error").innerText())
        .contains("releve.pdf");
    assertThat(page.locator("[name=motivation]").inputValue()).startsWith(words.motivation());
  }

  void submit() {
    file("releve.pdf", Scan.pdf(name));
    visitor.send().inspect(shots + "submitted");
    reference = visitor.page().locator("main .crumbs .ref").innerText();
    walk.run(application);
  }

  private void file(String called, byte[] content) {
    visitor
        .page()
        .locator("[name=transcript]")
        .setInputFiles(new FilePayload(called, "application/pdf", content));
  }

  void answer(String link) {
    visitor.open(link, shots + "asked");
    assertThat(visitor.page().locator("main .notice--warn:visible").first().innerText())
        .contains(words.more());
    visitor.fill("motivation", words.motivation() + " " + words.more());
    visitor.send().inspect(shots + "answered");
    walk.run(application);
  }

  /** The form stays open while time goes by. */
  void letDeadlinePass(Runnable passing) {
    Page page = visitor.page();
    page.clock().install();
    page.reload();
    visitor.fill("motivation", words.motivation());
    assertThat(page.locator("main .notice--bad:visible").count()).isZero();
    page.clock().fastForward("20:00");
    page.locator("main .notice--bad:visible").waitFor();
    visitor.inspect(shots + "deadline-over");
    passing.run();
    assertThat(visitor.sendInVain()).isEqualTo(409);
    visitor.inspect(shots + "too-late");
    page.reload();
    assertThat(page.locator("[name=motivation]").inputValue()).isEqualTo(words.motivation());
  }

  void accept() {
    visitor.follow("main a[href$='/accept']", shots + "award-accept").send();
    visitor.inspect(shots + "award-accepted");
  }

  void decline() {
    visitor.follow("main a[href$='/decline']", shots + "award-decline");
    visitor.fill("reason", words.more()).press("main button.btn--danger-solid");
    visitor.inspect(shots + "award-declined");
  }

  /** The newest of what concerns this round. */
  void readNotice() {
    visitor.go("/notices", shots + "notices");
    String newest = ".notices__one:has-text('" + walk.mark() + "') button.linkbtn";
    visitor.follow(newest, shots + "award-offered");
  }

  void readOffer(String link) {
    visitor.open(link, shots + "award-offered");
  }
}
