package org.entente.testing;

import java.util.Objects;
import org.entente.shared.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Value;

/** One browser for all the visits of a test class. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class BrowserRun {

  /** The width of a desk's screen, in CSS pixels. */
  private static final int DESK = 1280;

  @Value("${local.server.port}")
  private int port;

  private @Nullable Chromium chromium;

  @BeforeAll
  void launch() {
    chromium = Chromium.launch();
  }

  @AfterAll
  void quit() {
    if (chromium != null) {
      chromium.close();
    }
  }

  protected final Site site(Language language) {
    return site(language, DESK);
  }

  /**
   * @param width of the screen, in CSS pixels
   */
  protected final Site site(Language language, int width) {
    Chromium open = Objects.requireNonNull(chromium);
    return new Site(open.browser(), "http://localhost:" + port, language, width);
  }
}
