package org.entente.recovery.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.asyncDispatch;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.entente.recovery.Recoveries;
import org.entente.recovery.Recovery;
import org.entente.recovery.RequestKind;
import org.entente.testing.EntenteTest;
import org.entente.testing.PersonalLinkGuests;
import org.entente.testing.ProcessDriver;
import org.entente.testing.SampleCalls;
import org.entente.testing.SampleRecoveries;
import org.entente.testing.SignedInAs;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.RequestBuilder;

/** Who sees a recovery, and what becomes of what they type. */
@EntenteTest
class RecoveryPagesTest {

  @Autowired private SampleRecoveries sample;
  @Autowired private Recoveries recoveries;
  @Autowired private ProcessDriver driver;
  @Autowired private SignedInAs as;
  @Autowired private PersonalLinkGuests guests;
  @Autowired private SampleCalls calls;
  @Autowired private JdbcClient jdbc;
  @Autowired private MockMvc mvc;

  @Test
  void theOfficeReadsItAndNotesAReceipt() throws Exception {
    Recovery owed = sample.demanded();
    String page = "/recoveries/" + owed.id();
    for (String kind : List.of("receipt", "plan", "offset", "waiver")) {
      assertThat(read(page + "/" + kind, "finance-officer")).contains(owed.reference());
    }
    refused(page + "/write-off", "finance-officer", 403);
    assertThat(read(page + "/write-off", "finance-director")).contains(owed.reference());
    refused(page + "/receipt", "300.01", 422);
    refused(page + "/receipt", "many", 422);
    refused(page + "/receipt", "1,000", 422);
    mvc.perform(receipt(page + "/receipt", "120.00")).andExpect(redirectedUrl(page));
    UUID request = sample.latest(owed);
    assertThat(read("/recovery-requests/" + request + "/panel", "finance-controller"))
        .contains("B 1");
    sample.confirm(request);
    assertThat(read(page, "auditor")).contains("180");
    assertThat(read(page + "/panel", "auditor")).contains(owed.reference());
    assertThat(read("/recoveries?q=" + owed.reference(), "auditor")).contains(owed.reference());
    assertThat(read("/recoveries?late=true&state=DEMANDED", "auditor")).doesNotContain(page);
    assertThat(read("/recoveries.csv?q=" + owed.reference(), "auditor")).contains("180");
    assertThat(read("/awards/" + owed.award() + "/recovery?more=yes", "officer"))
        .contains(owed.beneficiary());
    mvc.perform(get("/awards/" + owed.award() + "/recovery").with(as.person("officer")))
        .andExpect(redirectedUrl(page));
    assertThat(read("/awards/" + owed.award(), "officer")).contains("/recovery");
    assertThat(read("/history/recovery/" + owed.id(), "auditor")).contains(page);
    refused(page, "student", 404);
  }

  @Test
  void whatIsTheirsIsNotedAsReturnedAndShown() throws Exception {
    Recovery theirs = sample.cameBack();
    String page = "/recoveries/" + theirs.id();
    String form = page + "/return";
    assertThat(read(page, "finance-officer")).contains(form);
    assertThat(read(page, "officer")).doesNotContain(form);
    refused(form, "officer", 403);
    assertThat(read(form, "finance-officer")).contains("value=\"100.00\"");
    refused(form, "100.01", 422);
    mvc.perform(receipt(form, "80.00")).andExpect(redirectedUrl(page));
    assertThat(read(page, "finance-officer")).contains("€80 of it are noted as returned");
    sample.confirm(sample.latest(theirs));
    assertThat(read(page, "auditor")).contains("Paid to them on", "€20 are to be returned");
    assertThat(read("/recoveries?q=" + theirs.reference(), "auditor"))
        .contains("€20 to be returned");
    assertThat(read("/api/recoveries/" + theirs.id(), "auditor"))
        .contains("\"toReturn\":{\"amount\":\"20.00\"", "\"returned\":{\"amount\":\"80.00\"");
  }

  @Test
  void theBeneficiaryAsksAndObjectsOnTheirOwnPage() throws Exception {
    Recovery opened = sample.ofPerson(driver.person("student").id());
    String own = "/my/recoveries/" + opened.id();
    refused(own, "student", 404);
    sample.demanded(opened);
    assertThat(read(own, "student")).contains(opened.reference());
    refused(own, "professor", 404);
    mvc.perform(
            post(own + "/objection").param("reason", "no").with(csrf()).with(as.person("student")))
        .andExpect(status().isUnprocessableContent());
    mvc.perform(
            post(own + "/objection")
                .param("reason", "I was ill, and the host knows it.")
                .with(csrf())
                .with(as.person("student")))
        .andExpect(redirectedUrl(own));
    mvc.perform(
            post(own + "/instalments").param("parts", "7").with(csrf()).with(as.person("student")))
        .andExpect(redirectedUrl(own));
    assertThat(recoveries.requests(opened.id()))
        .extracting(each -> each.kind())
        .containsExactly(RequestKind.PLAN, RequestKind.OBJECTION);
    assertThat(read(own, "student")).contains("I was ill");
  }

