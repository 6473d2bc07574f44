package org.entente.form.schema;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** Reads the components that take an answer. */
final class InputReader {

  private final SchemaReader reader;

  InputReader(SchemaReader reader) {
    this.reader = reader;
  }

  Input input(Json json, Common common, boolean inRow) {
    Traits traits = traits(json);
    return switch (json.text("type")) {
      case "textfield" -> new TextInput(common, traits, false, textRules(json), affixes(json));
      case "textarea" -> new TextInput(common, traits, true, textRules(json), affixes(json));
      case "number" -> number(json, common, traits);
      case "checkbox" -> new Checkbox(common, traits);
      case "radio", "select", "checklist", "taglist" -> choice(json, common, traits);
      case "datetime" -> date(json, common, traits);
      case "filepicker" ->
          new FilePicker(common, traits, json.flag("multiple"), list(json.text("accept")));
      case "dynamiclist" -> rows(json, common, traits, inRow);
      default -> throw json.bad("this kind of component is not offered");
    };
  }

  private static Traits traits(Json json) {
    return new Traits(
        json.at("validate").flag("required"),
        json.flag("readonly"),
        json.yes("disabled", false),
        json.texts("defaultValue"));
  }

  private static TextInput.Rules textRules(Json json) {
    Json rules = json.at("validate");
    TextInput.Format format =
        switch (rules.text("validationType")) {
          case "email" -> TextInput.Format.EMAIL;
          case "phone" -> TextInput.Format.PHONE;
          default -> TextInput.Format.ANY;
        };
    return new TextInput.Rules(
        rules.bound("minLength"), rules.bound("maxLength"), pattern(json), format);
  }

  private static @Nullable Pattern pattern(Json json) {
    String pattern = json.at("validate").text("pattern");
    try {
      return pattern.isEmpty() ? null : Pattern.compile(pattern);
    } catch (PatternSyntaxException e) {
      throw new BadForm(json.text("id") + ": " + e.getDescription(), e);
    }
  }

  private static Affixes affixes(Json json) {
    Json appearance = json.at("appearance");
    return new Affixes(appearance.template("prefixAdorner"), appearance.template("suffixAdorner"));
  }

  private static NumberInput number(Json json, Common common, Traits traits) {
    Json rules = json.at("validate");
    String increment = json.bound("increment");
    return new NumberInput(
        common,
        traits,
        json.at("decimalDigits").present() ? json.number("decimalDigits", 0) : null,
        increment.isEmpty() ? null : new BigDecimal(increment),
        rules.bound("min"),
        rules.bound("max"),
        affixes(json));
  }

  private static Choice choice(Json json, Common common, Traits traits) {
    Choice.Style style = Choice.Style.valueOf(json.text("type").toUpperCase(Locale.ROOT));
    return new Choice(common, traits, style, options(json));
  }

  private static Options options(Json json) {
    if (!json.text("valuesExpression").isEmpty()) {
      return new Options.FromExpression(json.template("valuesExpression"));
    }
    if (!json.text("valuesKey").isEmpty()) {
      return new Options.FromContext(json.text("valuesKey"));
    }
    return new Options.Fixed(
        json.at("values").items().stream()
            .map(option -> new Options.Option(option.text("value"), option.template("label")))
            .toList());
  }

  private static DateInput date(Json json, Common common, Traits traits) {
    DateInput.Precision precision =
        switch (json.text("subtype")) {
          case "time" -> DateInput.Precision.TIME;
          case "datetime" -> DateInput.Precision.DATETIME;
          default -> DateInput.Precision.DATE;
        };
    return new DateInput(common, traits, precision, json.yes("disallowPassedDates", false));
  }

  private DynamicList rows(Json json, Common common, Traits traits, boolean inRow) {
    if (inRow) {
      throw json.bad("a list stands in a list");
    }
    return new DynamicList(
        common,
        traits,
        reader.components(json, true),
        json.number("defaultRepetitions", 1),
        json.yes("allowAddRemove", true));
  }

  private static List<String> list(String text) {
    return Pattern.compile(",")
        .splitAsStream(text)
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }
}
