package org.entente.api.openapi;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.reflect.AnnotatedElement;
import java.util.List;
import java.util.Map;
import org.entente.api.Described;
import org.jspecify.annotations.Nullable;

/** What the server checks and what is said of a field, put into its schema. */
final class Limits {

  private static final String HASH = "^[0-9a-f]{64}$";

  private Limits() {}

  static void add(Map<String, Object> schema, AnnotatedElement field) {
    size(schema, field.getAnnotation(Size.class));
    Min min = field.getAnnotation(Min.class);
    if (min != null) {
      schema.put("minimum", min.value());
    }
    Max max = field.getAnnotation(Max.class);
    if (max != null) {
      schema.put("maximum", max.value());
    }
    Pattern pattern = field.getAnnotation(Pattern.class);
    if (pattern != null) {
      schema.put("pattern", "^(?:" + pattern.regexp() + ")$");
    }
    described(schema, field.getAnnotation(Described.class));
  }

  private static void size(Map<String, Object> schema, @Nullable Size size) {
    if (size == null) {
      return;
    }
    boolean array = String.valueOf(schema.get("type")).contains("array");
    if (size.min() > 0) {
      schema.put(array ? "minItems" : "minLength", size.min());
    }
    if (size.max() < Integer.MAX_VALUE) {
      schema.put(array ? "maxItems" : "maxLength", size.max());
    }
  }

  private static void described(Map<String, Object> schema, @Nullable Described described) {
    if (described == null) {
      return;
    }
    schema.put("description", described.value());
    if (!described.example().isEmpty()) {
      schema.put("examples", List.of(described.example()));
    }
    if (described.format().equals("sha256")) {
      schema.put("pattern", HASH);
    }
  }
}
