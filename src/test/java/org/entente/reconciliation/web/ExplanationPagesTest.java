package org.entente.reconciliation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.testing.SampleStatements.debit;
import static org.entente.testing.SampleStatements.fee;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.entente.bank.PaymentInstruction;
import org.entente.reconciliation.Reconciliations;
import org.entente.reconciliation.RunRounds;
import org.entente.shared.Actor;
import org.entente.testing.EntenteTest;
import org.entente.testing.ProcessDriver;
import org.entente.testing.SamplePayments;
import org.entente.testing.SampleStatements;
import org.entente.testing.SignedInAs;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.servlet.DispatcherServlet;

/** Several differences ticked, asked about with their sums, and explained by one press. */
@EntenteTest
class ExplanationPagesTest {

  private static final String ACCOUNT = "chosen";

  @Autowired private MockMvc mvc;
  @Autowired private SignedInAs as;
  @Autowired private SampleStatements bank;
  @Autowired private SamplePayments payments;
  @Autowired private Reconciliations reconciliations;
  @Autowired private RunRounds rounds;
  @Autowired private ProcessDriver driver;
  @Autowired private JdbcClient jdbc;

  @Test
  void asksHowManyAndOfWhatSumsAndSaysWhatWasLeft() throws Exception {
    UUID run = differing();
    String page = "/reconciliation/" + run;
    String list = body("finance-director", page);
    assertThat(list).contains("Choose all 3 on this page", "Explain the chosen ones");
    assertThat(ticks(list)).isEqualTo(3);
    assertThat(list).doesNotContain("checked=\"checked\"");
    String all = body("finance-director", page + "?all=true");
    assertThat(all.split("checked=\"checked\"", -1)).hasSize(4);
    assertThat(all).contains("Choose none");
    assertThat(ticks(body("auditor", page))).isZero();
    assertThat(ticks(body("finance-officer", page))).isZero();

    List<UUID> open = open(run);
    String asked = shown(get(page + "/explanation"), "finance-director", open);
    assertThat(asked).contains("Explain 3 differences", "Sum at the bank", "-€", "7.50");
    assertThat(asked).contains("Left to somebody else");
    assertThat(body("presidents-office", page + "?all=true")).contains("Choose none");
    refuses(page + "/explanation", open);

    reconciliations.decide(
        fees(run).get(0), "A fee of the bank", driver.person("presidents-office").actor());
    assertThat(shown(get(page + "/explanation"), "finance-director", open))
        .contains("Explain 2 differences", "No longer waiting");
    String said = pressed(page, open);
    assertThat(said).contains("2 differences are explained", "still pays nothing");
    assertThat(said).contains("One was not explained by this", "One is left to somebody else");
    assertThat(body("auditor", page)).contains("Another day’s statement");
    assertThat(shown(get(page + "/explanation"), "finance-director", open))
        .contains("Nothing to explain");
  }

  private UUID differing() {
    UUID director = driver.person("finance-director").id();
    PaymentInstruction made = payments.instruction(ACCOUNT, "12.00", director);
    payments.submit(made);
    LocalDate day = reconciliations.lastDay();
    bank.statement(
        ACCOUNT,
        day,
        "1000.00",
        fee(day, "1.50"),
        fee(day, "2.00"),
        fee(day, "4.00"),
        debit(made.endToEndId(), day, "12.50"));
    UUID run = reconciliations.ask(ACCOUNT, day, Actor.SYSTEM);
    rounds.make(run);
    return run;
  }

  private void refuses(String address, List<UUID> open) throws Exception {
    for (String person : List.of("finance-officer", "auditor", "student")) {
      perform(get(address), person, open, 403);
      perform(post(address).with(csrf()), person, open, 403);
    }
    perform(get(address), "finance-director", List.of(), 422);
    perform(get(address), "finance-director", List.of(UUID.randomUUID()), 404);
    String other = "/reconciliation/" + UUID.randomUUID() + "/explanation";
    perform(
        post(other).with(csrf()).param("reason", "A good reason"), "finance-director", open, 404);
    MvcResult tooShort =
        perform(post(address).with(csrf()).param("reason", " x "), "finance-director", open, 422);
    assertThat(text(tooShort))
        .contains("at least five characters", "Explain 3 differences", " x </textarea>");
  }

  private String pressed(String page, List<UUID> open) throws Exception {
    MockHttpServletRequestBuilder press =
        post(page + "/explanation").with(csrf()).param("reason", "Another day’s statement");
    MvcResult pressed = perform(press, "finance-director", open, 302);
    String to = Objects.requireNonNull(pressed.getResponse().getRedirectedUrl());
    return shown(
        get(to).requestAttr(DispatcherServlet.INPUT_FLASH_MAP_ATTRIBUTE, pressed.getFlashMap()),
        "finance-director",
        List.of());
  }

  private String shown(MockHttpServletRequestBuilder request, String person, List<UUID> chosen)
      throws Exception {
    return text(perform(request, person, chosen, 200));
  }

  private static String text(MvcResult result) throws Exception {
    return result.getResponse().getContentAsString(StandardCharsets.UTF_8);
  }

  private String body(String person, String path) throws Exception {
    return shown(get(path), person, List.of());
  }

  private MvcResult perform(
      MockHttpServletRequestBuilder request, String person, List<UUID> chosen, int expected)
      throws Exception {
    chosen.forEach(each -> request.param("difference", each.toString()));
    return mvc.perform(request.with(as.person(person)))
        .andExpect(status().is(expected))
        .andReturn();
  }

  private static int ticks(String page) {
    return page.split("type=\"checkbox\" name=\"difference\"", -1).length - 1;
  }

  private List<UUID> open(UUID run) {
    return jdbc.sql("select difference_id from reconciliation_line where run_id = :run")
        .param("run", run)
        .query(UUID.class)
        .list();
  }

  private List<UUID> fees(UUID run) {
    return jdbc.sql(
            """
            select difference_id from reconciliation_line
             where run_id = :run and kind = 'UNKNOWN_HERE'
            """)
        .param("run", run)
        .query(UUID.class)
        .list();
  }
}
