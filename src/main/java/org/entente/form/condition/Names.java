package org.entente.form.condition;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the names in a condition stand for.
 *
 * @param fields all fields that the condition could mean, by key
 * @param readable those whose value a script can read off the page: key to name in the page
 * @param known values of the context
 */
public record Names(
    Set<String> fields, Map<String, String> readable, Map<String, @Nullable Object> known) {

  private static final Pattern TEXTS = Pattern.compile("\"[^\"]*\"");
  private static final Pattern WORD = Pattern.compile("[A-Za-z_]\\w*");
  private static final Set<String> OF_ROWS = Set.of("this", "parent", "i");

  /** Whether the condition can change while the form is being filled in. */
  public boolean live(String expression) {
    Matcher words = WORD.matcher(TEXTS.matcher(expression).replaceAll(" "));
    while (words.find()) {
      if (fields.contains(words.group()) || OF_ROWS.contains(words.group())) {
        return true;
      }
    }
    return false;
  }

  /** A name as an operand, empty when a script cannot know it. */
  Optional<Object> operand(String name) {
    String field = readable.get(name);
    if (field != null) {
      return Optional.of(Map.of("f", field));
    }
    return fields.contains(name) ? Optional.empty() : literal(known.get(name));
  }

  private static Optional<Object> literal(@Nullable Object value) {
    boolean simple = value instanceof String || value instanceof Boolean || value instanceof Number;
    return value != null && simple ? Optional.of(value) : Optional.empty();
  }
}
