package org.entente.bank.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.entente.bank.AccountBlocks;
import org.entente.bank.BankPayments;
import org.entente.bank.FateState;
import org.entente.bank.PaymentInstruction;
import org.entente.bank.answer.AnswerBooking;
import org.entente.shared.Actor;
import org.entente.testing.EntenteTest;
import org.entente.testing.Program;
import org.entente.testing.Programs;
import org.entente.testing.SampleBankFiles;
import org.entente.testing.SamplePayments;
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
  @Autowired private BankPayments payments;
  @Autowired private AccountBlocks blocks;

  @Test
  void takesBooksAndTells() {
    PaymentInstruction payment = files.sent("1400.00").get(0);
    String text = SampleBankFiles.notification(payment.endToEndId());
    Program.Answer taken = bring("finance-controller", text);
    assertThat(taken.status()).as(taken.toString()).isEqualTo(201);
    assertThat(taken.json().get("message").asString()).isEqualTo("camt.054");
    assertThat(taken.json().get("state").asString()).isEqualTo("UNCONFIRMED");
    String id = taken.json().get("id").asString();
    booking.book(UUID.fromString(id));
    String seen = "{\"sha256\": \"" + taken.json().get("sha256").asString() + "\"}";
    Program.Answer own = programs.of("finance-controller").post(PATH + "/" + id + "/confirm", seen);
    assertThat(own.status()).as("whoever brought it").isEqualTo(403);
    Program.Answer confirmed =
        programs.of("finance-director").post(PATH + "/" + id + "/confirm", seen);
    assertThat(confirmed.status()).as(confirmed.toString()).isEqualTo(200);
    assertThat(confirmed.json().get("confirmedBy").asString()).isEqualTo("Finance director");
    booking.book(UUID.fromString(id));
    JsonNode told = programs.of("auditor").get(PATH + "/" + id).json();
    assertThat(told.get("state").asString()).isEqualTo("DONE");
    assertThat(told.get("booked").asInt()).isOne();
    assertThat(told.get("unmatched").asInt()).isOne();
    assertThat(bring("finance-officer", text).json().get("id").asString()).isEqualTo(id);
  }

  /** What differs is booked after all by two people, here as well. */
  @Test
  void booksAfterAllByTwoPeople() {
    PaymentInstruction payment = files.sent("1399.00").get(0);
    String text = SampleBankFiles.notification(payment.endToEndId());
    JsonNode taken = bring("finance-officer", text).json();
    String id = taken.get("id").asString();
    String seen = "{\"sha256\": \"" + taken.get("sha256").asString() + "\"}";
    programs.of("finance-director").post(PATH + "/" + id + "/confirm", seen);
    booking.book(UUID.fromString(id));
    String line = PATH + "/" + id + "/records/0";
    String why = "{\"reason\": \"Charges of the bank, as agreed\"}";
    try {
      assertThat(programs.of("finance-director").post(line + "/ask", why).status()).isEqualTo(200);
      assertThat(programs.of("finance-director").post(line + "/book", null).status())
          .as("whoever asked")
          .isEqualTo(403);
      assertThat(programs.of("finance-officer").post(line + "/book", null).status())
          .as("whose role it is not")
          .isEqualTo(403);
      JsonNode booked = programs.of("finance-controller").post(line + "/book", null).json();
      assertThat(booked.get("different").asInt()).isZero();
      assertThat(booked.get("booked").asInt()).isOne();
      assertThat(payments.fate(payment.order()).orElseThrow().state()).isEqualTo(FateState.PAID);
    } finally {
      blocks.lift(SamplePayments.FILE, "The test is over", Actor.SYSTEM);
    }
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
