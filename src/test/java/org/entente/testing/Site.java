package org.entente.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.entente.shared.Language;

/** The application as its readers reach it: each person in a browser profile of their own. */
public final class Site implements AutoCloseable {

  private final Browser browser;
  private final String address;
  private final Language language;
  private final int width;
  private final Map<String, Visitor> visitors = new HashMap<>();
  private final Set<String> inspected = new HashSet<>();

  Site(Browser browser, String address, Language language, int width) {
    this.browser = browser;
    this.address = address;
    this.language = language;
    this.width = width;
  }

  public Language language() {
    return language;
  }

  /**
   * The person of the demo with this role, signed in and reading in the site's language. Only the
   * first one of a site comes to it by its pages, as the way is the same for all.
   */
  public Visitor visitor(String signInName) {
    Visitor known = visitors.get(signInName);
    if (known != null) {
      return known;
    }
    Visitor visitor = new Visitor(page(), signInName, language, inspected);
    if (visitors.isEmpty()) {
      visitor.signIn();
    } else {
      visitor.enter();
    }
    visitors.put(signInName, visitor);
    return visitor;
  }

  /** Somebody who has not signed in and whose browser asks for the site's language. */
  public Visitor stranger() {
    return new Visitor(page(), "nobody", language, inspected);
  }

  private Page page() {
    BrowserContext context =
        browser.newContext(
            new Browser.NewContextOptions()
                .setBaseURL(address)
                .setLocale(language.tag())
                .setViewportSize(width, 900));
    context.setDefaultTimeout(60_000);
    return context.newPage();
  }

  /** Everybody reads in English again, as other tests expect. */
  @Override
  public void close() {
    visitors.values().forEach(Visitor::leave);
  }
}
