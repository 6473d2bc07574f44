package org.entente.grant;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.entente.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * One field of a call's form, as officers edit it.
 *
 * @param labels by language
 * @param helps by language, empty where nothing is said
 * @param options what can be chosen, of a choice with options of its own
 * @param offered name of what the page offers instead of options: {@code partners}, {@code
 *     countries}, {@code units}; null for none
 */
public record FormField(
    String key,
    Type type,
    boolean required,
    Map<Language, String> labels,
    Map<Language, String> helps,
    List<Option> options,
    @Nullable String offered) {

  public FormField {
    labels = Map.copyOf(labels);
    helps = Map.copyOf(helps);
    options = List.copyOf(options);
  }

  /** What an answer looks like; the name is the component's type in Camunda Forms. */
  public enum Type {
    TEXT("textfield"),
    LONG_TEXT("textarea"),
    NUMBER("number"),
    DATE("datetime"),
    YES("checkbox"),
    ONE("radio"),
    LIST("select"),
    SEVERAL("checklist"),
    FILE("filepicker"),
    /** Nothing is asked, something is said. */
    WORDS("text"),
    /** Made in Camunda Modeler, and changed only there. */
    OTHER("");

    private final String component;

    Type(String component) {
      this.component = component;
    }

    public String component() {
      return component;
    }

    public boolean choice() {
      return this == ONE || this == LIST || this == SEVERAL;
    }

    static Type of(String component) {
      return Arrays.stream(values())
          .filter(type -> type != OTHER && type.component.equals(component))
          .findFirst()
          .orElse(OTHER);
    }
  }

  /** One option of a choice. */
  public record Option(String value, Map<Language, String> labels) {
    public Option {
      labels = Map.copyOf(labels);
    }
  }
}
