package org.entente.grant.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entente.grant.Call;
import org.entente.grant.CallTerms;
import org.entente.testing.CallStories;
import org.entente.testing.EntenteTest;
import org.entente.testing.ProcessDriver;
import org.entente.testing.Program;
import org.entente.testing.Programs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A program drafts a call, has it decided on, and reads it with the eyes of different people. */
@EntenteTest
class CallApiTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  @Autowired private Programs programs;
  @Autowired private CallStories stories;
  @Autowired private ProcessDriver driver;
  @Autowired private Clock clock;

  private final String title = "Calls by program " + UUID.randomUUID();
  private Map<String, Object> body = Map.of();

  @BeforeEach
  void prepareABody() {
    CallTerms terms = stories.terms(title);
    Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    body = new LinkedHashMap<>();
    body.put("programme", terms.programme());
    body.put("envelope", terms.envelope());
    body.put("languages", List.of("fr", "en", "en"));
    body.put("title", Map.of("en", title, "fr", "Appel " + title, "ar", "دعوة"));
    body.put(
        "summary",
        Map.of("en", "A stay at one of our partners.", "fr", "Un séjour chez l’un de nous."));
    body.put("opensAt", now.minus(Duration.ofHours(1)).toString());
    body.put("closesAt", now.plus(Duration.ofDays(9)).plusSeconds(7).toString());
    body.put("quota", 60);
    body.put("reserve", 20);
    body.put("criteria", List.of(criterion("Motivation", 60), criterion("Record", 40)));
    body.put("review", Map.of("reviewers", 2, "quorum", 2, "outlier", 30));
  }

  private static Map<String, Object> criterion(String name, int weight) {
    return Map.of(
        "name", Map.of("en", name, "fr", name + " (fr)"), "weight", weight, "maximum", 20);
  }

  @Test
  void draftsOnceAndHasItDecidedOnByProgram() {
    String key = UUID.randomUUID().toString();
    Program.Answer drafted = send("officer", key, body);
    assertThat(drafted.status()).as(drafted.toString()).isEqualTo(201);
    JsonNode call = drafted.json();
    UUID id = UUID.fromString(call.get("id").asString());
    assertThat(call.get("status").asString()).isEqualTo("DRAFT");
    assertThat(call.get("closesAt").asString()).isEqualTo(body.get("closesAt"));
    assertThat(call.get("languages")).hasSize(2);
    assertThat(call.get("title").has("ar")).isFalse();
    assertThat(call.at("/criteria/1/name/fr").asString()).isEqualTo("Record (fr)");
    assertThat(call.at("/form/version").asInt()).isEqualTo(1);
    assertThat(send("officer", key, body).json().get("id").asString()).isEqualTo(id.toString());
    complete(id, "draftCall", "officer", "{\"callDraft\": \"READY\"}", null);
    String hash = one("officer", id).at("/office/hash").asString();
    complete(id, "decideCall", "finance-director", "{\"callDecision\": \"APPROVED\"}", hash);
    driver.fireTimer(id, "openingReached");
    JsonNode open = one("student", id);
    assertThat(open.get("status").asString()).isEqualTo("OPEN");
    assertThat(open.get("accepting").asBoolean()).isTrue();
    assertThat(open.get("office").isNull()).isTrue();
  }

  private void complete(UUID call, String task, String who, String answers, String hash) {
    String path = "/api/tasks/" + driver.task(Call.ref(call), task).id() + "/complete";
    String sent =
        "{\"answers\": "
            + answers
            + (hash == null ? "" : ", \"contentHash\": \"" + hash + "\"")
            + "}";
    Program.Answer done =
        programs
            .of(who)
            .with("Idempotency-Key", UUID.randomUUID().toString())
            .send("POST", path, sent);
    assertThat(done.status()).as(done.toString()).isEqualTo(200);
  }

  private JsonNode one(String who, UUID id) {
    Program.Answer answer = programs.of(who).get("/api/calls/" + id);
    assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    return answer.json();
  }

  @Test
  void keepsDraftsAndCancelledCallsFromOutsiders() {
    UUID draft = stories.draft(title).id();
    assertThat(programs.of("student").get("/api/calls/" + draft).status()).isEqualTo(404);
    assertThat(one("auditor", draft).at("/office/owner").asString()).isNotEmpty();
    String found = "/api/calls?count=true&q=" + title.replace(" ", "%20");
    assertThat(programs.of("student").get(found).json().get("count").asInt()).isZero();
    assertThat(programs.of("student").get(found + "&status=DRAFT").json().get("items")).isEmpty();
    assertThat(programs.of("officer").get(found).json().get("count").asInt()).isEqualTo(1);
    assertThat(send("student", UUID.randomUUID().toString(), body).status()).isEqualTo(403);
    assertThat(programs.stranger().get("/api/calls").status()).isEqualTo(401);
  }

  @Test
  void pagesThroughTheRegister() {
    List<String> drafted = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      drafted.add(0, stories.draft(title).id().toString());
    }
    String path = "/api/calls?status=DRAFT&limit=2&q=" + title.replace(" ", "%20");
    JsonNode first = programs.of("officer").get(path).json();
    JsonNode rest =
        programs.of("officer").get(path + "&after=" + first.get("next").asString()).json();
    List<String> read = new ArrayList<>();
    first.get("items").forEach(item -> read.add(item.get("id").asString()));
    rest.get("items").forEach(item -> read.add(item.get("id").asString()));
    assertThat(read).isEqualTo(drafted);
    assertThat(rest.get("next").isNull()).isTrue();
    assertThat(programs.of("officer").get(path + "&after=bm9uZQ").status()).isEqualTo(400);
    assertThat(programs.of("officer").get("/api/calls?programme=one").status()).isEqualTo(400);
  }

  @Test
  void refusesWhatThePageRefuses() {
    refused("criteria", List.of(criterion("Motivation", 60)), "criteria");
    refused("title", Map.of("en", title), "title.fr");
    refused("title", Map.of("es", title), "title.en");
    refused("title", Map.of("en", title, "fr", "x".repeat(201)), "title.fr");
    refused("closesAt", body.get("opensAt"), "closesAt");
    refused("envelope", UUID.randomUUID(), "envelope");
    refused("programme", UUID.randomUUID(), "programme");
    refused("review", Map.of("reviewers", 2, "quorum", 3, "outlier", 30), "quorum");
  }

  private void refused(String field, Object value, String path) {
    Map<String, Object> wrong = new LinkedHashMap<>(body);
    wrong.put(field, value);
    for (String language : List.of("en", "fr", "es", "ar")) {
      Program.Answer answer =
          programs
              .of("officer")
              .in(language)
              .with("Idempotency-Key", UUID.randomUUID().toString())
              .send("POST", "/api/calls", JSON.writeValueAsString(wrong));
      assertThat(answer.status()).as(field + answer).isEqualTo(422);
      assertThat(answer.json().get("errors").toString()).contains("\"" + path + "\"");
    }
  }

  private Program.Answer send(String who, String key, Map<String, Object> sent) {
    return programs
        .of(who)
        .with("Idempotency-Key", key)
        .send("POST", "/api/calls", JSON.writeValueAsString(sent));
  }
}
