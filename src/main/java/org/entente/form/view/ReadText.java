package org.entente.form.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Text to be read. */
public record ReadText(Place place, List<Block> blocks) implements Node {

  /**
   * @param kind {@code heading}, {@code paragraph} or {@code bullet}
   */
  public record Block(String kind, List<Span> spans) {}

  /**
   * @param kind {@code text}, {@code strong}, {@code em} or {@code link}
   * @param href of a link
   */
  public record Span(String kind, String text, @Nullable String href) {}

  @Override
  public String kind() {
    return "read";
  }
}
