package org.entente.testing;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ViewportSize;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.assertj.core.api.SoftAssertions;
import org.entente.shared.ContentHash;
import org.entente.shared.Language;

/**
 * What every page owes its readers: no barrier that axe-core finds, nothing for the console or the
 * content security policy to complain of, every text translated, the direction of its language, and
 * no scrolling sideways on a phone. Takes pictures where the property {@code entente.shots} names a
 * folder.
 */
public final class Inspection {

  private static final List<String> RULES =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

  /** What keeps a rule is not asked for: the places of all that is well are most of the answer. */
  private static final String BARRIERS =
      """
      ([rules, contrast]) => axe.run({runOnly: {type: "tag", values: rules}, resultTypes: ["violations"],
          rules: {"color-contrast": {enabled: contrast}}})
        .then(found => found.violations.map(rule => rule.id + ": " + rule.help + "\\n  "
          + rule.nodes.map(node => node.html + " " + node.target).join("\\n  ")))
      """;

  /**
   * All that colours can depend on: each kind of element by its class and attributes, within which
   * other one, and which way the page runs, at which width.
   */
  private static final String LOOK =
      """
      () => {
        const kind = (one) => one.tagName + "." + one.getAttribute("class") + "["
          + [...one.attributes].map((each) => ["type", "role", "aria-current", "aria-pressed", "aria-invalid"]
              .includes(each.name) ? each.name + "=" + each.value : each.name).sort() + "]";
        const kinds = [...document.body.querySelectorAll("*")]
          .map((one) => kind(one.parentElement.parentElement) + kind(one.parentElement) + ">" + kind(one));
        return [document.documentElement.dir, window.innerWidth, ...[...new Set(kinds)].sort()].join("\\n");
      }
      """;

  /** Looks whose contrasts were measured: to measure them takes as long as all other rules. */
  private static final Set<ContentHash> MEASURED = ConcurrentHashMap.newKeySet();

  private final Page page;
  private final Language language;
  private final List<String> complaints = new ArrayList<>();
  private boolean phone;

  public Inspection(Page page, Language language) {
    this.page = page;
    this.language = language;
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
    found.assertThat(barriers()).as("barriers: " + where).isEmpty();
    picture(name, "");
    ViewportSize desk = page.viewportSize();
    page.setViewportSize(390, 844);
    found.assertThat(overflow()).as("wider than a phone: " + where).isEmpty();
    if (phone) {
      found.assertThat(barriers()).as("barriers on a phone: " + where).isEmpty();
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

  /** No page of ours has frames: axe-core looks at this one document. */
  private List<?> barriers() {
    page.evaluate(AxeBuilder.getAxeScript());
    boolean contrast = MEASURED.add(ContentHash.of((String) page.evaluate(LOOK)));
    return (List<?>) page.evaluate(BARRIERS, List.of(RULES, contrast));
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
