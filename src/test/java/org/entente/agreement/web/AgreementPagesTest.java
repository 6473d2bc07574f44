package org.entente.agreement.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Locale;
import java.util.UUID;
import org.entente.agreement.Agreements;
import org.entente.partner.Partners;
import org.entente.shared.Language;
import org.entente.testing.EntenteTest;
import org.entente.testing.KnownPartners;
import org.entente.testing.SampleProposals;
import org.entente.testing.SignedInAs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@EntenteTest
class AgreementPagesTest {

  @Autowired private MockMvc mvc;
  @Autowired private SignedInAs as;
  @Autowired private SampleProposals samples;
  @Autowired private Agreements agreements;
  @Autowired private Partners partners;
  @Autowired private KnownPartners known;

  @ParameterizedTest
  @ValueSource(strings = {"proposer", "unit-head", "officer", "legal", "rector", "auditor"})
  void showsAnAgreementToItsReaders(String reader) throws Exception {
    UUID id = samples.propose("Robots in the orchard");
    mvc.perform(get("/agreements/{id}", id).with(as.person(reader)))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("Robots in the orchard")));
    mvc.perform(get("/agreements/{id}/panel", id).with(as.person(reader)))
        .andExpect(status().isOk());
  }

  @ParameterizedTest
  @ValueSource(strings = {"student", "professor", "reviewer1"})
  void isNothingToAnybodyElse(String stranger) throws Exception {
    UUID id = samples.propose("Not for strangers");
    for (String path : new String[] {"", "/panel", "/withdraw", "/documents/" + "0".repeat(64)}) {
      mvc.perform(get("/agreements/" + id + path).with(as.person(stranger)))
          .andExpect(status().isNotFound());
    }
  }

  @Test
  void findsByWordsWithoutAccentsAndHidesFromStrangers() throws Exception {
    String title = "Génie fluvial " + UUID.randomUUID().toString().substring(0, 8);
    UUID id = samples.propose(title);
    MockHttpServletRequestBuilder search =
        get("/agreements").param("q", "GENIE fluv " + title.substring(14));
    mvc.perform(search.with(as.person("officer")))
        .andExpect(content().string(containsString("/agreements/" + id)));
    mvc.perform(get("/agreements").param("q", "genie fluvial").with(as.person("professor")))
        .andExpect(content().string(not(containsString("/agreements/" + id))));
  }

  @Test
  void findsByThePartnerAndItsPages() throws Exception {
    UUID id = samples.propose("By partner");
    UUID partner = agreements.get(id).terms().counterpart().partner();
    mvc.perform(get("/agreements").param("partner", partner.toString()).with(as.person("officer")))
        .andExpect(content().string(containsString("/agreements/" + id)));
    mvc.perform(get("/partners/{id}", partner).with(as.person("officer")))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("/agreements/" + id)));
  }

  @Test
  void offersThePartnersByNameAndGoesToTheirs() throws Exception {
    UUID id = samples.propose("By the partner's name");
    UUID partner = agreements.get(id).terms().counterpart().partner();
    String name = partners.get(partner).name(Language.EN);
    mvc.perform(get("/agreements").param("status", "PROPOSED").with(as.person("officer")))
        .andExpect(content().string(containsString("<option value=\"" + name + "\">")));
    mvc.perform(
            get("/agreements")
                .param("status", "PROPOSED")
                .param("with", " " + name.toUpperCase(Locale.ROOT) + " ")
                .with(as.person("officer")))
        .andExpect(redirectedUrl("/agreements?status=PROPOSED&partner=" + partner));
  }

  @Test
  void searchesForTheWordsOfAPartnerThatIsNone() throws Exception {
    mvc.perform(get("/agreements").param("with", "genie & fluvial").with(as.person("officer")))
        .andExpect(redirectedUrl("/agreements?q=genie%20%26%20fluvial"));
  }

  @Test
  void offersAStrangerNoPartnerOfOthers() throws Exception {
    UUID id = samples.propose("Not for strangers");
    String name =
        partners.get(agreements.get(id).terms().counterpart().partner()).name(Language.EN);
    mvc.perform(get("/agreements").with(as.person("professor")))
        .andExpect(content().string(not(containsString(name))));
  }

  @Test
  void exportsWhatIsShown() throws Exception {
    UUID id = samples.propose("Exported");
    mvc.perform(
            get("/agreements.csv")
                .param("status", "PROPOSED")
                .param("sort", "ENDS")
                .with(as.person("officer")))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString(agreements.get(id).reference())));
  }

  @Test
  void proposesAndGoesToTheCase() throws Exception {
    mvc.perform(proposal("A new beginning"))
        .andExpect(status().is3xxRedirection())
        .andExpect(redirectedUrlPattern("/agreements/*"));
  }

  @Test
  void aProposalWithErrorsComesBackFilledIn() throws Exception {
    mvc.perform(proposal("x"))
        .andExpect(status().is(422))
        .andExpect(content().string(containsString("We want to build robots that prune trees.")));
  }

  @Test
  void withdrawingWantsAReason() throws Exception {
    UUID id = samples.propose("To be withdrawn");
    mvc.perform(
            post("/agreements/{id}/withdraw", id)
                .param("reason", " ")
                .with(csrf())
                .with(as.person("proposer")))
        .andExpect(status().is(422));
    mvc.perform(
            post("/agreements/{id}/withdraw", id)
                .param("reason", "The partner closed its programme")
                .with(csrf())
                .with(as.person("proposer")))
        .andExpect(redirectedUrl("/agreements/" + id));
    mvc.perform(get("/agreements/{id}", id).with(as.person("proposer")))
        .andExpect(content().string(containsString("The partner closed its programme")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"proposer", "officer", "professor"})
  void theTopBarLeadsThoseWhoMayProposeToANewProposal(String person) throws Exception {
    mvc.perform(get("/tasks").with(as.person(person)))
        .andExpect(content().string(containsString("href=\"/agreements/new\"")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"auditor", "legal", "student"})
  void theTopBarOffersNobodyElseAProposal(String person) throws Exception {
    mvc.perform(get("/tasks").with(as.person(person)))
        .andExpect(content().string(not(containsString("href=\"/agreements/new\""))));
  }

  @Test
  void anEmptyRegisterSaysWhatToDo() throws Exception {
    mvc.perform(get("/agreements").param("q", "nothing is called so").with(as.person("officer")))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("No agreement fits")));
  }

  private MockHttpServletRequestBuilder proposal(String title) {
    return post("/agreements/new")
        .param("type", "RESEARCH")
        .param("ourEntity", partners.own().get(0).id().toString())
        .param("partners", known.first().id().toString())
        .param("languages", "EN", "FR")
        .param("prevailingLanguage", "EN")
        .param("titleEn", title)
        .param("titleFr", "Un nouveau départ")
        .param("fields", "RESEARCH")
        .param("rationale", "We want to build robots that prune trees.")
        .param("startsOn", "2027-01-01")
        .with(csrf())
        .with(as.person("proposer"));
  }
}
