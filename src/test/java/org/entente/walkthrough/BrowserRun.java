package org.entente.walkthrough;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.util.List;
import java.util.Objects;
import org.entente.shared.Language;
import org.entente.testing.Needs;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.springframework.beans.factory.annotation.Value;

/** One browser for all the visits of a test class. */
abstract class BrowserRun {

  @Value("${local.server.port}")
  private int port;

  private @Nullable Playwright playwright;
  private @Nullable Browser browser;

  @BeforeAll
  void launch() {
    BrowserType.LaunchOptions options =
        new BrowserType.LaunchOptions()
            .setExecutablePath(Needs.browser())
            .setArgs(List.of("--no-sandbox"));
    playwright = Playwright.create();
    browser = playwright.chromium().launch(options);
  }

  @AfterAll
  void quit() {
    if (playwright != null) {
      playwright.close();
    }
  }

  final Site site(Language language) {
    return new Site(Objects.requireNonNull(browser), "http://localhost:" + port, language);
  }
}
