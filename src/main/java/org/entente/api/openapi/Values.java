package org.entente.api.openapi;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.Field;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Schemas of single values. */
final class Values {

  private Values() {}

  static Map<String, Object> schema(Class<?> type) {
    Map<String, Object> schema = new LinkedHashMap<>();
    if (type.equals(Object.class)) {
      return schema;
    }
    schema.put("type", name(type));
    if (type.isEnum()) {
      schema.put(
          "enum",
          Arrays.stream(type.getFields())
              .filter(Field::isEnumConstant)
              .map(Values::written)
              .toList());
    }
    if (type.equals(UUID.class)) {
      schema.put("format", "uuid");
    } else if (type.equals(Instant.class)) {
      schema.put("format", "date-time");
    } else if (type.equals(LocalDate.class)) {
      schema.put("format", "date");
    }
    return schema;
  }

  private static String written(Field constant) {
    JsonProperty name = constant.getAnnotation(JsonProperty.class);
    return name == null ? constant.getName() : name.value();
  }

  private static String name(Class<?> type) {
    if (type.equals(boolean.class) || type.equals(Boolean.class)) {
      return "boolean";
    }
    boolean whole =
        type.equals(int.class)
            || type.equals(long.class)
            || type.equals(Integer.class)
            || type.equals(Long.class);
    return whole ? "integer" : "string";
  }
}
