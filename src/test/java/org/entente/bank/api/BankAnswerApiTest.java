package org.entente.bank.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.entente.bank.PaymentInstruction;
import org.entente.bank.answer.AnswerBooking;
import org.entente.testing.EntenteTest;
import org.entente.testing.Program;
import org.entente.testing.Programs;
import org.entente.testing.SampleBankFiles;
import org.entente.testing.SentFiles;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A program brings a bank's file and asks what was found in it. */
@EntenteTest
class BankAnswerApiTest {

  private static final String PATH = "/api/bank/answers";

  @Autowired private Programs programs;
  @Autowired private SentFiles files;
  @Autowired private AnswerBooking booking;

  @Test
  void takesBooksAndTells() {
    PaymentInstruction payment = files.sent("1400.00").get(0);
    String text = SampleBankFiles.notification(payment.endToEndId());
    Program.Answer taken = bring("finance-officer", text);
    assertThat(taken.status()).as(taken.toString()).isEqualTo(201);
    assertThat(taken.json().get("message").asString()).isEqualTo("camt.054");
    String id = taken.json().get("id").asString();
    booking.book(UUID.fromString(id));
    JsonNode told = programs.of("auditor").get(PATH + "/" + id).json();
    assertThat(told.get("state").asString()).isEqualTo("DONE");
    assertThat(told.get("booked").asInt()).isOne();
    assertThat(told.get("unmatched").asInt()).isOne();
    assertThat(bring("finance-controller", text).json().get("id").asString()).isEqualTo(id);
  }

  @Test
  void refusesWhatIsNoFileOfOurs() {
    Program.Answer cut = bring("finance-officer", "<Document");
    assertThat(cut.status()).isEqualTo(422);
    assertThat(cut.json().get("title").asString()).contains("line 1");
    assertThat(programs.of("officer").post(PATH, body("x")).status()).isEqualTo(403);
    assertThat(programs.of("auditor").get(PATH + "/" + UUID.randomUUID()).status()).isEqualTo(404);
  }

  private Program.Answer bring(String person, String text) {
    return programs.of(person).post(PATH, body(text));
  }

  private static String body(String text) {
    String content = Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    return "{\"name\": \"camt054.xml\", \"content\": \"" + content + "\"}";
  }
}
