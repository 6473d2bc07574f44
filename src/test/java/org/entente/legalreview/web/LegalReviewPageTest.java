package org.entente.legalreview.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.forwardedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Map;
import java.util.UUID;
import org.entente.agreement.Route;
import org.entente.legalreview.LegalReviews;
import org.entente.shared.CaseRef;
import org.entente.testing.EntenteTest;
import org.entente.testing.FrozenAgreements;
import org.entente.testing.ProcessDriver;
import org.entente.testing.SignedInAs;
import org.entente.workflow.ProcessGateway;
import org.entente.workflow.Routing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The review page, on the second version of a text whose first one was sent back. */
@EntenteTest
class LegalReviewPageTest {

  private static final Route LEGAL_ONLY = new Route("mou", true, false, false, false, false, false);

  @Autowired private MockMvc mvc;
  @Autowired private SignedInAs as;
  @Autowired private ProcessDriver driver;
  @Autowired private ProcessGateway gateway;
  @Autowired private FrozenAgreements agreements;
  @Autowired private LegalReviews reviews;

  private UUID id = new UUID(0, 0);
  private String page = "";
  private String hash = "";

  @BeforeEach
  void secondRound() {
    id = agreements.mou("proposer", LEGAL_ONLY);
    agreements.freeze(id, "officer", "The parties shall cooperate.", "It lasts three years.");
    gateway.start("legal-review", CaseRef.agreement(id), Routing.NONE);
    driver.complete(
        id,
        "decideLegalReview",
        "legal",
        Map.of("opinion", "CHANGES_REQUESTED", "reason", "Clause 2: five years"));
    agreements.freeze(id, "officer", "The parties shall cooperate.", "It lasts five years.");
    agreements.forget(id, "legal-review");
    gateway.start("legal-review", CaseRef.agreement(id), Routing.NONE);
    page = "/legal-review/" + driver.task(id, "decideLegalReview").id();
    hash = reviews.current(id).hash().hex();
  }

  @Test
  void showsWhatChangedTheWholeHashAndTheVoidOpinion() throws Exception {
    mvc.perform(get(page).with(as.person("legal")))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("<ins>five</ins>")))
        .andExpect(content().string(containsString("<del>three</del>")))
        .andExpect(content().string(containsString(">" + hash + "<")))
        .andExpect(content().string(containsString("approval--void")))
        .andExpect(content().string(containsString("name=\"opinion\"")))
        .andExpect(content().string(not(containsString("??"))));
  }

  @Test
  void leadsFromOneChangeToTheNext() throws Exception {
    driver.complete(
        id,
        "decideLegalReview",
        "legal",
        Map.of("opinion", "CHANGES_REQUESTED", "reason", "Clause 3: how it ends"));
    agreements.freeze(id, "officer", "The parties cooperate.", "It lasts five years.", "It ends.");
    agreements.forget(id, "legal-review");
    gateway.start("legal-review", CaseRef.agreement(id), Routing.NONE);
    String third = "/legal-review/" + driver.task(id, "decideLegalReview").id();
    String text =
        mvc.perform(get(third).with(as.person("legal")))
            .andReturn()
            .getResponse()
            .getContentAsString();
    assertThat(text).contains("To the first change").contains("Change 1 of 2", "Change 2 of 2");
    assertThat(text)
        .containsSubsequence(
            "href=\"#clause-c1\"",
            "id=\"clause-c1\"",
            "href=\"#clause-c3\"",
            "id=\"clause-c3\"",
            "href=\"#clause-c1\"");
  }

  @Test
  void showsEachLanguage() throws Exception {
    mvc.perform(get(page + "?text=ar").with(as.person("legal")))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("class=\"instrument\" lang=\"ar\" dir=\"rtl\"")))
        .andExpect(content().string(containsString("نص عربي")));
  }

  @Test
  void recordsAnOpinion() throws Exception {
    mvc.perform(decide("APPROVED", hash))
        .andExpect(redirectedUrl("/tasks"))
        .andExpect(flash().attributeExists("said"));
    assertThat(driver.passed(id)).contains("textApproved");
  }

  @Test
  void aMissingReasonComesBackWithWhatWasTyped() throws Exception {
    mvc.perform(decide("REFUSED", hash).param("reason", "No"))
        .andExpect(status().is(422))
        .andExpect(content().string(containsString("aria-invalid=\"true\"")))
        .andExpect(content().string(containsString("No</textarea>")));
  }

  @Test
  void anOutdatedHashIsRefusedAndNothingTypedIsLost() throws Exception {
    mvc.perform(decide("REFUSED", "0".repeat(64)).param("reason", "Clause 1 is still too wide"))
        .andExpect(status().isConflict())
        .andExpect(content().string(containsString("Clause 1 is still too wide")))
        .andExpect(content().string(containsString(hash)));
  }

  @Test
  void whoIsSlowerHearsWhoWasFasterAndKeepsTheirWords() throws Exception {
    mvc.perform(decide("APPROVED", hash)).andExpect(status().is3xxRedirection());
    mvc.perform(decide("REFUSED", hash).param("reason", "Clause 1 is still too wide"))
        .andExpect(forwardedUrl(page.replace("/legal-review/", "/tasks/")));
    mvc.perform(get(page).with(as.person("legal"))).andExpect(status().is3xxRedirection());
  }

  @Test
  void isNotThereForOthers() throws Exception {
    mvc.perform(post(page).param("opinion", "APPROVED").with(as.person("rector")).with(csrf()))
        .andExpect(status().isNotFound());
  }

  @Test
  void keepsCommentsInTheHouse() throws Exception {
    mvc.perform(
            post(page + "/comments")
                .param("clause", "c2")
                .param("body", "About twelve students a year.")
                .with(as.person("legal"))
                .with(csrf()))
        .andExpect(status().is3xxRedirection());
    mvc.perform(get(page).with(as.person("legal")))
        .andExpect(content().string(containsString("About twelve students a year.")));
    mvc.perform(
            post(page + "/comments")
                .param("clause", "c2")
                .param("body", " ")
                .with(as.person("legal"))
                .with(csrf()))
        .andExpect(status().is(422));
  }

  private MockHttpServletRequestBuilder decide(String opinion, String seen) {
    return post(page)
        .param("opinion", opinion)
        .param("_hash", seen)
        .with(as.person("legal"))
        .with(csrf());
  }
}
