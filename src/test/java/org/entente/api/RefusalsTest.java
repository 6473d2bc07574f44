package org.entente.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import org.entente.people.Accounts;
import org.entente.people.NewPerson;
import org.entente.people.People;
import org.entente.people.Person;
import org.entente.people.RequestAllowance;
import org.entente.people.Role;
import org.entente.people.RoleAssignment;
import org.entente.people.TokenScope;
import org.entente.people.Tokens;
import org.entente.people.query.TokenReader;
import org.entente.shared.Language;
import org.entente.testing.EntenteTest;
import org.entente.testing.Program;
import org.entente.testing.Programs;
import org.entente.testing.SignedInAs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.web.servlet.MockMvc;

/** What a program hears when it may not, cannot or asks wrongly: problem details, always. */
@EntenteTest
class RefusalsTest {

  private static final String PARTNER =
      """
      {"kind": "UNIVERSITY", "scope": "INTERNATIONAL", "names": {"en": "Lake University"},
       "country": "CA"}
      """;

  @Autowired Programs programs;
  @Autowired MockMvc mvc;
  @Autowired SignedInAs as;
  @Autowired People people;
  @Autowired Tokens tokens;
  @Autowired TokenReader reader;
  @Autowired Accounts accounts;
  @Autowired PasswordEncoder encoder;
  @Autowired RequestAllowance allowance;

