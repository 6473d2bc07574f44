package org.entente.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.entente.shared.Money;
import org.entente.testing.EntenteTest;
import org.entente.testing.ProcessDriver;
import org.entente.testing.Program;
import org.entente.testing.Programs;
import org.entente.testing.SampleEnvelopes;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A program opens an envelope, has it decided on, and reads what became of it. */
@EntenteTest
class EnvelopeApiTest {

  private static final String OPENING =
      """
      {"name": {"en": "Envelope 2020", "ar": "مخصّص 2020"}, "year": 2020,
       "amount": {"amount": "%s", "currency": "%s"}, "reason": "The board decided"}
      """;

  @Autowired private Programs programs;
  @Autowired private SampleEnvelopes samples;
  @Autowired private ProcessDriver driver;

  @Test
  void opensAndDecidesByProgram() {
    Program.Answer opened =
        post("finance-officer", "/api/envelopes", OPENING.formatted("90000.00", "EUR"));
    assertThat(opened.status()).as(opened.toString()).isEqualTo(201);
    String id = opened.json().at("/envelope/id").asString();
    assertThat(opened.json().at("/envelope/amount/amount").asString()).isEqualTo("0.00");
    JsonNode change = opened.json().at("/changes/0");
    assertThat(change.get("state").asString()).isEqualTo("REQUESTED");
    decide(UUID.fromString(change.get("id").asString()), change.get("contentHash").asString());
    JsonNode envelope = programs.of("auditor").get("/api/envelopes/" + id).json();
    assertThat(envelope.at("/envelope/available/amount").asString()).isEqualTo("90000.00");
    JsonNode entries = programs.of("auditor").get("/api/envelopes/" + id + "/entries").json();
    assertThat(entries.at("/items/0/cause").asString()).isEqualTo("OPENING");
    assertThat(entries.at("/items/0/by").asString()).isEqualTo("Finance controller");
  }

  private void decide(UUID change, String hash) {
    String task = driver.task(EnvelopeChange.ref(change), "decideEnvelopeChange").id();
    String body =
        "{\"answers\": {\"changeDecision\": \"APPROVED\"}, \"contentHash\": \"" + hash + "\"}";
    String path = "/api/tasks/" + task + "/complete";
    assertThat(post("finance-officer", path, body).status()).isEqualTo(404);
    Program.Answer stale = post("finance-director", path, body.replace(hash, "0".repeat(64)));
    assertThat(stale.status()).as(stale.toString()).isEqualTo(409);
    Program.Answer done = post("finance-controller", path, body);
    assertThat(done.status()).as(done.toString()).isEqualTo(200);
  }

  @Test
  void pagesThroughABook() {
    UUID envelope = samples.inUse();
    String path = "/api/envelopes/" + envelope + "/entries?limit=3&count=true";
    JsonNode first = programs.of("officer").get(path).json();
    assertThat(first.get("items")).hasSize(3);
    assertThat(first.get("count").asInt()).isEqualTo(8);
    JsonNode second =
        programs.of("officer").get(path + "&after=" + first.get("next").asString()).json();
    assertThat(second.at("/items/0/number").asInt()).isEqualTo(5);
    JsonNode paid =
        programs.of("officer").get("/api/envelopes/" + envelope + "/entries?account=PAID").json();
    assertThat(paid.get("items")).hasSize(1);
    assertThat(programs.of("officer").get(path + "&after=bm9uZQ").status()).isEqualTo(400);
  }

  @Test
  void refusesWhatThePagesRefuse() {
    UUID envelope = samples.open(Money.of("100", "EUR"));
    String path = "/api/envelopes/" + envelope + "/changes";
    Map<String, Integer> statuses =
        Map.of(
            "{\"kind\": \"CUT\", \"amount\": {\"amount\": \"100.01\", \"currency\": \"EUR\"}, \"reason\": \"decided\"}",
                422,
            "{\"kind\": \"CUT\", \"amount\": {\"amount\": \"1\", \"currency\": \"USD\"}, \"reason\": \"decided\"}",
                422,
            "{\"kind\": \"CUT\", \"amount\": {\"amount\": \"1\", \"currency\": \"ZZZ\"}, \"reason\": \"decided\"}",
                422,
            "{\"kind\": \"CUT\", \"amount\": {\"amount\": \"0.001\", \"currency\": \"EUR\"}, \"reason\": \"decided\"}",
                422,
            "{\"kind\": \"CUT\", \"amount\": {\"amount\": \"0\", \"currency\": \"EUR\"}, \"reason\": \"decided\"}",
                422,
            "{\"kind\": \"CUT\", \"reason\": \"decided\"}", 422,
            "{\"kind\": \"CARRY_OVER\", \"reason\": \"decided\"}", 422,
            "{\"kind\": \"GIFT\", \"reason\": \"decided\"}", 400,
            "{\"kind\": \"CUT\", \"amount\": {\"amount\": \"-1\", \"currency\": \"EUR\"}, \"reason\": \"decided\"}",
                400);
    statuses.forEach(
        (body, status) ->
            assertThat(post("finance-officer", path, body).status()).as(body).isEqualTo(status));
    String cut =
        "{\"kind\": \"CUT\", \"amount\": {\"amount\": \"1\", \"currency\": \"EUR\"}, \"reason\": \"decided\"}";
    assertThat(post("finance-controller", path, cut).status()).isEqualTo(403);
    assertThat(post("finance-officer", "/api/envelopes", OPENING.formatted("1.5", "JPY")).status())
        .isEqualTo(422);
    assertThat(programs.of("student").get("/api/envelopes/" + envelope).status()).isEqualTo(404);
    assertThat(programs.of("student").get("/api/envelopes").status()).isEqualTo(403);
  }

  @Test
  void takesARequestBack() {
    UUID envelope = samples.open(Money.of("100", "EUR"));
    UUID other = samples.open(Money.of("100", "EUR"));
    UUID change =
        samples.request(
            new NewChange(
                envelope, ChangeKind.CUT, Money.of("1", "EUR"), null, null, "As decided"));
    String path = "/changes/" + change + "/withdraw";
    assertThat(post("finance-officer", "/api/envelopes/" + other + path, null).status())
        .isEqualTo(404);
    Program.Answer taken = post("finance-officer", "/api/envelopes/" + envelope + path, null);
    assertThat(taken.json().get("state").asString()).isEqualTo("WITHDRAWN");
    assertThat(post("finance-officer", "/api/envelopes/" + envelope + path, null).status())
        .isEqualTo(409);
  }

  private Program.Answer post(
      String person, String path, @org.jspecify.annotations.Nullable String body) {
    return programs
        .of(person)
        .with("Idempotency-Key", UUID.randomUUID().toString())
        .send("POST", path, body);
  }
}
