package org.entente.signature.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import org.entente.signature.LineState;
import org.entente.signature.SigningRounds;
import org.entente.testing.EntenteTest;
import org.entente.testing.ProcessDriver;
import org.entente.testing.SignedInAs;
import org.entente.testing.SigningCases;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The pages a signatory reads and confirms on. */
@EntenteTest
class SigningPageTest {

  @Autowired private MockMvc mvc;
  @Autowired private SignedInAs as;
  @Autowired private ProcessDriver driver;
  @Autowired private SigningCases cases;
  @Autowired private SigningRounds rounds;

  private UUID id = new UUID(0, 0);
  private String page = "";
  private String hash = "";

  @BeforeEach
  void waitsForTheRector() {
    id = cases.started("proposer");
    page = "/signing/" + driver.task(id, "signAgreement").id();
    hash = rounds.live(id).hash().hex();
  }

  @Test
  void showsTheWholeTextInEachLanguageTheRuleAndTheWholeHash() throws Exception {
    mvc.perform(get(page).with(as.person("rector")))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("The parties shall cooperate.")))
        .andExpect(content().string(containsString("نص عربي")))
        .andExpect(content().string(containsString("signature-authority, version")))
        .andExpect(content().string(containsString("row institution")))
        .andExpect(content().string(containsString(">" + hash + "<")))
        .andExpect(content().string(not(containsString("??"))))
        .andExpect(content().string(not(containsString("aria-keyshortcuts"))));
  }

  @Test
  void asksForThePasswordOnAPageOfItsOwn() throws Exception {
    mvc.perform(get(page + "/sign").with(as.person("rector")))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("type=\"password\"")))
        .andExpect(content().string(containsString(">" + hash + "<")));
  }

  @Test
  void aWrongPasswordComesBackWithoutThePassword() throws Exception {
    mvc.perform(sign(hash, "not the password"))
        .andExpect(status().is(422))
        .andExpect(content().string(containsString("aria-invalid=\"true\"")))
        .andExpect(content().string(not(containsString("not the password"))));
    assertThat(rounds.live(id).lines()).allMatch(line -> line.state() == LineState.WAITING);
  }

  @Test
  void unreadIsNotSigned() throws Exception {
    mvc.perform(
            post(page + "/sign")
                .param("_hash", hash)
                .param("password", "entente-demo")
                .with(as.person("rector"))
                .with(csrf()))
        .andExpect(status().is(422))
        .andExpect(content().string(containsString("consent-error")));
  }

  @Test
  void anotherHashIsRefusedAndTheTextShownAgain() throws Exception {
    mvc.perform(sign("0".repeat(64), "entente-demo"))
        .andExpect(status().isConflict())
        .andExpect(content().string(containsString("The parties shall cooperate.")));
    assertThat(rounds.live(id).lines()).allMatch(line -> line.state() == LineState.WAITING);
  }

  @Test
  void signsAndSaysSo() throws Exception {
    mvc.perform(sign(hash, "entente-demo"))
        .andExpect(redirectedUrl("/tasks"))
        .andExpect(flash().attributeExists("said"));
    mvc.perform(sign(hash, "entente-demo")).andExpect(status().isConflict());
  }

  @Test
  void aRefusalNeedsAReason() throws Exception {
    mvc.perform(answer("refuse", "No")).andExpect(status().is(422));
    mvc.perform(answer("refuse", "Not in this form")).andExpect(redirectedUrl("/tasks"));
    assertThat(driver.passed(id)).contains("roundRefused");
  }

  @Test
  void passesToTheDeputy() throws Exception {
    mvc.perform(answer("pass", "Away this week")).andExpect(redirectedUrl("/tasks"));
    mvc.perform(
            get("/signing/" + driver.task(id, "signAgreement").id()).with(as.person("vice-rector")))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("Away this week")));
  }

  @Test
  void isNotThereForOthers() throws Exception {
    mvc.perform(sign(hash, "entente-demo").with(as.person("student")))
        .andExpect(status().isNotFound());
    mvc.perform(get(page + "/elsewhere").with(as.person("rector")))
        .andExpect(status().isNotFound());
  }

  @Test
  void theSealedCopyIsForWhoMayReadTheAgreement() throws Exception {
    driver.complete(id, "signAgreement", "rector", SigningCases.SIGN);
    cases.recordPaper(id);
    mvc.perform(get("/signatures/" + id).with(as.person("officer")))
        .andExpect(content().string(containsString("Not sealed yet")));
    driver.runJob(id, "sealAgreement");
    mvc.perform(get("/signatures/" + id).with(as.person("officer")))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("The seal is intact")))
        .andExpect(content().string(containsString(hash)));
    mvc.perform(get("/signatures/" + id + "/sealed.pdf").with(as.person("officer")))
        .andExpect(status().isOk())
        .andExpect(header().string("Content-Type", "application/pdf"))
        .andExpect(header().string("Content-Disposition", containsString("attachment")));
    mvc.perform(get("/signatures/" + id + "/sealed.pdf").with(as.person("student")))
        .andExpect(status().isNotFound());
  }

  private MockHttpServletRequestBuilder sign(String seen, String password) {
    return post(page + "/sign")
        .param("_hash", seen)
        .param("consent", "true")
        .param("password", password)
        .with(as.person("rector"))
        .with(csrf());
  }

  private MockHttpServletRequestBuilder answer(String step, String reason) {
    return post(page + "/" + step)
        .param("_hash", hash)
        .param("reason", reason)
        .with(as.person("rector"))
        .with(csrf());
  }
}
