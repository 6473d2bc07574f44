package org.entente.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.entente.testing.EntenteTest;
import org.entente.testing.Program;
import org.entente.testing.Programs;
import org.entente.testing.SignedInAs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** U+0000, which the database takes in no text: the sender's fault, wherever it is sent. */
@EntenteTest
class NulTest {

  private static final String PARTNER =
      """
      {"kind": "UNIVERSITY", "scope": "INTERNATIONAL", "names": {"en": "%s"}, "country": "CA"}
      """;

  @Autowired private Programs programs;
  @Autowired private MockMvc mvc;
  @Autowired private SignedInAs as;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/partners?q=a%00b",
        "/api/partners?after=%00",
        "/api/partners?%00=1",
        "/api/tasks?q=%00",
        "/api/agreements?q=%00",
        "/api/partners/%00",
        "/api/exports/partners.csv?q=%00"
      })
  void isRefusedInAddresses(String address) {
    assertThat(programs.of("officer").get(address).status()).isBetween(400, 422);
  }

  @Test
  void isRefusedInsideACursor() {
    String place = "0\n00000000-0000-4000-8000-000000000001\na\0b";
    String inner = closed(place);
    for (String cursor : new String[] {closed(inner), inner}) {
      Program.Answer answer = programs.of("officer").get("/api/partners?after=" + cursor);
      assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
    }
  }

  @Test
  void isRefusedInBodies() {
    Program.Answer escaped =
        programs.of("officer").post("/api/partners", PARTNER.formatted("Nul\\u0000"));
    assertThat(escaped.status()).as(escaped.toString()).isEqualTo(400);
    assertThat(escaped.type()).startsWith("application/problem+json");
    assertThat(escaped.json().get("type").asString())
        .isEqualTo("urn:entente:problem:error.text.nul");
    Program.Answer written =
        programs.of("officer").post("/api/partners", PARTNER.formatted("No nul: \\\\u0000"));
    assertThat(written.status()).as(written.toString()).isEqualTo(201);
  }

  @Test
  void hasAPageForPeople() throws Exception {
    for (String page : new String[] {"/partners", "/agreements", "/tasks", "/history"}) {
      mvc.perform(get(page).param("q", "a\0b").with(as.person("officer")))
          .andExpect(status().isBadRequest());
    }
    mvc.perform(post("/sign-in").param("name", "a\0").param("password", "b").with(csrf()))
        .andExpect(status().isBadRequest());
    mvc.perform(get("/partners").param("after", closed("0\n\0")).with(as.person("officer")))
        .andExpect(status().isOk());
  }

  private static String closed(String inner) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(inner.getBytes(StandardCharsets.UTF_8));
  }
}
