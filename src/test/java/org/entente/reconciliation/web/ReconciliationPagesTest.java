package org.entente.reconciliation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.testing.SampleStatements.fee;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import org.entente.reconciliation.Reconciliations;
import org.entente.reconciliation.RunRounds;
import org.entente.testing.EntenteTest;
import org.entente.testing.SampleStatements;
import org.entente.testing.SignedInAs;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** From “reconcile now” over the job to the explanation, and who sees it. */
@EntenteTest
class ReconciliationPagesTest {

  private static final String ACCOUNT = "looked-at";

  @Autowired private MockMvc mvc;
  @Autowired private SignedInAs as;
  @Autowired private SampleStatements bank;
  @Autowired private Reconciliations reconciliations;
  @Autowired private RunRounds rounds;

  @Test
  void showsTheJobThenTheDifferenceThenItsExplanation() throws Exception {
    bank.statement(
        ACCOUNT, reconciliations.lastDay(), "100.00", fee(reconciliations.lastDay(), "4.50"));
    send("auditor", "/reconciliation", "account", ACCOUNT).andExpect(status().isForbidden());
    String page =
        Objects.requireNonNull(
            mvc.perform(
                    post("/reconciliation")
                        .param("account", ACCOUNT)
                        .param("day", reconciliations.lastDay().toString())
                        .with(as.person("finance-officer"))
                        .with(csrf()))
                .andExpect(status().isFound())
                .andReturn()
                .getResponse()
                .getRedirectedUrl());
    assertThat(body("finance-officer", page)).contains("made by a job").contains("every 2s");
    UUID run = UUID.fromString(page.substring(page.lastIndexOf('/') + 1));
    rounds.make(run);
    String seen = body("finance-director", page);
    assertThat(seen)
        .contains("New difference", "belongs to no payment of ours", "Explain it")
        .doesNotContain("()");
    assertThat(body("auditor", page)).doesNotContain("<textarea");
    assertThat(body("finance-officer", page)).doesNotContain("<textarea");
    assertThat(body("finance-director", page + "?show=MATCHED")).contains("Nothing here");
    String explain = seen.replaceFirst("(?s).*action=\"([^\"]*/differences/[^\"]*)\".*", "$1");
    send("finance-officer", explain, "reason", "A fee").andExpect(status().isForbidden());
    send("finance-director", explain, "reason", "x").andExpect(status().isUnprocessableContent());
    send("finance-director", explain, "reason", "A fee of the bank")
        .andExpect(header().string("Location", startsWith(page + "#d-")));
    assertThat(body("auditor", page)).contains("A fee of the bank", "Explained by");
    assertThat(body("auditor", "/history/reconciliation/" + run))
        .contains("Explained a difference");
    assertThat(body("auditor", "/reconciliation?account=" + ACCOUNT)).contains("Everything agrees");
    assertThat(body("auditor", "/reconciliation.csv?run=" + run))
        .contains("-4.5,", "A fee of the bank");
    see("auditor", "/api/reconciliation?account=" + ACCOUNT)
        .andExpect(jsonPath("$.items[0].found.fresh", is(1)));
    see("auditor", "/api/reconciliation/" + run + "/lines")
        .andExpect(jsonPath("$.items", hasSize(1)))
        .andExpect(jsonPath("$.items[0].kind", is("UNKNOWN_HERE")))
        .andExpect(jsonPath("$.items[0].reason", is("A fee of the bank")));
    see("auditor", "/api/reconciliation/" + run)
        .andExpect(jsonPath("$.reference", containsString("RE-")));
    isNotThereForOthers(page);
  }

  private void isNotThereForOthers(String page) throws Exception {
    for (String person : new String[] {"student", "officer", "rector"}) {
      see(person, page).andExpect(status().isNotFound());
      see(person, "/history/reconciliation/" + page.substring(page.lastIndexOf('/') + 1))
          .andExpect(status().isNotFound());
      see(person, "/reconciliation").andExpect(status().isForbidden());
    }
    see("auditor", "/reconciliation/" + UUID.randomUUID()).andExpect(status().isNotFound());
    see("auditor", "/reconciliation.csv").andExpect(status().isNotFound());
    send("finance-officer", "/reconciliation", "account", "none")
        .andExpect(status().is4xxClientError());
  }

  private ResultActions send(String person, String path, String name, String value)
      throws Exception {
    return mvc.perform(post(path).param(name, value).with(as.person(person)).with(csrf()));
  }

  private ResultActions see(String person, String path) throws Exception {
    return mvc.perform(get(path).with(as.person(person)));
  }

  private String body(String person, String path) throws Exception {
    return see(person, path)
        .andExpect(status().isOk())
        .andReturn()
        .getResponse()
        .getContentAsString(StandardCharsets.UTF_8);
  }
}
