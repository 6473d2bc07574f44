package org.entente.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Templates hold no words, no inline script or style, and only icons that exist. */
class TemplatesTest {

  private static final Pattern NOT_TEXT =
      Pattern.compile(
          "<!--.*?-->|<(?:code|kbd)\\b[^>]*>[^<]*</(?:code|kbd)>|<[^>\"]*(?:\"[^\"]*\"[^>\"]*)*>|\\[[\\[(].*?[)\\]]]",
          Pattern.DOTALL);
  private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
  private static final Pattern SPOKEN =
      Pattern.compile(
          "\\s(?:aria-label|title|placeholder|alt|value)=\"([^\"]*\\p{L}{2,} [^\"]*)\"");
  private static final Pattern INLINE =
      Pattern.compile("\\sstyle=\"|\\son[a-z]+=\"|<style|<script(?![^>]*\\ssrc=)|hx-on|th:style");
  private static final Pattern NAMED_TOO_LATE =
      Pattern.compile("<html\\b(?=[^>]*\\sth:replace=)[^>]*\\sth:with=");
  private static final Pattern ICON = Pattern.compile("/icons\\.svg#([a-z][a-z-]*)");
  private static final Pattern SYMBOL = Pattern.compile("<symbol id=\"([^\"]+)\"");

  @Test
  void holdNoWords() throws IOException {
    Set<String> found = new TreeSet<>();
    for (Path file : Sources.templates()) {
      String text = Sources.text(file);
      words(NOT_TEXT.matcher(text).replaceAll(" ")).forEach(word -> found.add(file + ": " + word));
      SPOKEN.matcher(text).results().forEach(hit -> found.add(file + ": " + hit.group(1)));
    }
    assertThat(found).isEmpty();
  }

  @Test
  void holdNoInlineScriptOrStyle() throws IOException {
    Set<String> found = new TreeSet<>();
    for (Path file : Sources.templates()) {
      INLINE.matcher(Sources.text(file)).results().forEach(hit -> found.add(file + hit.group()));
    }
    assertThat(found).isEmpty();
  }

  /** What is named there is not known yet where the shell takes the page's title from. */
  @Test
  void nameNothingBesideTheirShell() throws IOException {
    Set<String> found = new TreeSet<>();
    for (Path file : Sources.templates()) {
      if (NAMED_TOO_LATE.matcher(Sources.text(file)).find()) {
        found.add(file.toString());
      }
    }
    assertThat(found).isEmpty();
  }

  @Test
  void useIconsThatExist() throws IOException {
    Set<String> known =
        SYMBOL
            .matcher(Sources.text(Path.of("src/main/resources/static/icons.svg")))
            .results()
            .map(hit -> hit.group(1))
            .collect(Collectors.toSet());
    Set<String> missing = new TreeSet<>();
    for (Path file : Sources.templates()) {
      ICON.matcher(Sources.text(file))
          .results()
          .map(hit -> hit.group(1))
          .filter(icon -> !known.contains(icon))
          .forEach(icon -> missing.add(file + ": " + icon));
    }
    assertThat(missing).isEmpty();
  }

  private static List<String> words(String text) {
    return WORD.matcher(text).results().map(MatchResult::group).toList();
  }
}
