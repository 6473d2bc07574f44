package org.entente.testing;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.entente.shared.ContentHash;

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

  private static final Set<ContentHash> BUILT_WELL = ConcurrentHashMap.newKeySet();
  private static final Set<ContentHash> COLOURED_WELL = ConcurrentHashMap.newKeySet();

  private final Page page;

  Barriers(Page page) {
    this.page = page;
    page.addInitScript(SCRIPT);
  }

  List<?> find() {
    Map<?, ?> look = (Map<?, ?>) page.evaluate("barriers.look()");
    ContentHash structure = ContentHash.of(text(look, "structure"));
    List<ContentHash> ways = hashes(text(look, "ways").split("\n"));
    List<Integer> fresh =
        Stream.of(text(look, "seen").split(","))
            .map(Integer::valueOf)
            .filter(way -> !COLOURED_WELL.contains(ways.get(way)))
            .toList();
    Map<?, ?> found =
        (Map<?, ?>) page.evaluate("asked => barriers.find(asked)", asked(structure, fresh));
    if (list(found, "barriers").isEmpty()) {
      Set<?> undecided = new HashSet<>(list(found, "undecided"));
      fresh.stream()
          .filter(way -> !undecided.contains(way))
          .forEach(way -> COLOURED_WELL.add(ways.get(way)));
      BUILT_WELL.add(structure);
    }
    return list(found, "barriers");
  }

  private static Map<String, Object> asked(ContentHash structure, List<Integer> fresh) {
    String ways = String.join(",", fresh.stream().map(String::valueOf).toList());
    return Map.of("tags", RULES, "whole", !BUILT_WELL.contains(structure), "fresh", ways);
  }

  /**
   * @param ways each with the place of the one that it stands in, which comes before it
   */
  private static List<ContentHash> hashes(String... ways) {
    List<ContentHash> hashes = new ArrayList<>();
    for (String way : ways) {
      int end = way.indexOf('>');
      int above = Integer.parseInt(way.substring(0, end));
      hashes.add(ContentHash.of((above < 0 ? "" : hashes.get(above).hex()) + way.substring(end)));
    }
    return hashes;
  }

  private static String text(Map<?, ?> answer, String name) {
    return (String) Objects.requireNonNull(answer.get(name));
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
