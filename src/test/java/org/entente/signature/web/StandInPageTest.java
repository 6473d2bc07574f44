package org.entente.signature.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.entente.people.Substitutions;
import org.entente.signature.SigningRounds;
import org.entente.testing.EntenteTest;
import org.entente.testing.ProcessDriver;
import org.entente.testing.SignedInAs;
import org.entente.testing.SigningCases;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Whoever stands in reads beforehand by which mandate they sign, or that there is none. */
@EntenteTest
class StandInPageTest {

  @Autowired private MockMvc mvc;
  @Autowired private SignedInAs as;
  @Autowired private ProcessDriver driver;
  @Autowired private SigningCases cases;
  @Autowired private SigningRounds rounds;
  @Autowired private Substitutions substitutions;

  private UUID id = new UUID(0, 0);
  private String page = "";
  private @Nullable UUID substitution;

  @BeforeEach
  void waitsForTheRector() {
    id = cases.started("proposer");
    page = "/signing/" + driver.task(id, "signAgreement").id();
  }

  @AfterEach
  void isBack() {
    if (substitution != null) {
      substitutions.takeBack(substitution, driver.person("rector").id());
    }
  }

  @Test
  void namesTheMandate() throws Exception {
    standsIn("Decision 12 of the senate");
    mvc.perform(get(page).with(as.person("dean")))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("Your mandate: Decision 12 of the senate")))
        .andExpect(content().string(containsString(page + "/sign\"")));
  }

  @Test
  void saysWhatIsMissingAndOffersNoSignature() throws Exception {
    standsIn(null);
    mvc.perform(get(page).with(as.person("dean")))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("on behalf of Rector")))
        .andExpect(content().string(containsString("I am away")))
        .andExpect(content().string(not(containsString(page + "/sign\""))));
    mvc.perform(
            post(page + "/sign")
                .param("_hash", rounds.live(id).hash().hex())
                .param("consent", "true")
                .param("password", "entente-demo")
                .with(as.person("dean"))
                .with(csrf()))
        .andExpect(status().is(422))
        .andExpect(content().string(containsString("I am away")));
  }

  private void standsIn(@Nullable String mandate) {
    LocalDate today = LocalDate.now(ZoneOffset.UTC);
    substitution =
        substitutions.record(
            driver.person("rector").id(), driver.person("dean").id(), today, today, mandate);
  }
}
