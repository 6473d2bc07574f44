package org.entente.testing;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What axe-core finds on a page. What was found well once is not asked again, as it takes most of a
 * visit: the rules of a document's structure hold for all documents that differ by their words
 * alone, and the contrast of an element holds for all that are coloured alike. What depends on
 * places and languages is asked each time.
 */
final class Barriers {

  private static final List<String> RULES =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

  /** Read by the browser with each page, and run where it is asked for. */
  private static final String SCRIPT =
      "globalThis.readAxe = () => {" + AxeBuilder.getAxeScript() + "\n};\n" + questions();

  private static final Set<Object> BUILT_WELL = ConcurrentHashMap.newKeySet();
  private static final Set<Object> COLOURED_WELL = ConcurrentHashMap.newKeySet();

  private final Page page;

  Barriers(Page page) {
    this.page = page;
    page.addInitScript(SCRIPT);
  }

  List<?> find() {
    Map<?, ?> look = (Map<?, ?>) page.evaluate("barriers.look()");
    Set<Object> fresh = new HashSet<>(list(look, "kinds"));
    fresh.removeAll(COLOURED_WELL);
    Object structure = Objects.requireNonNull(look.get("structure"));
    Map<?, ?> found =
        (Map<?, ?>)
            page.evaluate(
                "asked => barriers.find(asked)",
                Map.of(
                    "tags", RULES,
                    "whole", !BUILT_WELL.contains(structure),
                    "fresh", List.copyOf(fresh)));
    if (list(found, "barriers").isEmpty()) {
      fresh.removeAll(list(found, "undecided"));
      COLOURED_WELL.addAll(fresh);
      BUILT_WELL.add(structure);
    }
    return list(found, "barriers");
  }

  private static List<?> list(Map<?, ?> answer, String name) {
    return (List<?>) Objects.requireNonNull(answer.get(name));
  }

  private static String questions() {
    try (var script = Barriers.class.getResourceAsStream("barriers.js")) {
      return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
