package org.entente.walkthrough;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.entente.shared.Language;

/** The application as its readers reach it: each person in a browser profile of their own. */
final class Site implements AutoCloseable {

  private final Browser browser;
  private final String address;
  private final Language language;
  private final Map<String, Visitor> visitors = new HashMap<>();
  private final Set<String> inspected = new HashSet<>();

  Site(Browser browser, String address, Language language) {
    this.browser = browser;
    this.address = address;
    this.language = language;
  }

  Language language() {
    return language;
  }

  /** The person of the demo with this role, signed in and reading in the site's language. */
  Visitor visitor(String signInName) {
    Visitor known = visitors.get(signInName);
    if (known != null) {
      return known;
    }
    BrowserContext context =
        browser.newContext(
            new Browser.NewContextOptions().setBaseURL(address).setViewportSize(1280, 900));
    context.setDefaultTimeout(60_000);
    Visitor visitor = new Visitor(context.newPage(), signInName, language, inspected);
    visitors.put(signInName, visitor);
    visitor.signIn();
    return visitor;
  }

  /** Everybody reads in English again, as other tests expect. */
  @Override
  public void close() {
    visitors.values().forEach(Visitor::leave);
  }
}
