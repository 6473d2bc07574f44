package org.entente.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;

/** A headless browser, or a skipped test where the machine has none; see {@link Needs}. */
public final class Chromium implements AutoCloseable {

  private final Playwright playwright;
  private final Browser browser;

  private Chromium(Path executable) {
    playwright = Playwright.create();
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(executable)
                    // Without a graphics card it would be emulated, which takes longer than to do
                    // without.
                    .setArgs(List.of("--no-sandbox", "--disable-gpu")));
  }

  public static Chromium launch() {
    return new Chromium(Needs.browser());
  }

  public Browser browser() {
    return browser;
  }

  @Override
  public void close() {
    playwright.close();
  }
}
