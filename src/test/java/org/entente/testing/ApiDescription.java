package org.entente.testing;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The OpenAPI document as a program reads it, and all it knows of the interface. */
public final class ApiDescription {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final SchemaRegistry SCHEMAS =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  private final JsonNode document;

  public ApiDescription(JsonNode document) {
    this.document = document;
  }

  /** One endpoint. */
  public record Operation(String method, String path, JsonNode described) {

    public String id() {
      return described.get("operationId").asString();
    }

    /** The address with what its braces stand for, in their order. */
    public String at(String... values) {
      String address = path;
      for (String value : values) {
        address = address.replaceFirst("\\{[^}]+}", value);
      }
      return address;
    }

    public boolean hasBody() {
      return described.has("requestBody");
    }

    @Override
    public String toString() {
      return method + " " + path;
    }
  }

  public List<Operation> operations() {
    List<Operation> operations = new ArrayList<>();
    for (Map.Entry<String, JsonNode> path : document.get("paths").properties()) {
      for (Map.Entry<String, JsonNode> each : path.getValue().properties()) {
        operations.add(
            new Operation(each.getKey().toUpperCase(Locale.ROOT), path.getKey(), each.getValue()));
      }
    }
    return operations;
  }

  public Operation operation(String id) {
    return operations().stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new AssertionError("not described: " + id));
  }

  /** The schema behind a reference, or the schema itself. */
  public JsonNode resolved(JsonNode schema) {
    JsonNode now = schema;
    while (now.has("$ref")) {
      now = document.at(now.get("$ref").asString().substring(1));
    }
    if (now.has("anyOf")) {
      return resolved(now.get("anyOf").get(0));
    }
    return now;
  }

  public List<JsonNode> parameters(Operation operation, String in) {
    List<JsonNode> found = new ArrayList<>();
    for (JsonNode each : operation.described().get("parameters")) {
      JsonNode parameter = resolved(each);
      if (parameter.get("in").asString().equals(in)) {
        found.add(parameter);
      }
    }
    return found;
  }

  public JsonNode bodySchema(Operation operation) {
    return resolved(operation.described().at("/requestBody/content/application~1json/schema"));
  }

  /** What is wrong with an answer; nothing where it is as described. */
  public List<String> wrong(Operation operation, Program.Answer answer) {
    JsonNode response =
        operation.described().get("responses").get(Integer.toString(answer.status()));
    if (response == null) {
      return List.of(operation + " answers " + answer.status() + " undescribed: " + answer);
    }
    JsonNode content = resolved(response).path("content");
    String media = answer.type().split(";")[0];
    if (content.isEmpty()) {
      return List.of();
    }
    if (!content.has(media)) {
      return List.of(operation + " answers " + media + " undescribed: " + answer);
    }
    if (!media.endsWith("json")) {
      return List.of();
    }
    List<String> wrong = new ArrayList<>();
    for (Error error : schema(content.get(media).get("schema")).validate(answer.json())) {
      wrong.add(operation + " " + answer.status() + ": " + error);
    }
    return wrong;
  }

  private com.networknt.schema.Schema schema(JsonNode schema) {
    ObjectNode whole = JSON.createObjectNode();
    whole.set("components", document.get("components"));
    whole.setAll((ObjectNode) schema);
    return SCHEMAS.getSchema(JSON.writeValueAsString(whole));
  }
}
