package org.entente.api.openapi;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.entente.api.Answers;
import org.entente.api.Described;
import org.entente.web.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;

/** Describes one endpoint: its parameters, its body, its answers and its refusals. */
final class Operations {

  private static final Map<String, Object> FILE = Map.of("type", "string", "format", "binary");
  private static final Map<String, Object> OBJECT = Map.of("type", "object");
  private static final Map<String, Object> PROBLEM =
      Map.of("$ref", "#/components/schemas/" + Problem.class.getSimpleName());
  private static final String CHANGE = "POST";

  private final Schemas schemas;

  Operations(Schemas schemas) {
    this.schemas = schemas;
  }

  /**
   * @param open whether it needs no token
   */
  Map<String, Object> of(String httpMethod, Method method, boolean open) {
    Map<String, Object> operation = new LinkedHashMap<>();
    String owner = method.getDeclaringClass().getSimpleName().replaceAll("(Api|Controller)$", "");
    operation.put("operationId", owner.toLowerCase(Locale.ROOT) + "." + method.getName());
    Described described = method.getAnnotation(Described.class);
    operation.put("summary", described == null ? method.getName() : described.value());
    operation.put("parameters", parameters(httpMethod, method));
    Parameter body = body(method);
    if (body != null) {
      operation.put(
          "requestBody",
          Map.of(
              "required",
              true,
              "content",
              Map.of(
                  "application/json",
                  Map.of("schema", schemas.of(body.getAnnotatedType(), Map.of())))));
    }
    operation.put("responses", responses(httpMethod, method, body != null));
    if (open) {
      operation.put("security", List.of());
    }
    return operation;
  }

  private List<Map<String, Object>> parameters(String httpMethod, Method method) {
    List<Map<String, Object>> parameters = new ArrayList<>();
    for (Parameter parameter : method.getParameters()) {
      if (parameter.isAnnotationPresent(PathVariable.class)) {
        parameters.add(parameter("path", parameter, true));
      } else if (parameter.isAnnotationPresent(RequestParam.class)) {
        boolean optional = parameter.getAnnotatedType().isAnnotationPresent(Nullable.class);
        parameters.add(parameter("query", parameter, !optional));
      } else if (parameter.isAnnotationPresent(ModelAttribute.class)) {
        for (RecordComponent part : parameter.getType().getRecordComponents()) {
          parameters.add(
              parameter(
                  "query", part.getName(), part.getAnnotatedType(), part.getAccessor(), false));
        }
      }
    }
    parameters.add(Map.of("$ref", "#/components/parameters/language"));
    if (!httpMethod.equals("GET")) {
      String key = httpMethod.equals(CHANGE) ? "key" : "optionalKey";
      parameters.add(Map.of("$ref", "#/components/parameters/" + key));
    }
    return parameters;
  }

  private Map<String, Object> parameter(String in, Parameter parameter, boolean required) {
    return parameter(in, parameter.getName(), parameter.getAnnotatedType(), parameter, required);
  }

  private Map<String, Object> parameter(
      String in, String name, AnnotatedType type, AnnotatedElement limits, boolean required) {
    Map<String, Object> schema = new LinkedHashMap<>(schemas.bare(type));
    Limits.add(schema, limits);
    Map<String, Object> parameter = new LinkedHashMap<>();
    parameter.put("name", name);
    parameter.put("in", in);
    parameter.put("required", required);
    Object description = schema.remove("description");
    if (description != null) {
      parameter.put("description", description);
    }
    parameter.put("schema", schema);
    return parameter;
  }

  private static @Nullable Parameter body(Method method) {
    for (Parameter parameter : method.getParameters()) {
      if (parameter.isAnnotationPresent(RequestBody.class)) {
        return parameter;
      }
    }
    return null;
  }

  private Map<String, Object> responses(String httpMethod, Method method, boolean body) {
    Answers answers = method.getAnnotation(Answers.class);
    Map<String, Object> responses = new LinkedHashMap<>();
    int status = answers == null ? 200 : answers.status();
    responses.put(Integer.toString(status), well(method, answers));
    if (answers != null && Arrays.stream(answers.refusals()).anyMatch(each -> each == 416)) {
      responses.put("206", well(method, answers));
      responses.put("304", Map.of("description", "Not changed since."));
    }
    TreeSet<Integer> refusals = new TreeSet<>(List.of(400, 401, 403, 404, 405, 406, 429, 500, 503));
    if (httpMethod.equals(CHANGE)) {
      refusals.addAll(List.of(409, 413, 422));
    }
    if (body) {
      refusals.addAll(List.of(413, 415));
    }
    if (answers != null) {
      for (int refusal : answers.refusals()) {
        refusals.add(refusal);
      }
    }
    refusals.forEach(
        each ->
            responses.put(
                each.toString(), Map.of("$ref", "#/components/responses/refused" + each)));
    return responses;
  }

  private Map<String, Object> well(Method method, @Nullable Answers answers) {
    Map<String, Object> content = new LinkedHashMap<>();
    if (answers != null && answers.media().length > 0) {
      for (String media : answers.media()) {
        content.put(media, Map.of("schema", media.endsWith("json") ? OBJECT : FILE));
      }
    } else {
      content.put(
          "application/json",
          Map.of("schema", schemas.of(answered(method.getAnnotatedReturnType()), Map.of())));
    }
    return Map.of("description", "All is well.", "content", content);
  }

  private static AnnotatedType answered(AnnotatedType type) {
    return type instanceof AnnotatedParameterizedType wrapped
            && Schemas.raw(type.getType()).equals(ResponseEntity.class)
        ? wrapped.getAnnotatedActualTypeArguments()[0]
        : type;
  }

  static Map<String, Object> refused() {
    return Map.of(
        "description",
        "Refused, with the reason and what to do next in the language asked for.",
        "content",
        Map.of("application/problem+json", Map.of("schema", PROBLEM)));
  }
}
