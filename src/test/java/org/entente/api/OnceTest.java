package org.entente.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.entente.testing.EntenteTest;
import org.entente.testing.Program;
import org.entente.testing.Programs;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One effect for one key, however often and however fast it is asked for. */
@EntenteTest
class OnceTest {

  @Autowired Programs programs;
  @Autowired JdbcClient jdbc;

  @Test
  void doesOnceWhatIsSentTwentyTimesAtOnce() throws Exception {
    String name = "Once " + UUID.randomUUID();
    Program officer = programs.of("officer").with("Idempotency-Key", UUID.randomUUID().toString());
    ExecutorService senders = Executors.newFixedThreadPool(20);
    try {
      List<Callable<Program.Answer>> same =
          IntStream.range(0, 20)
              .<Callable<Program.Answer>>mapToObj(
                  i -> () -> officer.post("/api/partners", partner(name)))
              .toList();
      String first = null;
      for (Future<Program.Answer> sent : senders.invokeAll(same)) {
        Program.Answer answer = sent.get();
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        first = first == null ? answer.toString() : first;
        assertThat(answer.toString()).isEqualTo(first);
        assertThat(answer.header("Location")).startsWith("/api/partners/");
      }
    } finally {
      senders.shutdownNow();
    }
    assertThat(partnersCalled(name)).isEqualTo(1);
  }

  @Test
  void refusesAnotherBodyUnderTheSameKey() {
    String name = "Other " + UUID.randomUUID();
    Program officer = programs.of("officer").with("Idempotency-Key", UUID.randomUUID().toString());
    assertThat(officer.post("/api/partners", partner(name)).status()).isEqualTo(201);
    Program.Answer other = officer.post("/api/partners", partner(name + " again"));
    assertThat(other.status()).as(other.toString()).isEqualTo(422);
    assertThat(other.json().get("type").asString())
        .isEqualTo("urn:entente:problem:error.key.other");
    assertThat(partnersCalled(name + " again")).isZero();
  }

  @Test
  void keepsNoRefusalUnderAKey() {
    String name = "Mended " + UUID.randomUUID();
    Program officer = programs.of("officer").with("Idempotency-Key", UUID.randomUUID().toString());
    String wrong = partner(name).replace("\"CA\"", "\"XX\"");
    assertThat(officer.post("/api/partners", wrong).status()).isEqualTo(422);
    assertThat(officer.post("/api/partners", partner(name)).status()).isEqualTo(201);
  }

  @Test
  void asksForAKeyHoweverTheAddressIsSpelt() {
    String name = "Spelt " + UUID.randomUUID();
    Program.Answer answer = programs.of("officer").send("POST", "/%61pi/partners", partner(name));
    assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
    assertThat(answer.type()).startsWith("application/problem+json");
    assertThat(partnersCalled(name)).isZero();
  }

  private int partnersCalled(String name) {
    return jdbc.sql("select count(*) from partner where names ->> 'en' = :name")
        .param("name", name)
        .query(Integer.class)
        .single();
  }

  private static String partner(String name) {
    return """
        {"kind": "UNIVERSITY", "scope": "INTERNATIONAL", "names": {"en": "%s"}, "country": "CA"}
        """
        .formatted(name);
  }
}
