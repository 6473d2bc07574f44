package org.entente.drafting.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entente.drafting.ClauseEdits;
import org.entente.drafting.ClauseText;
import org.entente.drafting.DraftedCase;
import org.entente.drafting.Drafting;
import org.entente.partner.Partners;
import org.entente.people.People;
import org.entente.shared.CaseRef;
import org.entente.shared.Language;
import org.entente.testing.EntenteTest;
import org.entente.testing.Needs;
import org.entente.testing.ProcessDriver;
import org.entente.workflow.ProcessGateway;
import org.entente.workflow.Routing;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The pages of a text in a browser: readable by everybody, and without a complaint. */
@EntenteTest
class DraftingBrowserTest {

  @LocalServerPort private int port;
  @Autowired private ProcessDriver driver;
  @Autowired private ProcessGateway processes;
  @Autowired private Drafting drafting;
  @Autowired private JdbcClient jdbc;
  @Autowired private Partners partners;
  @Autowired private People people;
  @Autowired private Clock clock;

  private final List<String> complaints = new ArrayList<>();

  @ParameterizedTest
  @CsvSource({"en, 1440", "ar, 390"})
  void isAccessibleAndKeepsToItsPolicy(String language, int width) {
    UUID id =
        new DraftedCase(jdbc, partners, people, clock).withTemplate("cooperation", "ar", "en");
    processes.start("mou-drafting", CaseRef.agreement(id), Routing.NONE);
    driver.runJob(id, "generateDraft");
    try (Playwright playwright = Playwright.create();
        Browser browser = launch(playwright)) {
      Page page = signIn(browser, language, width);
      look(page, "/drafting/" + driver.task(id, "editDraft").id(), "editor");
      driver.complete(id, "editDraft", "officer", Map.of("drafting", "READY"));
      look(page, "/drafting/" + driver.task(id, "checkLanguages").id() + "/languages", "check");
      driver.complete(id, "checkLanguages", "officer", Map.of("languageCheck", "SAME"));
      secondVersion(id);
      look(page, "/agreements/" + id + "/versions/2?lang=" + language, "version");
      look(page, "/agreements/" + id + "/versions/2/changes?lang=" + language, "changes");
      speak(page, "en");
    }
    assertThat(complaints).isEmpty();
  }

  private void look(Page page, String path, String name) {
    page.navigate("http://localhost:" + port + path);
    assertThat(page.url()).endsWith(path);
    assertThat(new AxeBuilder(page).analyze().getViolations())
        .as(name)
        .extracting(rule -> rule.getId() + " " + rule.getNodes().get(0).getHtml())
        .isEmpty();
    assertThat((int) page.evaluate("document.documentElement.scrollWidth - innerWidth"))
        .as("%s is wider than the screen", name)
        .isLessThanOrEqualTo(0);
  }

  private Page signIn(Browser browser, String language, int width) {
    Page page =
        browser.newContext(new Browser.NewContextOptions().setViewportSize(width, 900)).newPage();
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            complaints.add(message.text());
          }
        });
    page.onPageError(complaints::add);
    page.navigate("http://localhost:" + port + "/sign-in");
    page.locator("#name").fill("officer");
    page.locator("#password").fill("entente-demo");
    page.locator("form:has(#name) button[type=submit]").click();
    page.locator("#main").waitFor();
    speak(page, language);
    return page;
  }

  private void speak(Page page, String language) {
    page.locator("summary:has(use[href='/icons.svg#globe'])").first().click();
    page.locator("button[name=language][value=" + language + "]").first().click();
    page.locator("html[lang=" + language + "]").waitFor();
  }

  private static Browser launch(Playwright playwright) {
    Path executable = Needs.browser();
    return playwright
        .chromium()
        .launch(
            new BrowserType.LaunchOptions()
                .setExecutablePath(executable)
                .setArgs(List.of("--no-sandbox")));
  }

  private void secondVersion(UUID id) {
    drafting.generate(id);
    drafting.save(
        id,
        0,
        new ClauseEdits(
            Map.of(),
            Map.of(
                "purpose",
                Map.of(
                    Language.EN,
                    ClauseText.typed(
                        "Purpose",
                        "This Agreement lays down how the Parties cooperate for 5 years."),
                    Language.AR,
                    ClauseText.typed(
                        "الغرض", "تحدد هذه الاتفاقية كيفية تعاون الطرفين مدة 5 سنوات.")))),
        driver.person("officer").actor());
    drafting.freeze(id);
  }
}
