package org.entente.form.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.entente.form.feel.Feel;
import org.entente.form.feel.Template;
import tools.jackson.databind.JsonNode;

/** One component's JSON, read with a word about where it stands when it is wrong. */
record Json(JsonNode node) {

  Json at(String name) {
    return new Json(node.path(name));
  }

  boolean present() {
    return !node.isMissingNode() && !node.isNull();
  }

  List<Json> items() {
    return StreamSupport.stream(node.spliterator(), false).map(Json::new).toList();
  }

  /** The entry as text, empty when absent. */
  String text(String name) {
    JsonNode value = node.path(name);
    return value.isMissingNode() || value.isNull() || value.isContainer() ? "" : value.asString();
  }

  /** A text with templates in it. */
  String template(String name) {
    String text = text(name);
    return checked(text, () -> Template.verify(text));
  }

  /** A number as text, or FEEL that gives one. */
  String bound(String name) {
    String text = text(name);
    return checked(
        text,
        () -> {
          if (text.startsWith("=")) {
            Feel.verify(text.substring(1));
          } else if (!text.isEmpty()) {
            new java.math.BigDecimal(text);
          }
        });
  }

  Flag flag(String name) {
    String text = text(name);
    String source = text.isEmpty() ? Flag.NO.source() : text;
    return checked(new Flag(source), () -> Template.verify(source));
  }

  int number(String name, int otherwise) {
    return node.path(name).asInt(otherwise);
  }

  boolean yes(String name, boolean otherwise) {
    return node.path(name).asBoolean(otherwise);
  }

  /** An object of texts with templates in them. */
  Map<String, String> templates(String name) {
    Map<String, String> templates = new LinkedHashMap<>();
    at(name)
        .node
        .properties()
        .forEach(
            entry -> {
              String text = entry.getValue().asString("");
              templates.put(entry.getKey(), checked(text, () -> Template.verify(text)));
            });
    return templates;
  }

  /** The entry's texts: several of a list, one of a plain value, none when absent. */
  List<String> texts(String name) {
    List<String> texts = new ArrayList<>();
    JsonNode value = node.path(name);
    if (value.isArray()) {
      value.forEach(item -> texts.add(item.asString()));
    } else if (!text(name).isEmpty()) {
      texts.add(text(name));
    }
    return texts;
  }

  BadForm bad(String reason) {
    return new BadForm(text("type") + " " + text("id") + ": " + reason);
  }

  private <T> T checked(T value, Runnable check) {
    try {
      check.run();
      return value;
    } catch (IllegalArgumentException e) {
      throw new BadForm(text("type") + " " + text("id") + ": " + e.getMessage(), e);
    }
  }
}
