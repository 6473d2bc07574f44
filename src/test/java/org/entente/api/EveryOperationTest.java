package org.entente.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.entente.people.Routes;
import org.entente.testing.ApiDescription;
import org.entente.testing.ApiDescription.Operation;
import org.entente.testing.EntenteTest;
import org.entente.testing.Program;
import org.entente.testing.Programs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Every operation of the OpenAPI document, called well and badly, answers as it is described. */
@EntenteTest
class EveryOperationTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String NOBODY = "00000000-0000-7000-8000-000000000000";

  @Autowired Programs programs;
  @Autowired ObjectProvider<Routes> routes;

  private ApiDescription api;
  private final List<String> wrong = new ArrayList<>();

  @BeforeEach
  void readTheDescription() {
    api = new ApiDescription(programs.stranger().get("/api/openapi.json").json());
  }

  @Test
  void describesExactlyTheRoutesThereAre() {
    Set<String> described = new TreeSet<>();
    api.operations().forEach(each -> described.add(each.toString()));
    Set<String> known = new TreeSet<>();
    routes.stream()
        .flatMap(each -> each.rules().stream())
        .filter(rule -> rule.pattern().startsWith("/api/"))
        .forEach(rule -> known.add(rule.method() + " " + rule.pattern()));
    assertThat(described).isEqualTo(known);
    assertThat(api.operations().stream().map(Operation::id)).doesNotHaveDuplicates();
  }

  @Test
  void answersReadingAsDescribed() {
    for (Operation operation : api.operations()) {
      if (operation.method().equals("GET")) {
        read(operation);
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void answersChangesAsDescribed() {
    for (Operation operation : api.operations()) {
      if (!operation.method().equals("GET")) {
        change(operation);
      }
    }
    assertThat(wrong).isEmpty();
  }

  private void read(Operation operation) {
    boolean open = operation.described().has("security");
    String nobodys = operation.at(NOBODY, NOBODY);
    expect(operation, programs.stranger().get(nobodys), open ? 200 : 401);
    for (String person : List.of("officer", "auditor", "student")) {
      Program program = programs.of(person).in("ar");
      expect(operation, program.get(nobodys), 200, 400, 403, 404);
      for (String address : existing(operation, program)) {
        expect(operation, program.get(address), 200, 403, 404);
      }
    }
    parameters(operation, programs.of("officer"));
    Program xml = programs.of("officer").with("Accept", "application/xml");
    expect(operation, xml.get(nobodys), 404, 406, 400);
  }

  /** Addresses of what there is, by the lists of the description itself. */
  private List<String> existing(Operation operation, Program program) {
    String path = operation.path();
    if (!path.contains("{")) {
      return List.of(path);
    }
    int brace = path.indexOf('{');
    boolean history = path.startsWith("/api/history/");
    String list = history ? "/api/agreements" : path.substring(0, brace - 1);
    Program.Answer items = program.get(list + (list.equals("/api/tasks") ? "?view=all" : ""));
    List<String> found = new ArrayList<>();
    if (items.status() == 200) {
      for (JsonNode item : items.json().get("items")) {
        String id = (history ? "agreement:" : "") + item.get("id").asString();
        String second = path.endsWith("/{document}") ? document(program, id) : "1";
        found.add(query(operation, operation.at(id, second)));
      }
    }
    return found.subList(0, Math.min(4, found.size()));
  }

  private static String document(Program program, String id) {
    JsonNode items = program.get("/api/agreements/" + id + "/documents").json().path("items");
    return items.isEmpty() ? NOBODY : items.get(0).get("id").asString();
  }

  private String query(Operation operation, String address) {
    StringBuilder query = new StringBuilder(address);
    for (JsonNode parameter : api.parameters(operation, "query")) {
      if (parameter.get("required").asBoolean()) {
        query.append(query.indexOf("?") < 0 ? '?' : '&');
        query.append(parameter.get("name").asString()).append("=1");
      }
    }
    return query.toString();
  }

  /** Each parameter once with a value that fits its schema, once with one that does not. */
  private void parameters(Operation operation, Program program) {
    for (JsonNode parameter : api.parameters(operation, "query")) {
      String name = parameter.get("name").asString();
      JsonNode schema = api.resolved(parameter.get("schema"));
      String address = query(operation, operation.at(NOBODY, "1"));
      String joined = address + (address.contains("?") ? "&" : "?") + name + "=";
      expect(operation, program.get(joined + good(schema)), 200, 400, 404);
      if (!schema.get("type").asString().equals("string")
          || schema.has("enum")
          || schema.has("format")
          || schema.has("pattern")) {
        expect(operation, program.get(joined + "%21wrong%21"), 400, 404);
      }
      if (schema.has("maximum")) {
        String more = Long.toString(schema.get("maximum").asLong() + 1);
        expect(operation, program.get(joined + more), 400, 404);
      }
    }
  }

  private static String good(JsonNode schema) {
    if (schema.has("enum")) {
      return schema.get("enum").get(0).asString();
    }
    if (schema.has("examples")) {
      return schema.get("examples").get(0).asString();
    }
    return switch (schema.get("type").asString()) {
      case "integer" -> "2";
      case "boolean" -> "true";
      case "array" -> good(schema.get("items"));
      default ->
          switch (schema.path("format").asString("")) {
            case "uuid" -> NOBODY;
            case "date" -> "2026-01-01";
            case "date-time" -> "2026-01-01T00:00:00Z";
            default -> "x";
          };
    };
  }

  private void change(Operation operation) {
    String nobodys = operation.at(NOBODY, NOBODY);
    String body = operation.hasBody() ? JSON.writeValueAsString(sample(operation)) : null;
    expect(operation, send(programs.stranger(), operation, nobodys, body), 401);
    expect(operation, send(programs.of("student"), operation, nobodys, body), 403, 404);
    Program officer = programs.of(whoever(operation)).in("es");
    expect(operation, send(officer, operation, nobodys, body), 200, 201, 400, 404, 422);
    if (operation.method().equals("POST")) {
      expect(operation, officer.send("POST", nobodys, body), 400);
    }
    if (body != null) {
      spoiled(operation, officer, nobodys);
    }
  }

  /** Somebody who may do it. */
  private static String whoever(Operation operation) {
    if (operation.path().matches("/api/(payments/|bank\\b).*")) {
      return "finance-controller";
    }
    return operation.path().matches("/api/envelopes\\b.*") ? "finance-officer" : "officer";
  }

  /** The body without each needed field, with each field of another type, and with one more. */
  private void spoiled(Operation operation, Program officer, String address) {
    JsonNode schema = api.bodySchema(operation);
    for (JsonNode needed : schema.path("required")) {
      ObjectNode body = sample(operation);
      body.remove(needed.asString());
      refused(operation, officer, address, JSON.writeValueAsString(body));
    }
    for (Map.Entry<String, JsonNode> property : schema.get("properties").properties()) {
      ObjectNode body = sample(operation);
      body.set(property.getKey(), JSON.readTree("[[{\"deep\": 1}]]"));
      refused(operation, officer, address, JSON.writeValueAsString(body));
    }
    ObjectNode more = sample(operation);
    more.put("nobodyKnowsThis", 1);
    refused(operation, officer, address, JSON.writeValueAsString(more));
    refused(operation, officer, address, "[]");
    refused(operation, officer, address, "{");
    Program text = officer.with("Content-Type", "text/plain");
    expect(operation, send(text, operation, address, "x"), 415, 404);
  }

  private void refused(Operation operation, Program program, String address, String body) {
    expect(operation, send(program, operation, address, body), 400);
  }

  private static Program.Answer send(
      Program program, Operation operation, String address, String body) {
    return program
        .with("Idempotency-Key", UUID.randomUUID().toString())
        .send(operation.method(), address, body);
  }

  private ObjectNode sample(Operation operation) {
    return (ObjectNode) sample(api.bodySchema(operation));
  }

  private JsonNode sample(JsonNode schema) {
    JsonNode known = api.resolved(schema);
    if (known.has("enum")) {
      return known.get("enum").get(0);
    }
    return switch (type(known)) {
      case "object" -> object(known);
      case "array" -> JSON.createArrayNode().add(sample(known.get("items")));
      case "integer" -> JSON.getNodeFactory().numberNode(1);
      case "boolean" -> JSON.getNodeFactory().booleanNode(true);
      default -> JSON.getNodeFactory().stringNode(text(known));
    };
  }

  private JsonNode object(JsonNode schema) {
    ObjectNode object = JSON.createObjectNode();
    for (JsonNode needed : schema.path("required")) {
      object.set(needed.asString(), sample(schema.get("properties").get(needed.asString())));
    }
    if (object.isEmpty() && schema.path("properties").has("en")) {
      object.put("en", "Lake University " + UUID.randomUUID());
    }
    return object;
  }

  private static String text(JsonNode schema) {
    if (schema.has("examples")) {
      return schema.get("examples").get(0).asString();
    }
    if (schema.path("pattern").asString("").contains("en|fr")) {
      return "en";
    }
    if (schema.path("pattern").asString("").contains("[A-Z_]")) {
      return "TEACHING";
    }
    return schema.path("format").asString("").isEmpty() ? "word ".repeat(10) : good(schema);
  }

  private static String type(JsonNode schema) {
    JsonNode type = schema.path("type");
    return type.isArray() ? type.get(0).asString() : type.asString("object");
  }

  private void expect(Operation operation, Program.Answer answer, Integer... statuses) {
    if (!List.of(statuses).contains(answer.status())) {
      wrong.add(operation + " answers " + answer + ", not " + List.of(statuses));
    }
    wrong.addAll(api.wrong(operation, answer));
  }
}
