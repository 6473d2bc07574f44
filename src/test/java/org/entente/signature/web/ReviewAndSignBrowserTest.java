package org.entente.signature.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entente.agreement.Route;
import org.entente.shared.CaseRef;
import org.entente.testing.EntenteTest;
import org.entente.testing.FrozenAgreements;
import org.entente.testing.Needs;
import org.entente.testing.ProcessDriver;
import org.entente.testing.SigningCases;
import org.entente.workflow.ProcessGateway;
import org.entente.workflow.Routing;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The pages of the reviewer and the signatory in a browser, on a desk and on a phone. */
@EntenteTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReviewAndSignBrowserTest {

  private static final Route LEGAL_ONLY = new Route("mou", true, false, false, false, false, false);

  @Autowired private ProcessDriver driver;
  @Autowired private ProcessGateway gateway;
  @Autowired private FrozenAgreements agreements;
  @Autowired private SigningCases cases;
  @Autowired private JdbcClient jdbc;
  @LocalServerPort private int port;

  private final List<String> complaints = new ArrayList<>();
  private Playwright playwright;
  private Browser browser;

  @BeforeAll
  void start() {
    playwright = Playwright.create();
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(Needs.browser())
                    .setArgs(List.of("--no-sandbox")));
  }

  @AfterAll
  void stop() {
    if (playwright != null) {
      playwright.close();
    }
  }

  /** The language stays with the person, and other tests read English. */
  @AfterEach
  void inEnglishAgain() {
    jdbc.sql("update people_person set language = 'EN' where sign_in_name in ('legal', 'rector')")
        .update();
  }

  @ParameterizedTest
  @CsvSource({"en, 1440", "ar, 1440", "en, 390", "ar, 390"})
  void theReviewerReadsWhatChangedAndDecides(String language, int width) {
    UUID id = secondRound();
    Page page = signedIn("legal", language, width);
    page.navigate(url("/legal-review/" + driver.task(id, "decideLegalReview").id()));
    assertThat(page.locator("ins").first()).hasText("five");
    assertSound(page, "review", language, width);
    page.locator("input[name=opinion][value=APPROVED]").check();
    page.locator("#decision button[type=submit]").click();
    assertThat(page.locator(".notice--ok")).isVisible();
    assertThat(driver.passed(id)).contains("textApproved");
    page.context().close();
  }

  @ParameterizedTest
  @CsvSource({"en, 390", "ar, 390", "en, 1440", "ar, 1440"})
  void theSignatoryReadsThenSignsWithThePassword(String language, int width) {
    UUID id = cases.started("proposer");
    Page page = signedIn("rector", language, width);
    page.navigate(url("/signing/" + driver.task(id, "signAgreement").id()));
    assertSound(page, "sign", language, width);
    page.locator(".actionbar .btn--primary").click();
    page.locator("#consent").check();
    page.locator("#password").fill("not the password");
    page.locator("form.approve button[type=submit]").click();
    assertThat(page.locator("#password-error")).isVisible();
    assertSound(page, "password", language, width);
    page.locator("#password").fill("entente-demo");
    page.locator("form.approve button[type=submit]").click();
    assertThat(page.locator(".notice--ok")).isVisible();
    assertThat(driver.task(id, "recordSignature")).isNotNull();
    page.context().close();
  }

  private UUID secondRound() {
    UUID id = agreements.mou("proposer", LEGAL_ONLY);
    agreements.freeze(id, "officer", "The parties shall cooperate.", "It lasts three years.");
    gateway.start("legal-review", CaseRef.agreement(id), Routing.NONE);
    driver.complete(
        id,
        "decideLegalReview",
        "legal",
        Map.of("opinion", "CHANGES_REQUESTED", "reason", "Clause 2: five years"));
    agreements.freeze(id, "officer", "The parties shall cooperate.", "It lasts five years.");
    agreements.forget(id, "legal-review");
    gateway.start("legal-review", CaseRef.agreement(id), Routing.NONE);
    return id;
  }

  private Page signedIn(String name, String language, int width) {
    BrowserContext context =
        browser.newContext(
            new Browser.NewContextOptions().setViewportSize(width, width > 600 ? 1000 : 844));
    Page page = context.newPage();
    complaints.clear();
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error") && !message.text().contains("status of 4")) {
            complaints.add(message.text());
          }
        });
    page.navigate(url("/sign-in"));
    page.locator("input[name=name]").fill(name);
    page.locator("input[name=password]").fill("entente-demo");
    page.locator("main button[type=submit]").first().click();
    page.locator("summary:has(+ form[action='/language'])").click();
    page.locator("button[name=language][value=" + language + "]").click();
    assertThat(page.locator("html[lang=" + language + "]")).hasCount(1);
    return page;
  }

  /** No violation axe knows of, nothing wider than the screen, no complaint of the browser. */
  private void assertSound(Page page, String what, String language, int width) {
    List<Rule> violations = new AxeBuilder(page).analyze().getViolations();
    assertThat(violations).as("%s %s %d", what, language, width).isEmpty();
    Object overflow =
        page.evaluate(
            "document.documentElement.scrollWidth > document.documentElement.clientWidth");
    assertThat(overflow).as("wider than the screen").isEqualTo(false);
    assertThat(complaints).isEmpty();
  }

  private String url(String path) {
    return "http://localhost:" + port + path;
  }
}