  @Test
  void whoCameByALinkSeesTheirsAndNobodyElses() throws Exception {
    PersonalLinkGuests.Guest guest = guests.enter(reference(calls.open()));
    PersonalLinkGuests.Guest other = guests.enter(reference(calls.open()));
    Recovery owed = sample.demanded();
    String own = "/my/recoveries/" + owed.id();
    String byAward = "/my/awards/" + owed.award() + "/recovery";
    becomeBeneficiary(guest, owed);
    assertThat(read(get(own).cookie(guest.session()))).contains(owed.reference(), "300");
    mvc.perform(get(byAward).cookie(guest.session())).andExpect(redirectedUrl(own));
    mvc.perform(
            post(own + "/objection")
                .param("reason", "I was ill, and the host knows it.")
                .cookie(guest.session())
                .with(csrf()))
        .andExpect(redirectedUrl(own));
    for (String path : List.of(own, byAward)) {
      mvc.perform(get(path).cookie(other.session())).andExpect(status().isNotFound());
    }
    for (String sent : List.of("/objection", "/instalments")) {
      mvc.perform(
              post(own + sent)
                  .param("reason", "It is not mine, but I object to it.")
                  .cookie(other.session())
                  .with(csrf()))
          .andExpect(status().isNotFound());
    }
    assertThat(recoveries.requests(owed.id())).hasSize(1);
    assertThat(read(get(own))).doesNotContain(owed.reference());
  }

  /** As if they had applied for this award. */
  private void becomeBeneficiary(PersonalLinkGuests.Guest guest, Recovery owed) {
    jdbc.sql(
            """
            update award set applicant = (select applicant from application where id = :draft)
             where id = :award
            """)
        .param("draft", guest.draft())
        .param("award", owed.award())
        .update();
  }

  private String reference(UUID call) {
    return jdbc.sql("select reference from grant_call where id = :id")
        .param("id", call)
        .query(String.class)
        .single();
  }

  @Test
  void anAwardLeadsItsBeneficiaryToWhatTheyPayBack() throws Exception {
    Recovery opened = sample.ofPerson(driver.person("student").id());
    String award = "/my/awards/" + opened.award();
    String own = "/my/recoveries/" + opened.id();
    sample.told(opened);
    assertThat(read(award, "student")).doesNotContain(own);
    sample.demanded(opened);
    assertThat(read(award, "student"))
        .contains(
            own, "Of this grant, €300 are still to be paid back.", "The next part is to be paid");
    sample.confirm(sample.receipt(opened, "120.00"));
    assertThat(read(award, "student")).contains("€180 are still to be paid back.");
    sample.confirm(sample.receipt(opened, "180.00"));
    assertThat(read(award, "student"))
        .contains(own, "Nothing of this grant is to be paid back any more.")
        .doesNotContain("The next part is to be paid");
  }

  private String read(String path, String who) throws Exception {
    return read(get(path).with(as.person(who)));
  }

  private String read(RequestBuilder request) throws Exception {
    MvcResult asked = mvc.perform(request).andReturn();
    MvcResult done =
        asked.getRequest().isAsyncStarted() ? mvc.perform(asyncDispatch(asked)).andReturn() : asked;
    assertThat(done.getResponse().getStatus())
        .as(asked.getRequest().getRequestURI())
        .isEqualTo(200);
    return done.getResponse().getContentAsString(StandardCharsets.UTF_8);
  }

  private void refused(String path, String who, int how) throws Exception {
    if (how == 422) {
      mvc.perform(receipt(path, who)).andExpect(status().is(how));
    } else {
      mvc.perform(get(path).with(as.person(who))).andExpect(status().is(how));
    }
  }

  private RequestBuilder receipt(String path, String amount) {
    return post(path)
        .param("amount", amount)
        .param("bankDay", LocalDate.now(Clock.systemUTC()).minusDays(1).toString())
        .param("bankReference", "B 1")
        .with(csrf())
        .with(as.person("finance-officer"));
  }
}
