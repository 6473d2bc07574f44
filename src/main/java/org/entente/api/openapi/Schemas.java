package org.entente.api.openapi;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.api.Described;
import org.jspecify.annotations.Nullable;

/**
 * JSON Schemas of what is sent and answered, made of the records themselves: what may be missing is
 * {@code @Nullable} there, and the limits are those that the server checks.
 */
final class Schemas {

  private static final String TYPE = "type";

  private final Map<String, Object> components = new TreeMap<>();
  private final Map<String, Class<?>> owners = new LinkedHashMap<>();

  Map<String, Object> components() {
    return components;
  }

  /** Of a type as it is written somewhere, with what type variables stand for there. */
  Map<String, Object> of(AnnotatedType type, Map<TypeVariable<?>, AnnotatedType> variables) {
    AnnotatedType meant =
        type.getType() instanceof TypeVariable<?> variable && variables.containsKey(variable)
            ? variables.get(variable)
            : type;
    Map<String, Object> schema = plain(meant, variables);
    return type.isAnnotationPresent(Nullable.class) ? nullable(schema) : schema;
  }

  /** Describes a record that no endpoint names. */
  void record(Class<?> type) {
    Map<String, Object> schema = new LinkedHashMap<>();
    components.put(unique(type.getSimpleName(), type), schema);
    fill(schema, type, Map.of());
  }

  /** The same where nothing can be null: a parameter is there or it is not. */
  Map<String, Object> bare(AnnotatedType type) {
    return plain(type, Map.of());
  }

  private Map<String, Object> plain(
      AnnotatedType type, Map<TypeVariable<?>, AnnotatedType> variables) {
    Class<?> raw = raw(type.getType());
    if (Collection.class.isAssignableFrom(raw)) {
      Map<String, Object> array = typed("array");
      array.put("items", argument(type, 0, variables));
      return array;
    }
    if (Map.class.isAssignableFrom(raw)) {
      Map<String, Object> object = typed("object");
      object.put("additionalProperties", argument(type, 1, variables));
      return object;
    }
    if (raw.isRecord()) {
      return Map.of("$ref", "#/components/schemas/" + component(type, raw));
    }
    return Values.schema(raw);
  }

  private Map<String, Object> argument(
      AnnotatedType type, int place, Map<TypeVariable<?>, AnnotatedType> variables) {
    AnnotatedType argument =
        ((AnnotatedParameterizedType) type).getAnnotatedActualTypeArguments()[place];
    Map<String, Object> schema = new LinkedHashMap<>(of(argument, variables));
    Limits.add(schema, argument);
    return schema;
  }

  private String component(AnnotatedType type, Class<?> raw) {
    Map<TypeVariable<?>, AnnotatedType> variables = new LinkedHashMap<>();
    StringBuilder name = new StringBuilder();
    if (type instanceof AnnotatedParameterizedType parameterized) {
      AnnotatedType[] arguments = parameterized.getAnnotatedActualTypeArguments();
      for (int i = 0; i < arguments.length; i++) {
        variables.put(raw.getTypeParameters()[i], arguments[i]);
        name.append(raw(arguments[i].getType()).getSimpleName());
      }
    }
    String unique = unique(name.append(raw.getSimpleName()).toString(), raw);
    if (!components.containsKey(unique)) {
      Map<String, Object> schema = new LinkedHashMap<>();
      components.put(unique, schema);
      fill(schema, raw, variables);
    }
    return unique;
  }

  private String unique(String name, Class<?> raw) {
    Class<?> owner = owners.putIfAbsent(name, raw);
    boolean free = owner == null || owner.equals(raw);
    Class<?> outer = raw.getEnclosingClass();
    return free || outer == null ? name : unique(outer.getSimpleName() + name, raw);
  }

  private void fill(
      Map<String, Object> schema, Class<?> raw, Map<TypeVariable<?>, AnnotatedType> variables) {
    Described described = raw.getAnnotation(Described.class);
    schema.put(TYPE, "object");
    if (described != null) {
      schema.put("description", described.value());
    }
    Map<String, Object> properties = new LinkedHashMap<>();
    List<String> required = new ArrayList<>();
    for (RecordComponent part : raw.getRecordComponents()) {
      properties.put(part.getName(), property(part, variables, omitsNulls(raw)));
      if (!part.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
        required.add(part.getName());
      }
    }
    schema.put("properties", properties);
    if (!required.isEmpty()) {
      schema.put("required", required);
    }
    schema.put("additionalProperties", false);
  }

  private Map<String, Object> property(
      RecordComponent part, Map<TypeVariable<?>, AnnotatedType> variables, boolean omitted) {
    AnnotatedType type = part.getAnnotatedType();
    Map<String, Object> schema =
        new LinkedHashMap<>(omitted ? plain(type, variables) : of(type, variables));
    Limits.add(schema, part.getAccessor());
    return schema;
  }

  private static boolean omitsNulls(Class<?> raw) {
    JsonInclude include = raw.getAnnotation(JsonInclude.class);
    return include != null && include.value() == JsonInclude.Include.NON_NULL;
  }

  private static Map<String, Object> nullable(Map<String, Object> schema) {
    if (!(schema.get(TYPE) instanceof String type)) {
      return Map.of("anyOf", List.of(schema, Map.of(TYPE, "null")));
    }
    Map<String, Object> either = new LinkedHashMap<>(schema);
    either.put(TYPE, List.of(type, "null"));
    if (schema.get("enum") instanceof List<?> values) {
      List<@Nullable Object> all = new ArrayList<>(values);
      all.add(null);
      either.put("enum", all);
    }
    return either;
  }

  static Class<?> raw(Type type) {
    if (type instanceof Class<?> known) {
      return known;
    }
    return type instanceof ParameterizedType parameterized
        ? (Class<?>) parameterized.getRawType()
        : Object.class;
  }

  private static Map<String, Object> typed(String type) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put(TYPE, type);
    return schema;
  }
}
