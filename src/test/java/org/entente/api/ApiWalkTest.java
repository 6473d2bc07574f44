package org.entente.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.entente.shared.CaseRef;
import org.entente.testing.ApiDescription;
import org.entente.testing.ApiDescription.Operation;
import org.entente.testing.EntenteTest;
import org.entente.testing.Program;
import org.entente.testing.Programs;
import org.entente.workflow.CaseJobs;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The whole way of an agreement by programs that know nothing but the OpenAPI document: what a task
 * asks they read from its form, and what they forgot from the refusal.
 */
@EntenteTest
class ApiWalkTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final List<String> OFFICE =
      List.of(
          "unit-head",
          "officer",
          "legal",
          "registrar",
          "data-protection",
          "finance-officer",
          "rector",
          "presidents-office",
          "vice-rector",
          "dean",
          "finance-director",
          "admin");
  private static final Set<String> YES =
      Set.of("CONTINUE", "ENDORSED", "ACCEPTED", "READY", "SAME", "APPROVED", "SIGNED");

  @Autowired Programs programs;
  @Autowired CaseJobs jobs;

  private ApiDescription api;

  @Test
  void goesFromProposalToSealedDocument() throws IOException {
    api = new ApiDescription(programs.stranger().get("/api/openapi.json").json());
    JsonNode proposed = propose(programs.of("proposer"));
    String id = proposed.get("id").asString();
    String reference = proposed.get("reference").asString();
    work(UUID.fromString(id), reference);
    Program auditor = programs.of("auditor");
    JsonNode documents = read(auditor, "document.list", "", id).get("items");
    String sealed = "";
    for (JsonNode each : documents) {
      sealed = each.get("kind").asString().equals("SEALED") ? each.get("id").asString() : sealed;
    }
    download(auditor, api.operation("document.download").at(id, sealed), sealed);
    texts(auditor, id);
    history(auditor, id);
  }

  private JsonNode propose(Program proposer) {
    ObjectNode body = JSON.createObjectNode();
    body.put("type", "MOU");
    body.putObject("title").put("en", "Joint teaching by programs");
    body.put("ourEntity", partner(proposer, true));
    body.putArray("partners").add(partner(proposer, false));
    body.putArray("fields").add("TEACHING");
    body.putArray("languages").add("en");
    body.put("rationale", "Two schools that know each other well want to teach together.");
    body.put("startsOn", "2026-01-01");
    body.put("endsOn", "2030-12-31");
    Operation propose = api.operation("agreement.propose");
    Program.Answer answer = proposer.post(propose.path(), JSON.writeValueAsString(body));
    assertThat(api.wrong(propose, answer)).isEmpty();
    assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
    return answer.json();
  }

  private String partner(Program program, boolean own) {
    String after = "";
    while (true) {
      JsonNode page = read(program, "partner.list", "?limit=200&kind=UNIVERSITY" + after);
      for (JsonNode each : page.get("items")) {
        if (each.get("own").asBoolean() == own && !each.get("succeeded").asBoolean()) {
          return each.get("id").asString();
        }
      }
      if (page.get("next").isNull()) {
        return fallback(program, own);
      }
      after = "&after=" + page.get("next").asString();
    }
  }

  private String fallback(Program program, boolean own) {
    for (JsonNode each : read(program, "partner.list", "?limit=200").get("items")) {
      if (each.get("own").asBoolean() == own && !each.get("succeeded").asBoolean()) {
        return each.get("id").asString();
      }
    }
    throw new AssertionError("no partner");
  }

  /** Everybody looks into their inbox and does what is asked, until nothing is. */
  private void work(UUID id, String reference) throws IOException {
    for (int round = 0; round < 25; round++) {
      jobs.runDue(CaseRef.agreement(id));
      if (!somebodyActs(reference)) {
        String status =
            read(programs.of("officer"), "agreement.one", "", id.toString())
                .get("status")
                .asString();
        assertThat(status).isIn("SIGNED", "IN_FORCE");
        return;
      }
    }
    throw new AssertionError("the case does not end");
  }

  private boolean somebodyActs(String reference) throws IOException {
    for (String name : OFFICE) {
      Program person = programs.of(name);
      for (String view : List.of("mine", "groups")) {
        String query = "?view=" + view + "&q=" + reference;
        for (JsonNode task : read(person, "task.list", query).get("items")) {
          // A reference is found within longer ones, too.
          if (!task.get("reference").asString().equals(reference)) {
            continue;
          }
          JsonNode detail = read(person, "task.one", "", task.get("id").asString());
          if (detail.get("objection").isNull() && !detail.get("form").isNull()) {
            complete(person, detail);
            return true;
          }
        }
      }
    }
    return false;
  }

  private void complete(Program person, JsonNode detail) throws IOException {
    Operation complete = api.operation("taskwork.complete");
    String address = complete.at(detail.at("/task/id").asString());
    String day = detail.at("/task/createdAt").asString().substring(0, 10);
    ObjectNode body = JSON.createObjectNode();
    ObjectNode answers = body.putObject("answers");
    body.set("contentHash", detail.get("contentHash"));
    for (JsonNode field : detail.at("/form/fields")) {
      if (field.get("required").asBoolean() && field.get("hiddenWhen").isNull()) {
        answer(answers, field, day);
      }
    }
    Program.Answer answer = person.post(address, JSON.writeValueAsString(body));
    for (int attempt = 0; attempt < 3 && answer.status() == 422; attempt++) {
      for (JsonNode error : answer.json().get("errors")) {
        String name = error.get("field").asString().replace("answers.", "");
        for (JsonNode field : detail.at("/form/fields")) {
          if (field.get("name").asString().equals(name)) {
            answer(answers, field, day);
          }
        }
      }
      answer = person.post(address, JSON.writeValueAsString(body));
    }
    assertThat(answer.status()).as(detail + " " + answer).isEqualTo(200);
    assertThat(api.wrong(complete, answer)).isEmpty();
  }

  private static void answer(ObjectNode answers, JsonNode field, String day) throws IOException {
    String name = field.get("name").asString();
    switch (field.get("kind").asString()) {
      case "CHOICE" -> answers.put(name, choice(field));
      case "YES_NO" -> answers.put(name, true);
      case "PASSWORD" -> answers.put(name, "entente-demo");
      case "DATE" -> answers.put(name, day);
      case "NUMBER" -> answers.put(name, 1);
      case "FILE" -> {
        ObjectNode file = answers.putArray(name).addObject();
        file.put("name", "scan.pdf").put("mediaType", "application/pdf").put("content", pdf());
      }
      default -> answers.put(name, "As a program writes it");
    }
  }

  private static String choice(JsonNode field) {
    for (JsonNode option : field.get("options")) {
      if (YES.contains(option.get("value").asString())) {
        return option.get("value").asString();
      }
    }
    return field.get("options").get(0).get("value").asString();
  }

  private static String pdf() throws IOException {
    try (PDDocument document = new PDDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      document.addPage(new PDPage());
      document.save(out);
      return Base64.getEncoder().encodeToString(out.toByteArray());
    }
  }

  private static void download(Program program, String address, String tag) {
    Program.Answer whole = program.get(address);
    assertThat(whole.status()).as(whole.type()).isEqualTo(200);
    assertThat(whole.type()).isEqualTo("application/pdf");
    assertThat(whole.text()).startsWith("%PDF");
    Program.Answer part = program.with("Range", "bytes=0-3").get(address);
    assertThat(part.status()).isEqualTo(206);
    assertThat(part.text()).isEqualTo("%PDF");
    assertThat(program.with("Range", "bytes=999999999-").get(address).status()).isEqualTo(416);
    Program.Answer known = program.with("If-None-Match", "\"" + tag + "\"").get(address);
    assertThat(known.status()).isEqualTo(304);
  }

  private void texts(Program program, String id) {
    JsonNode versions = read(program, "version.list", "", id).get("items");
    assertThat(versions.isEmpty()).isFalse();
    JsonNode text = read(program, "version.one", "", id, "1");
    assertThat(text.get("contentHash")).isEqualTo(versions.get(0).get("contentHash"));
    JsonNode redline = read(program, "version.redline", "?from=1&to=1", id);
    assertThat(redline.at("/title/0/op").asString()).isEqualTo("equal");
  }

  private void history(Program program, String id) {
    String actions =
        read(program, "history.events", "?limit=200", "agreement:" + id).get("items").toString();
    assertThat(actions).contains("agreement.endorsed", "signature.signed", "signature.sealed");
    String path = read(program, "history.path", "", "agreement:" + id).toString();
    assertThat(path).contains("agreement-intake", "leadership-signature");
  }

  private JsonNode read(Program program, String operationId, String query, String... values) {
    Operation operation = api.operation(operationId);
    Program.Answer answer = program.get(operation.at(values) + query);
    assertThat(answer.status()).as(operation + " " + answer).isEqualTo(200);
    assertThat(api.wrong(operation, answer)).isEmpty();
    return answer.json();
  }
}
