package org.entente.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.entente.form.feel.Feel;
import org.entente.form.feel.Template;
import org.entente.form.schema.Flag;
import org.entente.form.schema.Options;
import org.entente.shared.Language;
import org.jspecify.annotations.Nullable;

/** What the expressions at one place of the form can see. */
record Scope(Feel feel, Map<String, @Nullable Object> values) {

  /** An expression that gives no boolean counts as no. */
  boolean yes(Flag flag) {
    return flag.isExpression()
        ? Boolean.TRUE.equals(evaluate(flag.source()))
        : Boolean.parseBoolean(flag.source());
  }

  boolean any(List<Flag> flags) {
    return flags.stream().anyMatch(this::yes);
  }

  /** A number or FEEL; null when empty or when the expression gives none. */
  @Nullable BigDecimal number(String source) {
    if (source.isEmpty()) {
      return null;
    }
    return source.startsWith("=")
        ? evaluate(source) instanceof BigDecimal number ? number : null
        : new BigDecimal(source);
  }

  /** The options of a choice as things are, those of the context labelled in this language. */
  List<Options.Option> options(Options options, Language language) {
    if (options instanceof Options.Fixed fixed) {
      return fixed.options();
    }
    Object found =
        options instanceof Options.FromContext named
            ? values.get(named.name())
            : evaluate(((Options.FromExpression) options).expression());
    return found instanceof Iterable<?> many ? listed(many, language) : List.of();
  }

  /** A text with its values put in. */
  String fill(String text, Language language) {
    return new Template(feel, values, value -> Formats.shown(value, language)).fill(text);
  }

  @Nullable Object evaluate(String source) {
    return feel.evaluate(source.substring(1), values);
  }

  private static List<Options.Option> listed(Iterable<?> found, Language language) {
    List<Options.Option> options = new ArrayList<>();
    for (Object one : found) {
      Map<?, ?> option = one instanceof Map<?, ?> map ? map : Map.of("value", one);
      Object value = option.get("value");
      String kept = value instanceof Enum<?> constant ? constant.name() : String.valueOf(value);
      options.add(new Options.Option(kept, label(option.get("label"), language)));
    }
    return options;
  }

  private static String label(@Nullable Object label, Language language) {
    return label == null ? "" : Formats.shown(label, language);
  }
}
