package org.entente.grant.web;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.entente.grant.FormField;
import org.entente.shared.Language;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** A field of a call's form as the editor sends it: texts by language, options a line each. */
public record FieldSent(MultiValueMap<String, String> sent) {

  private static final Pattern KEY = Pattern.compile("[A-Za-z][A-Za-z0-9_]{0,39}");
  private static final Pattern VALUE = Pattern.compile("[A-Za-z0-9_-]{1,40}");
  private static final int LONGEST = 500;

  public String first(String name) {
    String value = sent.getFirst(name);
    return value == null ? "" : value.strip();
  }

  /** What keeps it from being a field: names of what is wrong. */
  Set<String> wrong(List<Language> languages) {
    Set<String> wrong = new TreeSet<>();
    if (!KEY.matcher(first("key")).matches()) {
      wrong.add("key");
    }
    if (type() == FormField.Type.OTHER) {
      wrong.add("type");
    }
    for (Language language : languages) {
      String label = first("label-" + language.tag());
      if (label.isEmpty() || label.length() > LONGEST) {
        wrong.add("label");
      }
    }
    if (type().choice() && first("offered").isEmpty() && !optionsDo(languages)) {
      wrong.add("options");
    }
    return wrong;
  }

  /** A line of an option has its value and, in the order of the call's languages, its labels. */
  private boolean optionsDo(List<Language> languages) {
    List<List<String>> lines = lines();
    return !lines.isEmpty()
        && lines.stream().map(line -> line.get(0)).distinct().count() == lines.size()
        && lines.stream()
            .allMatch(
                line ->
                    line.size() == languages.size() + 1
                        && VALUE.matcher(line.get(0)).matches()
                        && line.stream().noneMatch(String::isEmpty));
  }

  private List<List<String>> lines() {
    return first("options")
        .lines()
        .filter(line -> !line.isBlank())
        .map(line -> Arrays.stream(line.split("\\|", -1)).map(String::strip).toList())
        .toList();
  }

  FormField.Type type() {
    return Arrays.stream(FormField.Type.values())
        .filter(type -> type.name().equals(first("type")))
        .findFirst()
        .orElse(FormField.Type.OTHER);
  }

  FormField field(List<Language> languages) {
    String offered = first("offered");
    return new FormField(
        first("key"),
        type(),
        !first("required").isEmpty(),
        texts("label-", languages),
        texts("help-", languages),
        type().choice() && offered.isEmpty()
            ? lines().stream().map(line -> option(line, languages)).toList()
            : List.of(),
        type().choice() && !offered.isEmpty() ? offered : null);
  }

  private static FormField.Option option(List<String> line, List<Language> languages) {
    Map<Language, String> labels = new EnumMap<>(Language.class);
    for (int i = 0; i < languages.size(); i++) {
      labels.put(languages.get(i), line.get(i + 1));
    }
    return new FormField.Option(line.get(0), labels);
  }

  private Map<Language, String> texts(String name, List<Language> languages) {
    Map<Language, String> texts = new EnumMap<>(Language.class);
    for (Language language : languages) {
      String text = first(name + language.tag());
      if (!text.isEmpty()) {
        texts.put(language, text);
      }
    }
    return texts;
  }

  /** The same for a field that stands in the form, as the editor shows it. */
  static FieldSent of(FormField field, List<Language> languages) {
    MultiValueMap<String, String> sent = new LinkedMultiValueMap<>();
    sent.add("key", field.key());
    sent.add("type", field.type().name());
    sent.add("required", field.required() ? "true" : "");
    sent.add("offered", field.offered() == null ? "" : field.offered());
    for (Language language : languages) {
      sent.add("label-" + language.tag(), field.labels().getOrDefault(language, ""));
      sent.add("help-" + language.tag(), field.helps().getOrDefault(language, ""));
    }
    sent.add(
        "options",
        field.options().stream()
            .map(option -> line(option, languages))
            .collect(Collectors.joining("\n")));
    return new FieldSent(sent);
  }

  private static String line(FormField.Option option, List<Language> languages) {
    return option.value()
        + languages.stream()
            .map(language -> " | " + option.labels().getOrDefault(language, ""))
            .collect(Collectors.joining());
  }
}
