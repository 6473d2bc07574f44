package org.entente.ledger.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.entente.ledger.ChangeKind;
import org.entente.ledger.ChangeState;
import org.entente.ledger.EnvelopeChange;
import org.entente.ledger.EnvelopeChanges;
import org.entente.ledger.Envelopes;
import org.entente.ledger.NewChange;
import org.entente.people.Substitutions;
import org.entente.shared.Money;
import org.entente.testing.EntenteTest;
import org.entente.testing.ProcessDriver;
import org.entente.testing.SampleEnvelopes;
import org.entente.testing.SignedInAs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@EntenteTest
class EnvelopePagesTest {

  @Autowired private MockMvc mvc;
  @Autowired private SignedInAs as;
  @Autowired private SampleEnvelopes samples;
  @Autowired private Envelopes envelopes;
  @Autowired private EnvelopeChanges changes;
  @Autowired private Substitutions substitutions;
  @Autowired private ProcessDriver driver;
  @Autowired private Clock clock;

  @Test
  void saysWhatBecameOfTheMoney() throws Exception {
    String path = "/envelopes/" + samples.inUse();
    see("rector", path)
        .andExpect(status().isOk())
        .andExpect(
            content()
                .string(
                    allOf(
                        containsString(
                            "Of €90,000, €50,200 is paid and not given back, €17,600 is committed,"
                                + " €9,000 is reserved, and €13,200 is still available."),
                        containsString(
                            "Paid €51,400 − recovered €1,200 + committed €17,600 + reserved €9,000"
                                + " + available €13,200 = €90,000"),
                        containsString("width=\"502\""),
                        not(containsString("Ask for a change")))));
    see("auditor", path + "?checked=true")
        .andExpect(content().string(containsString("The book balances: 8 entries checked.")));
    see("finance-officer", path).andExpect(content().string(containsString("Ask for a change")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"proposer", "student", "professor", "reviewer1", "admin", "legal"})
  void isThereForNobodyElse(String person) throws Exception {
    UUID envelope = samples.open(Money.of("10", "EUR"));
    UUID change = changes.of(envelope).get(0).id();
    see(person, "/envelopes").andExpect(status().isForbidden());
    for (String path :
        List.of(
            "/envelopes/" + envelope,
            "/envelopes/" + envelope + "/entries",
            "/envelope-entries.csv?envelope=" + envelope,
            "/envelope-changes/" + change,
            "/envelope-changes/" + change + "/panel",
            "/history/envelope/" + envelope,
            "/history/envelope-change/" + change)) {
      if (!person.equals("admin") || !path.startsWith("/history")) {
        see(person, path).andExpect(status().isNotFound());
      }
    }
    mvc.perform(
            post("/envelope-changes/" + change + "/withdraw").with(as.person(person)).with(csrf()))
        .andExpect(status().isNotFound());
  }

  @Test
  void showsWhatIsToBeDecidedToWhoeverStandsIn() throws Exception {
    UUID change = cut(samples.open(Money.of("10", "EUR")), "1");
    UUID controller = driver.person("finance-controller").id();
    LocalDate today = LocalDate.now(clock);
    see("legal", "/envelope-changes/" + change + "/panel").andExpect(status().isNotFound());
    UUID substitution =
        substitutions.record(controller, driver.person("legal").id(), today, today, "Decision 4");
    try {
      see("legal", "/envelope-changes/" + change + "/panel")
          .andExpect(status().isOk())
          .andExpect(content().string(containsString("€10 now, €9 afterwards")));
    } finally {
      substitutions.takeBack(substitution, controller);
    }
  }

  @Test
  void showsTheBookBehindAFigure() throws Exception {
    UUID envelope = samples.inUse();
    String body = body("officer", "/envelopes/" + envelope + "/entries?account=PAID");
    assertThat(body.split("<tr><th scope=\"row\">", -1)).hasSize(2);
    assertThat(body).contains("€51,400").doesNotContain("€17,600");
    String whole = body("officer", "/envelopes/" + envelope + "/entries?account=nothing&before=x");
    assertThat(whole.split("<tr><th scope=\"row\">", -1)).hasSize(9);
    String subject = whole.replaceFirst("(?s).*href=\"/awards/([0-9a-f-]{36})\".*", "$1");
    assertThat(
            body("officer", "/envelopes/" + envelope + "/entries?case=award:" + subject)
                .split("<tr><th scope=\"row\">", -1))
        .hasSizeLessThan(6);
    see("officer", "/envelopes/" + envelope + "/entries?case=nonsense").andExpect(status().isOk());
    see("officer", "/envelopes/" + UUID.randomUUID() + "/entries").andExpect(status().isNotFound());
  }

  @Test
  void takesTheBookHome() throws Exception {
    UUID envelope = samples.inUse();
    List<String> lines =
        Arrays.asList(body("auditor", "/envelope-entries.csv?envelope=" + envelope).split("\r\n"));
    assertThat(lines).hasSize(9);
    assertThat(lines.get(0)).contains("Entry", "Cause", "Amount", "Currency");
    assertThat(lines.get(8)).contains("Opening,Funding,Available,90000,EUR");
    MockHttpServletResponse sheet =
        see("auditor", "/envelope-entries.xlsx?account=PAID&envelope=" + envelope)
            .andReturn()
            .getResponse();
    try (ReadableWorkbook workbook =
        new ReadableWorkbook(new ByteArrayInputStream(sheet.getContentAsByteArray()))) {
      assertThat(workbook.getFirstSheet().read()).hasSize(2);
    }
  }

  @Test
  void isFoundInTheHistoryByItsReference() throws Exception {
    UUID envelope = samples.open(Money.of("10", "EUR"));
    String reference = envelopes.get(envelope).reference();
    assertThat(body("auditor", "/history?q=" + reference.toLowerCase(java.util.Locale.ROOT)))
        .contains("/history/envelope/" + envelope);
    assertThat(body("auditor", "/history/envelope/" + envelope))
        .contains("Opened the envelope", "Booked an entry", "Opening");
  }

  @Test
  void filtersByYear() throws Exception {
    UUID envelope = samples.open(null, 2017, Money.of("10", "EUR"));
    String reference = envelopes.get(envelope).reference();
    assertThat(body("officer", "/envelopes?year=2017")).contains(reference);
    assertThat(body("officer", "/envelopes?year=2016")).doesNotContain(reference);
    assertThat(body("officer", "/envelopes?year=x&programme=y&checked=true"))
        .contains("The book balances");
  }

  @Test
  void opensAnEnvelopeAndAsksForItsFirstAmount() throws Exception {
    String location =
        Objects.requireNonNull(
            send(post("/envelopes/new")
                    .param("nameEn", "Envelope 2020, outgoing mobility")
                    .param("year", "2020")
                    .param("currency", "JOD")
                    .param("amount", "1000.125")
                    .param("reason", "The board decided"))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl());
    UUID id = UUID.fromString(location.substring("/envelopes/".length()));
    EnvelopeChange asked = changes.of(id).get(0);
    assertThat(asked.kind()).isEqualTo(ChangeKind.OPENING);
    assertThat(asked.amount()).isEqualTo(Money.of("1000.125", "JOD"));
    assertThat(body("finance-officer", location))
        .contains("There is no money in this envelope yet");
  }

  @Test
  void opensNothingWithoutNameOrWithHalfACent() throws Exception {
    MockHttpServletRequestBuilder nameless =
        post("/envelopes/new")
            .param("year", "2020")
            .param("currency", "EUR")
            .param("amount", "10")
            .param("reason", "The board decided");
    refused(nameless, "The envelope has no name.");
    refused(
        post("/envelopes/new")
            .param("nameEn", "Half a yen")
            .param("year", "2020")
            .param("currency", "JPY")
            .param("amount", "10.5")
            .param("reason", "The board decided"),
        "fit the currency’s decimals");
    send(post("/envelopes/new").param("year", "2020")).andExpect(status().isUnprocessableContent());
  }

  @Test
  void asksForAChangeAndTakesItBack() throws Exception {
    UUID envelope = samples.open(Money.of("100", "EUR"));
    String location =
        Objects.requireNonNull(
            send(post("/envelopes/" + envelope + "/changes/new")
                    .param("kind", "CUT")
                    .param("amount", "40")
                    .param("reason", "The board decided"))
                .andReturn()
                .getResponse()
                .getRedirectedUrl());
    UUID change = UUID.fromString(location.substring("/envelope-changes/".length()));
    assertThat(body("finance-officer", location)).contains("Withdraw the request");
    assertThat(body("finance-director", location)).doesNotContain("Withdraw the request");
    send(post(location + "/withdraw")).andExpect(status().is3xxRedirection());
    assertThat(changes.get(change).state()).isEqualTo(ChangeState.WITHDRAWN);
  }

  @Test
  void saysWhyAChangeCannotBeAskedForAndKeepsWhatWasTyped() throws Exception {
    UUID envelope = samples.open(Money.of("100", "EUR"));
    send(post("/envelopes/" + envelope + "/changes/new")
            .param("kind", "CUT")
            .param("amount", "140")
            .param("reason", "Typed with care"))
        .andExpect(status().isUnprocessableContent())
        .andExpect(
            content()
                .string(
                    allOf(
                        containsString("only €100 is available, and €140 would be taken"),
                        containsString("Typed with care"))));
    send(post("/envelopes/" + envelope + "/changes/new").param("kind", "OPENING"))
        .andExpect(status().isUnprocessableContent());
    mvc.perform(
            post("/envelopes/" + envelope + "/changes/new")
                .with(as.person("finance-director"))
                .with(csrf())
                .param("kind", "CUT"))
        .andExpect(status().isForbidden());
  }

  private UUID cut(UUID envelope, String amount) {
    return samples.request(
        new NewChange(envelope, ChangeKind.CUT, Money.of(amount, "EUR"), null, null, "As decided"));
  }

  private void refused(MockHttpServletRequestBuilder request, String why) throws Exception {
    send(request)
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().string(containsString(why)));
  }

  private ResultActions send(MockHttpServletRequestBuilder request) throws Exception {
    return mvc.perform(request.with(as.person("finance-officer")).with(csrf()));
  }

  private ResultActions see(String person, String path) throws Exception {
    return mvc.perform(get(path).with(as.person(person)));
  }

  private String body(String person, String path) throws Exception {
    return see(person, path)
        .andExpect(status().isOk())
        .andReturn()
        .getResponse()
        .getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
  }
}