  @Test
  void knowsWhomATokenBelongsTo() {
    Program.Answer answer = programs.of("officer").get("/api/me");
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json().get("signInName").asString()).isEqualTo("officer");
    assertThat(answer.header("Set-Cookie")).isEmpty();
    assertThat(answer.header("Cache-Control")).contains("no-store");
  }

  @Test
  void handsOutRegistersAsTables() {
    Program.Answer csv = programs.of("officer").in("fr").get("/api/exports/agreements.csv");
    assertThat(csv.status()).as(csv.toString()).isEqualTo(200);
    assertThat(csv.type()).startsWith("text/csv");
    Program.Answer xlsx = programs.of("officer").get("/api/exports/partners.xlsx?country=GB");
    assertThat(xlsx.status()).isEqualTo(200);
    assertThat(xlsx.text()).startsWith("PK");
    refused(programs.of("officer").get("/api/exports/people.csv"), 404);
    refused(programs.of("student").get("/api/exports/partners.csv"), 403);
  }

  @Test
  void takesNameAndPasswordInTheDemo() {
    String sent = Base64.getEncoder().encodeToString("officer:entente-demo".getBytes());
    Program basic = programs.stranger().with("Authorization", "Basic " + sent);
    assertThat(basic.get("/api/me").status()).isEqualTo(200);
    String wrong = Base64.getEncoder().encodeToString("officer:entente".getBytes());
    refused(programs.stranger().with("Authorization", "Basic " + wrong).get("/api/me"), 401);
  }

  @ParameterizedTest
  @CsvSource({
    "en, Nobody is signed in",
    "fr, Personne n’est connecté",
    "es, Nadie ha iniciado sesión",
    "ar, لم يسجّل أحد دخوله"
  })
  void refusesStrangersInTheirLanguage(String language, String title) {
    Program.Answer answer = programs.stranger().in(language).get("/api/me");
    refused(answer, 401);
    assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
    assertThat(answer.json().get("title").asString()).isEqualTo(title);
  }

  @ParameterizedTest
  @CsvSource({
    "en, Your role does not allow this",
    "fr, Votre rôle ne le permet pas",
    "es, Su función no lo permite",
    "ar, دورك لا يسمح بهذا"
  })
  void refusesAWrongRole(String language, String title) {
    Program.Answer answer = programs.of("student").in(language).get("/api/partners");
    refused(answer, 403);
    assertThat(answer.json().get("title").asString()).isEqualTo(title);
  }

  @Test
  void refusesTokensThatNobodyMade() {
    refused(programs.stranger().token("entente_wrong").get("/api/me"), 401);
    refused(programs.stranger().with("Authorization", "Digest x").get("/api/me"), 401);
    refused(programs.stranger().with("Authorization", "Bearer").get("/api/me"), 401);
  }

  @Test
  void takesNoSessionForAToken() {
    Program.Answer answer = programs.stranger().with("Cookie", "entente=abc").get("/api/me");
    refused(answer, 401);
  }

  @Test
  void letsAReadingTokenReadOnly() {
    UUID officer = people.findBySignInName("officer").orElseThrow().id();
    Program reading = programs.stranger().token(tokens.make(officer, "reads", TokenScope.READ, 1));
    assertThat(reading.get("/api/partners").status()).isEqualTo(200);
    refused(reading.post("/api/partners", PARTNER), 403);
  }

  @Test
  void endsATokenWithItsPersonsPassword() {
    UUID person = somebody();
    Program program = programs.stranger().token(tokens.make(person, "one", TokenScope.WRITE, 1));
    assertThat(program.get("/api/me").status()).isEqualTo(200);
    accounts.changePassword(person, "a quite different phrase");
    refused(program.get("/api/me"), 401);
    Program second = programs.stranger().token(tokens.make(person, "two", TokenScope.WRITE, 1));
    assertThat(second.get("/api/me").status()).isEqualTo(200);
    tokens.revoke(reader.of(person).get(0).id(), person);
    refused(second.get("/api/me"), 401);
    Program third = programs.stranger().token(tokens.make(person, "three", TokenScope.WRITE, 1));
    accounts.disable(person);
    refused(third.get("/api/me"), 401);
  }

  @Test
  void tellsWrongIdsFromWrongAddressesAndMethods() {
    Program officer = programs.of("officer");
    refused(officer.get("/api/partners/" + UUID.randomUUID()), 404);
    refused(officer.get("/api/partners/none"), 404);
    refused(officer.get("/api/nowhere"), 404);
    Program.Answer method = officer.send("DELETE", "/api/partners", null);
    refused(method, 405);
    assertThat(method.header("Allow")).isEqualTo("GET, POST");
    refused(officer.get("/api/partners;a=b"), 400);
  }

  @ParameterizedTest
  @CsvSource({
    "en, There is no such field.",
    "fr, Ce champ n’existe pas.",
    "es, Este campo no existe.",
    "ar, لا يوجد حقل بهذا الاسم."
  })
  void namesAnUnknownField(String language, String words) {
    Program.Answer answer =
        programs
            .of("officer")
            .in(language)
            .post("/api/partners", PARTNER.replace("\"scope\"", "\"colour\": 1, \"scope\""));
    refused(answer, 400);
    assertThat(answer.json().at("/errors/0/field").asString()).isEqualTo("colour");
    assertThat(answer.json().at("/errors/0/detail").asString()).isEqualTo(words);
  }

  @Test
  void refusesWhatIsMissingMalformedOrOfAnotherType() {
    Program officer = programs.of("officer");
    Program.Answer missing = officer.post("/api/partners", "{\"names\": {}}");
    refused(missing, 400);
    assertThat(missing.text()).contains("\"country\"", "\"kind\"", "\"scope\"");
    refused(officer.post("/api/partners", "{"), 400);
    refused(officer.post("/api/partners", ""), 400);
    refused(officer.post("/api/partners", PARTNER.replace("\"CA\"", "5")), 400);
    refused(officer.post("/api/partners", PARTNER.replace("\"CA\"", "\"XX\"")), 422);
    refused(officer.post("/api/partners", PARTNER + "{}"), 400);
    refused(officer.with("Content-Type", "text/plain").post("/api/partners", PARTNER), 415);
    refused(officer.with("Accept", "application/xml").get("/api/partners"), 406);
    refused(officer.get("/api/partners?limit=201"), 400);
    refused(officer.get("/api/partners?limit=many"), 400);
    refused(officer.get("/api/partners?after=%00"), 400);
  }

  @Test
  void refusesAChangeWithoutAKey() {
    refused(programs.of("officer").send("POST", "/api/partners", PARTNER), 400);
    refused(programs.of("officer").with("Idempotency-Key", "é é").post("/api/partners", "{}"), 400);
  }

  @Test
  void refusesMoreThanItTakes() {
    String large = PARTNER.replace("Lake", "L".repeat(1_100_000));
    refused(programs.of("officer").in("fr").post("/api/partners", large), 413);
  }

  @ParameterizedTest
  @CsvSource({
    "en, Too many requests",
    "fr, Trop de requêtes",
    "es, Demasiadas solicitudes",
    "ar, طلبات كثيرة"
  })
  void letsNobodyAskTooOften(String language, String title) {
    UUID person = somebody();
    Program program =
        programs.stranger().token(tokens.make(person, "busy", TokenScope.READ, 1)).in(language);
    Program.Answer answer = drained(person, program);
    refused(answer, 429);
    assertThat(Integer.parseInt(answer.header("Retry-After"))).isPositive();
    assertThat(answer.json().get("title").asString()).startsWith(title);
  }

  /** A little comes back all the time, so what is left is taken again before each try. */
  private Program.Answer drained(UUID person, Program program) {
    Person known = people.find(person).orElseThrow();
    Program.Answer answer = program.get("/api/me");
    for (int attempt = 0; attempt < 50 && answer.status() == 200; attempt++) {
      while (allowance.wait(known, "any").isEmpty()) {
        assertThat(known.enabled()).isTrue();
      }
      answer = program.get("/api/me");
    }
    return answer;
  }

  @Test
  void makesATokenOnTheAccountPageForWhoKnowsThePassword() throws Exception {
    var wrong =
        mvc.perform(
                post("/account/tokens")
                    .param("name", "export")
                    .param("scope", "READ")
                    .param("days", "30")
                    .param("password", "wrong")
                    .with(as.person("dean"))
                    .with(csrf()))
            .andReturn()
            .getResponse();
    assertThat(wrong.getStatus()).isEqualTo(422);
    var made =
        mvc.perform(
                post("/account/tokens")
                    .param("name", "export")
                    .param("scope", "READ")
                    .param("days", "30")
                    .param("password", "entente-demo")
                    .with(as.person("dean"))
                    .with(csrf()))
            .andReturn()
            .getResponse();
    assertThat(made.getStatus()).isEqualTo(200);
    String page = made.getContentAsString();
    String token = page.replaceAll("(?s).*value=\"(entente_[^\"]+)\".*", "$1");
    assertThat(programs.stranger().token(token).get("/api/me").json().get("signInName").asString())
        .isEqualTo("dean");
  }

  private UUID somebody() {
    String name = "program-" + UUID.randomUUID();
    Person officer = people.findBySignInName("officer").orElseThrow();
    String unit = officer.assignments().iterator().next().unit();
    return accounts.create(
        new NewPerson(
            name,
            "Somebody",
            Language.EN,
            String.valueOf(encoder.encode("a phrase of some length")),
            java.util.Set.of(new RoleAssignment(Role.STUDENT, unit))));
  }

  private static void refused(Program.Answer answer, int status) {
    assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
    assertThat(answer.type()).as(answer.toString()).startsWith("application/problem+json");
    assertThat(answer.json().get("status").asInt()).isEqualTo(status);
    for (String member : Map.of("type", "", "title", "", "detail", "", "reference", "").keySet()) {
      assertThat(answer.json().get(member).asString()).as(member).isNotBlank();
    }
    assertThat(answer.text()).doesNotContain("Exception", "org.entente", "at java");
  }
}
