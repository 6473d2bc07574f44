package org.entente.testing;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ViewportSize;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.entente.shared.Language;

/**
 * What every page owes its readers: no barrier that axe-core finds, nothing for the console or the
 * content security policy to complain of, every text translated, the direction of its language, and
 * no scrolling sideways on a phone. Takes pictures where the property {@code entente.shots} names a
 * folder.
 */
public final class Inspection {

  private final Page page;
  private final Language language;
  private final Barriers barriers;
  private final List<String> complaints = new ArrayList<>();
  private boolean phone;

  public Inspection(Page page, Language language) {
    this.page = page;
    this.language = language;
    this.barriers = new Barriers(page);
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error") && !isAnswer(message)) {
            complaints.add(message.text());
          }
        });
    page.onPageError(complaints::add);
  }

  /** Looks for barriers at the width of a phone as well from now on. */
  void withPhone() {
    phone = true;
  }

  public void inspect(String name) {
    SoftAssertions found = new SoftAssertions();
    String where = name + " (" + language.tag() + ") " + page.url();
    String html = page.content();
    page.evaluate("window.scrollTo(0, 0)"); // or what sticks to the window hides part of the page
    found.assertThat(page.locator("html").getAttribute("lang")).as(where).isEqualTo(language.tag());
    found.assertThat(page.locator("html").getAttribute("dir")).isEqualTo(language.direction());
    found.assertThat(html).as("texts that are missing: " + where).doesNotContain("??");
    found.assertThat(page.frames()).as("frames: " + where).hasSize(1);
    found.assertThat(barriers.find()).as("barriers: " + where).isEmpty();
    picture(name, "");
    ViewportSize desk = page.viewportSize();
    page.setViewportSize(390, 844);
    found.assertThat(overflow()).as("wider than a phone: " + where).isEmpty();
    if (phone) {
      found.assertThat(barriers.find()).as("barriers on a phone: " + where).isEmpty();
    }
    picture(name, "-phone");
    page.setViewportSize(desk.width, desk.height);
    found.assertThat(complaints).as("complaints: " + where).isEmpty();
    complaints.clear();
    found.assertAll();
  }

  /** A page that says what is wrong has a status that says so too, which browsers report. */
  private boolean isAnswer(ConsoleMessage message) {
    return message.text().matches("Failed to load resource: .* status of (403|404|409|422) .*")
        && message.location().startsWith(page.url());
  }

  /** What stands outside the window, where the page can be scrolled sideways. */
  private List<?> overflow() {
    return (List<?>)
        page.evaluate(
            """
            () => {
              const width = document.documentElement.clientWidth;
              if (document.documentElement.scrollWidth <= width) return [];
              return [...document.body.querySelectorAll("*")]
                .filter((one) => one.getBoundingClientRect().right > width + 1 || one.getBoundingClientRect().left < -1)
                .map((one) => one.tagName + "." + one.className).slice(0, 12).concat(["page"]);
            }
            """);
  }

  private void picture(String name, String suffix) {
    String folder = System.getProperty("entente.shots");
    if (folder != null) {
      page.screenshot(
          new Page.ScreenshotOptions()
              .setFullPage(true)
              .setPath(Path.of(folder, language.tag() + "-" + name + suffix + ".png")));
    }
  }
}
