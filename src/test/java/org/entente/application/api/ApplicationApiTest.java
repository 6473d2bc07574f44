package org.entente.application.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Base64;
import java.util.UUID;
import org.entente.testing.EntenteTest;
import org.entente.testing.Program;
import org.entente.testing.Program.Answer;
import org.entente.testing.Programs;
import org.entente.testing.SampleCalls;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Applying by program, and reading what was applied for. */
@EntenteTest
class ApplicationApiTest {

  @Autowired private Programs programs;
  @Autowired private SampleCalls calls;
  @Autowired private Clock clock;

  @Test
  void appliesOnceAndIsReadByApplicantAndOffice() {
    UUID call = calls.open();
    String path = "/api/calls/" + call + "/applications";
    Answer made = programs.of("student").post(path, body("GB", "%PDF-1.4 marks"));
    assertThat(made.status()).as(made.text()).isEqualTo(201);
    assertThat(made.json().get("reference").asString()).startsWith("AP-");
    assertThat(made.json().get("submission").get("hash").asString()).hasSize(64);
    String one = "/api/applications/" + made.json().get("id").asString();
    assertThat(programs.of("student").get(one).status()).isEqualTo(200);
    assertThat(programs.of("officer").get(one).status()).isEqualTo(200);
    assertThat(programs.of("professor").get(one).status()).isEqualTo(404);
    Answer again = programs.of("student").post(path, body("GB", "%PDF-1.4 marks"));
    assertThat(again.json().get("reference")).isEqualTo(made.json().get("reference"));
    assertThat(programs.of("student").post(path, body("FR", "%PDF-1.4 marks")).status())
        .isEqualTo(409);
    Answer list = programs.of("officer").get("/api/applications?count=true&call=" + call);
    assertThat(list.json().get("items")).hasSize(1);
    assertThat(list.json().get("count").asInt()).isOne();
    assertThat(programs.of("student").get("/api/applications").status()).isEqualTo(403);
  }

  @Test
  void saysFieldByFieldWhatIsWrong() {
    String path = "/api/calls/" + calls.open() + "/applications";
    Program student = programs.of("student").in("fr");
    Answer wrong = student.post(path, body("XX", "%PDF-1.4 marks"));
    assertThat(wrong.status()).isEqualTo(422);
    assertThat(wrong.text()).contains("country");
    assertThat(student.post(path, body("GB", "no PDF at all")).text()).contains("transcript");
    UUID closed = calls.closingIn(java.time.Duration.ofSeconds(-1));
    assertThat(
            student
                .post("/api/calls/" + closed + "/applications", body("GB", "%PDF-1.4 marks"))
                .status())
        .isEqualTo(409);
  }

  private String body(String country, String file) {
    LocalDate from = LocalDate.now(clock).plusMonths(3);
    return """
        {"answers": {"country": "%s", "from": "%s", "until": "%s", "distanceKm": 600,
          "motivation": "To learn what cannot be learnt here.",
          "transcript": [{"name": "marks.pdf", "content": "%s"}]}}
        """
        .formatted(
            country,
            from,
            from.plusDays(89),
            Base64.getEncoder()
                .encodeToString(file.getBytes(java.nio.charset.StandardCharsets.US_ASCII)));
  }
}
