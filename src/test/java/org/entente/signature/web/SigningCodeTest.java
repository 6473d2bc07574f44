package org.entente.signature.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import org.entente.people.Person;
import org.entente.signature.LineState;
import org.entente.signature.SigningRounds;
import org.entente.testing.EntenteTest;
import org.entente.testing.Phone;
import org.entente.testing.ProcessDriver;
import org.entente.testing.SecondFactorOf;
import org.entente.testing.SignedInAs;
import org.entente.testing.SigningCases;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Whoever has a second factor signs with its code, once for each signature. */
@EntenteTest
class SigningCodeTest {

  @Autowired private MockMvc mvc;
  @Autowired private SignedInAs as;
  @Autowired private ProcessDriver driver;
  @Autowired private SigningCases cases;
  @Autowired private SigningRounds rounds;
  @Autowired private SecondFactorOf factor;

  private Phone phone = new Phone("");

  @BeforeEach
  void enrol() {
    phone = factor.enrolled(rector());
  }

  @AfterEach
  void takeOff() {
    factor.takeOff(rector());
  }

  @Test
  void asksForTheCodeAndTakesItOnce() throws Exception {
    UUID id = cases.started("proposer");
    mvc.perform(get(page(id) + "/sign").with(as.person("rector")))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("autocomplete=\"one-time-code\"")));
    sign(id, "entente-demo", "")
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().string(containsString("code-error")));
    String code = phone.code(factor.step());
    String other = code.charAt(0) == '0' ? "1" : "0";
    sign(id, "entente-demo", other + code.substring(1))
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().string(containsString("This code is not right")));
    assertThat(rounds.live(id).lines()).allMatch(line -> line.state() == LineState.WAITING);

    sign(id, "not the password", code)
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().string(containsString("password-error")))
        .andExpect(content().string(not(containsString(code))));
    sign(id, "entente-demo", code).andExpect(redirectedUrl("/tasks"));
    UUID second = cases.started("proposer");
    sign(second, "entente-demo", code)
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().string(containsString("This code has been used already")));
    sign(second, "entente-demo", phone.code(factor.step() + 1)).andExpect(redirectedUrl("/tasks"));
  }

  /** What is refused leaves the code as it was: another hash is found out before it is taken. */
  @Test
  void aRefusedSignatureUsesNoCodeUp() throws Exception {
    UUID id = cases.started("proposer");
    String code = phone.code(factor.step());
    mvc.perform(
            post(page(id) + "/sign")
                .param("_hash", "0".repeat(64))
                .param("consent", "true")
                .param("password", "entente-demo")
                .param("code", code)
                .with(as.person("rector"))
                .with(csrf()))
        .andExpect(status().isConflict());
    sign(id, "entente-demo", code).andExpect(redirectedUrl("/tasks"));
  }

  private ResultActions sign(UUID id, String password, String code) throws Exception {
    return mvc.perform(
        post(page(id) + "/sign")
            .param("_hash", rounds.live(id).hash().hex())
            .param("consent", "true")
            .param("password", password)
            .param("code", code)
            .with(as.person("rector"))
            .with(csrf()));
  }

  private String page(UUID id) {
    return "/signing/" + driver.task(id, "signAgreement").id();
  }

  private Person rector() {
    return driver.person("rector");
  }
}
