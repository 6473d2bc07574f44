package org.entente.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.entente.testing.EntenteTest;
import org.entente.testing.Program;
import org.entente.testing.Programs;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whoever sends more than is taken is told so by a page, over a real line, and not cut off. */
@EntenteTest
class OversizedUploadTest {

  private static final int MEGABYTE = 1024 * 1024;

  @Autowired private Programs programs;
  @LocalServerPort private int port;

  @Test
  void isAnsweredOnPages() throws Exception {
    Visitor officer = new Visitor(URI.create("http://localhost:" + port), "en");
    officer.signIn("officer");
    Page.Form form = officer.get("/takeover").form("file");
    for (int megabytes : List.of(26, 40)) {
      String content = "x".repeat(megabytes * MEGABYTE);
      Page answer =
          officer.post(
              form,
              Map.of("language", List.of("en")),
              new Body.Upload("file", "list.csv", "text/csv", content));
      assertThat(answer.status()).as("%s MB: %s", megabytes, answer).isEqualTo(413);
    }
    assertThat(officer.get("/takeover").status()).isEqualTo(200);
  }

  @Test
  void isAnsweredToPrograms() {
    String body = "{\"answers\": {\"scan\": \"" + "x".repeat(40 * MEGABYTE) + "\"}}";
    Program.Answer answer = programs.of("officer").post("/api/tasks/none/complete", body);
    assertThat(answer.status()).isEqualTo(413);
    assertThat(answer.type()).startsWith("application/problem+json");
  }
}
