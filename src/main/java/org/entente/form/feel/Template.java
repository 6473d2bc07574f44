package org.entente.form.feel;

import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Texts with FEEL in them: {@code =expression}, or words with {@code {{expression}}}. */
public final class Template {

  private static final Pattern PLACE = Pattern.compile("\\{\\{(.*?)}}", Pattern.DOTALL);

  private final Feel feel;
  private final Map<String, @Nullable Object> scope;
  private final Function<Object, String> format;

  /**
   * @param format how a value reads
   */
  public Template(Feel feel, Map<String, @Nullable Object> scope, Function<Object, String> format) {
    this.feel = feel;
    this.scope = scope;
    this.format = format;
  }

  /**
   * @throws IllegalArgumentException when an expression in the text is no FEEL
   */
  public static void verify(String text) {
    if (text.startsWith("=")) {
      Feel.verify(text.substring(1));
      return;
    }
    Matcher places = PLACE.matcher(text);
    while (places.find()) {
      Feel.verify(places.group(1));
    }
  }

  /** Values are put in as they are, and not looked at for further places. */
  public String fill(String text) {
    return text.startsWith("=")
        ? shown(text.substring(1))
        : PLACE.matcher(text).replaceAll(place -> Matcher.quoteReplacement(shown(place.group(1))));
  }

  private String shown(String expression) {
    Object value = feel.evaluate(expression, scope);
    return value == null ? "" : format.apply(value);
  }
}
