package org.entente.grant;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.entente.shared.Language;
import org.entente.shared.LocalizedText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Between a field and its component in a {@code .form}. */
final class FieldJson {

  private static final int SHORT = 200;
  private static final int LONG = 4000;

  private FieldJson() {}

  static String key(JsonNode component) {
    String key = component.path("key").asString("");
    return key.isEmpty() ? component.path("id").asString("") : key;
  }

  static FormField read(JsonNode component) {
    FormField.Type type = FormField.Type.of(component.path("type").asString(""));
    String said = type == FormField.Type.WORDS ? "text" : "label";
    String offered = component.path("valuesKey").asString("");
    List<FormField.Option> options = new ArrayList<>();
    component.path("values").forEach(option -> options.add(option(component, option)));
    return new FormField(
        key(component),
        date(component) ? type : FormField.Type.OTHER,
        component.path("validate").path("required").asBoolean(false),
        texts(component, said, component.path(said).asString("")),
        texts(component, "help", component.path("description").asString("")),
        options,
        offered.isEmpty() ? null : offered);
  }

  /** Dates with a time of day are made in the Modeler only. */
  private static boolean date(JsonNode component) {
    return !component.path("type").asString("").equals("datetime")
        || component.path("subtype").asString("date").equals("date");
  }

  private static FormField.Option option(JsonNode component, JsonNode option) {
    String value = option.path("value").asString("");
    String label = option.path("label").asString(value);
    return new FormField.Option(value, texts(component, "option." + value, label));
  }

  private static Map<Language, String> texts(JsonNode component, String name, String otherwise) {
    Map<Language, String> texts = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      String own = component.path("properties").path(name + "." + language.tag()).asString("");
      if (!own.isBlank()) {
        texts.put(language, own);
      }
    }
    if (!otherwise.isBlank()) {
      texts.putIfAbsent(Language.EN, otherwise);
    }
    return texts;
  }

  /** Into the component that was there before, so that what only the Modeler knows stays. */
  static ObjectNode write(FormField field, ObjectNode component) {
    ObjectNode properties =
        component.path("properties") instanceof ObjectNode known
            ? known
            : component.putObject("properties");
    boolean words = field.type() == FormField.Type.WORDS;
    component.put("type", field.type().component());
    component.put("id", "Field_" + field.key());
    said(component, properties, words ? "text" : "label", words ? "text" : "label", field.labels());
    if (words) {
      return component;
    }
    component.put("key", field.key());
    said(component, properties, "help", "description", field.helps());
    rules(field, component);
    options(field, component, properties);
    return component;
  }

  private static void said(
      ObjectNode component,
      ObjectNode properties,
      String name,
      String plain,
      Map<Language, String> texts) {
    for (Language language : Language.values()) {
      properties.remove(name + "." + language.tag());
      if (texts.containsKey(language)) {
        properties.put(name + "." + language.tag(), texts.get(language));
      }
    }
    if (texts.isEmpty()) {
      component.remove(plain);
    } else {
      component.put(plain, new LocalizedText(texts).in(Language.EN));
    }
  }

  private static void rules(FormField field, ObjectNode component) {
    ObjectNode rules =
        component.path("validate") instanceof ObjectNode known
            ? known
            : component.putObject("validate");
    rules.put("required", field.required());
    boolean text = field.type() == FormField.Type.TEXT || field.type() == FormField.Type.LONG_TEXT;
    if (text && !rules.has("maxLength")) {
      rules.put("maxLength", field.type() == FormField.Type.TEXT ? SHORT : LONG);
    }
    if (field.type() == FormField.Type.DATE) {
      component.put("subtype", "date");
    }
    if (field.type() == FormField.Type.FILE && !component.has("accept")) {
      component.put("accept", ".pdf,.png,.jpg");
    }
  }

  private static void options(FormField field, ObjectNode component, ObjectNode properties) {
    component.remove("values");
    component.remove("valuesKey");
    if (!field.type().choice()) {
      return;
    }
    if (field.offered() != null) {
      component.put("valuesKey", field.offered());
      return;
    }
    ArrayNode values = component.putArray("values");
    for (FormField.Option option : field.options()) {
      ObjectNode value = values.addObject();
      value.put("value", option.value());
      said(value, properties, "option." + option.value(), "label", option.labels());
    }
  }
}
