package org.entente.award.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.UUID;
import org.entente.award.Approvals;
import org.entente.award.Award;
import org.entente.award.AwardStatus;
import org.entente.award.Awards;
import org.entente.testing.EntenteTest;
import org.entente.testing.ProcessDriver;
import org.entente.testing.SampleAwards;
import org.entente.testing.SampleEnvelopes;
import org.entente.testing.SignedInAs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** What the pages of awards show, and to whom. */
@EntenteTest
class AwardPagesTest {

  @Autowired private MockMvc mvc;
  @Autowired private SignedInAs signedIn;
  @Autowired private SampleAwards sample;
  @Autowired private SampleEnvelopes envelopes;
  @Autowired private Awards awards;
  @Autowired private Approvals approvals;
  @Autowired private ProcessDriver driver;

  @Test
  void showsTheDerivationThatAddsUpAndWhoIsWaitedFor() throws Exception {
    UUID call = sample.prepared(1, 0, SampleAwards.EACH);
    read("officer", "/awards/" + sample.at(call, 1).id())
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("€1,560")))
        .andExpect(content().string(containsString("€275")))
        .andExpect(content().string(containsString("€1,835")))
        .andExpect(content().string(containsString("Finance director")));
    read("officer", "/awards?call=" + call)
        .andExpect(content().string(containsString(sample.at(call, 1).reference())));
    read("finance-director", "/awards/" + sample.at(call, 1).id() + "/panel")
        .andExpect(status().isOk());
    read("officer", "/calls/" + call + "/awards").andExpect(status().isOk());
    read("officer", "/envelopes/" + sample.at(call, 1).envelope() + "/awards")
        .andExpect(status().isOk());
  }

  @Test
  void theBookOfTheEnvelopeCallsItByItsReference() throws Exception {
    Award award = sample.at(sample.prepared(1, 0, SampleAwards.EACH), 1);
    String link = "href=\"/awards/" + award.id() + "\"";
    read("finance-officer", "/envelopes/" + award.envelope() + "/entries")
        .andExpect(content().string(containsString(award.reference())))
        .andExpect(content().string(containsString(link)));
    read("finance-officer", "/envelope-entries.csv?envelope=" + award.envelope())
        .andExpect(content().string(containsString(award.reference())));
  }

  @ParameterizedTest
  @ValueSource(strings = {"student", "reviewer1", "proposer"})
  void nobodyElseFindsOne(String outsider) throws Exception {
    UUID call = sample.prepared(1, 0, SampleAwards.EACH);
    UUID award = sample.at(call, 1).id();
    for (String path :
        List.of(
            "/awards/" + award,
            "/awards/" + award + "/panel",
            "/awards/" + award + "/letter",
            "/calls/" + call + "/awards",
            "/calls/" + call + "/awards/approve",
            "/envelopes/" + sample.at(call, 1).envelope() + "/awards",
            "/my/awards/" + award,
            "/api/awards/" + award)) {
      read(outsider, path).andExpect(status().isNotFound());
    }
  }

  @Test
  void severalAreApprovedAtOnceOnTheListThatWasSeen() throws Exception {
    UUID call = sample.prepared(3, 0, SampleAwards.EACH.times(3));
    String page = "/calls/" + call + "/awards/approve";
    read("finance-director", page).andExpect(content().string(containsString("€5,505")));
    read("officer", page)
        .andExpect(content().string(containsString("No award of this call waits for you")));
    String hash = Approvals.hash(approvals.waiting(call, driver.person("finance-director"))).hex();

    sample.decide(sample.at(call, 3).id(), "APPROVED");
    approve(page, hash, sample.at(call, 1), sample.at(call, 2)).andExpect(status().isConflict());
    assertThat(sample.at(call, 1).status()).isEqualTo(AwardStatus.APPROVAL);

    String fresh = Approvals.hash(approvals.waiting(call, driver.person("finance-director"))).hex();
    approve(page, fresh, sample.at(call, 1), sample.at(call, 2))
        .andExpect(redirectedUrl("/calls/" + call + "/awards"));
    assertThat(awards.ofCall(call)).extracting(Award::status).containsOnly(AwardStatus.DECIDED);
  }

  @Test
  void aDecisionIsTakenBackOnThePage() throws Exception {
    UUID call = sample.prepared(1, 0, SampleAwards.EACH);
    UUID award = sample.at(call, 1).id();
    sample.decide(award, "APPROVED");
    String page = "/awards/" + award + "/take-back";
    read("finance-director", page).andExpect(status().isOk());
    read("rector", page).andExpect(status().isConflict());
    mvc.perform(
            post(page).param("reason", "no").with(csrf()).with(signedIn.person("finance-director")))
        .andExpect(status().isUnprocessableContent());
    mvc.perform(
            post(page)
                .param("reason", "The wrong line.")
                .with(csrf())
                .with(signedIn.person("finance-director")))
        .andExpect(redirectedUrl("/awards/" + award));
    assertThat(awards.get(award).status()).isEqualTo(AwardStatus.APPROVAL);
  }

  @Test
  void theBeneficiaryReadsAnswersAndIsToldWhatFollows() throws Exception {
    UUID call = sample.closed(envelopes.open(SampleAwards.EACH), 1);
    UUID student = driver.person("student").id();
    UUID application = sample.eligible(call, "A student", student);
    sample.rank(call, 1, List.of(application));
    sample.prepare(call);
    UUID award = sample.at(call, 1).id();
    read("student", "/my/awards/" + award).andExpect(status().isNotFound());
    read("student", "/my/applications/" + application)
        .andExpect(content().string(not(containsString("/my/awards/"))));
    sample.offer(award);
    read("student", "/my/applications")
        .andExpect(content().string(containsString("/my/awards/" + award)));
    read("student", "/my/applications/" + application)
        .andExpect(content().string(containsString("Answer the offer of a grant")));
    mvc.perform(get("/my/awards/" + award))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("action=\"/my/link\"")))
        .andExpect(content().string(not(containsString("835"))));
    read("student", "/my/awards/" + award)
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("835")));
    read("student", "/my/awards/" + award + "/letter").andExpect(status().isOk());
    read("student", "/my/awards/" + award + "/decline").andExpect(status().isOk());
    read("student", "/my/awards/" + award + "/accept")
        .andExpect(content().string(containsString("Nothing is paid before both sides")));
    mvc.perform(
            post("/my/awards/" + award + "/accept").with(csrf()).with(signedIn.person("student")))
        .andExpect(redirectedUrl("/my/awards/" + award));
    read("student", "/my/awards/" + award)
        .andExpect(content().string(containsString("agreement is being prepared")))
        .andExpect(content().string(not(containsString("/accept"))));
    read("officer", "/api/awards/" + award)
        .andExpect(content().string(containsString("\"1835.00\"")));
    read("officer", "/api/awards?call=" + call).andExpect(status().isOk());
  }

  private ResultActions approve(String page, String hash, Award... chosen) throws Exception {
    return mvc.perform(
        post(page)
            .param("_hash", hash)
            .param(
                "award",
                java.util.Arrays.stream(chosen)
                    .map(award -> award.id().toString())
                    .toArray(String[]::new))
            .with(csrf())
            .with(signedIn.person("finance-director")));
  }

  private ResultActions read(String who, String path) throws Exception {
    return mvc.perform(get(path).with(signedIn.person(who)));
  }
}
