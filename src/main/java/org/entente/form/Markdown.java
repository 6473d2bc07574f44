package org.entente.form;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.form.view.ReadText.Block;
import org.entente.form.view.ReadText.Span;

/**
 * The Markdown that texts of a form use: headings, paragraphs, bullets, strong, emphasis, links.
 * Values are put in after it was read, so that nothing in them is taken for Markdown or HTML.
 */
final class Markdown {

  private static final Pattern HEADING = Pattern.compile("#{1,6}\\s+(.*)");
  private static final Pattern BULLET = Pattern.compile("[-*]\\s+(.*)");
  private static final Pattern SPAN =
      Pattern.compile(
          "(?<place>\\{\\{.*?}})"
              + "|\\*\\*(?<strong>.+?)\\*\\*"
              + "|\\*(?<em>[^*]+?)\\*"
              + "|\\[(?<link>[^\\]]+)]\\((?<href>[^)\\s]+)\\)");
  private static final Pattern SAFE = Pattern.compile("(https?://|mailto:|/(?!/)).*");

  private final UnaryOperator<String> fill;

  /**
   * @param fill puts values into a text
   */
  Markdown(UnaryOperator<String> fill) {
    this.fill = fill;
  }

  List<Block> blocks(String source) {
    if (source.startsWith("=")) {
      String text = fill.apply(source);
      return text.isEmpty() ? List.of() : List.of(plain(text));
    }
    List<Block> blocks = new ArrayList<>();
    StringBuilder paragraph = new StringBuilder();
    for (String line : (source + "\n\n").lines().map(String::strip).toList()) {
      Matcher heading = HEADING.matcher(line);
      Matcher bullet = BULLET.matcher(line);
      if (heading.matches()) {
        close(paragraph, blocks);
        blocks.add(new Block("heading", spans(heading.group(1))));
      } else if (bullet.matches()) {
        close(paragraph, blocks);
        blocks.add(new Block("bullet", spans(bullet.group(1))));
      } else if (line.isEmpty()) {
        close(paragraph, blocks);
      } else {
        paragraph.append(paragraph.isEmpty() ? "" : " ").append(line);
      }
    }
    return blocks;
  }

  private static Block plain(String text) {
    return new Block("paragraph", List.of(new Span("text", text, null)));
  }

  private void close(StringBuilder paragraph, List<Block> blocks) {
    if (!paragraph.isEmpty()) {
      blocks.add(new Block("paragraph", spans(paragraph.toString())));
      paragraph.setLength(0);
    }
  }

  private List<Span> spans(String text) {
    List<Span> spans = new ArrayList<>();
    Matcher matcher = SPAN.matcher(text);
    int end = 0;
    while (matcher.find()) {
      add(spans, "text", text.substring(end, matcher.start()));
      span(spans, matcher);
      end = matcher.end();
    }
    add(spans, "text", text.substring(end));
    return spans;
  }

  private void span(List<Span> spans, Matcher matcher) {
    if (matcher.group("strong") != null) {
      add(spans, "strong", matcher.group("strong"));
    } else if (matcher.group("em") != null) {
      add(spans, "em", matcher.group("em"));
    } else if (matcher.group("link") != null) {
      String href = fill.apply(matcher.group("href"));
      boolean safe = SAFE.matcher(href).matches();
      spans.add(new Span(safe ? "link" : "text", fill.apply(matcher.group("link")), href));
    } else {
      add(spans, "text", matcher.group());
    }
  }

  private void add(List<Span> spans, String kind, String text) {
    if (!text.isEmpty()) {
      spans.add(new Span(kind, fill.apply(text), null));
    }
  }
}
