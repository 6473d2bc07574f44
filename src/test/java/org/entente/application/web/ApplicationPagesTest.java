package org.entente.application.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entente.application.Applications;
import org.entente.application.Drafts;
import org.entente.grant.Calls;
import org.entente.testing.EntenteTest;
import org.entente.testing.ProcessDriver;
import org.entente.testing.SampleApplications;
import org.entente.testing.SampleCalls;
import org.entente.testing.SignedInAs;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;

/** What applicants and the office see, and what nobody else does. */
@EntenteTest
class ApplicationPagesTest {

  @Autowired private MockMvc mvc;
  @Autowired private SignedInAs as;
  @Autowired private SampleCalls samples;
  @Autowired private SampleApplications applications;
  @Autowired private Applications submitted;
  @Autowired private Drafts drafts;
  @Autowired private Calls calls;
  @Autowired private ProcessDriver driver;
  @Autowired private JdbcClient jdbc;

  @Test
  void takesAStudentFromTheCallToTheReceipt() throws Exception {
    UUID call = samples.open();
    String reference = calls.get(call).reference();
    mvc.perform(get("/apply/" + reference).with(as.person("student")))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("Write my application")));
    String page =
        mvc.perform(post("/apply/" + reference).with(as.person("student")).with(csrf()))
            .andExpect(status().is3xxRedirection())
            .andReturn()
            .getResponse()
            .getRedirectedUrl();
    mvc.perform(get(page).with(as.person("student")))
        .andExpect(content().string(containsString("19 days")))
        .andExpect(header().string("Cache-Control", containsString("no-store")));
    mvc.perform(sending(page, Map.of("_do", "save", "from", "soon")).with(as.person("student")))
        .andExpect(redirectedUrl(page + "?saved=1"));
    mvc.perform(get(page + "?saved=1").with(as.person("student")))
        .andExpect(content().string(containsString("Your draft is saved.")))
        .andExpect(content().string(containsString("still missing or wrong")));
    mvc.perform(whole(page, 1).with(as.person("student"))).andExpect(redirectedUrl(page));
    mvc.perform(get(page).with(as.person("student")))
        .andExpect(content().string(containsString("AP-")))
        .andExpect(content().string(containsString("looks at whether it is eligible")));
    mvc.perform(get(page + "/receipt").with(as.person("student")))
        .andExpect(content().string(containsString("Fingerprint")));
    mvc.perform(get("/my/applications").with(as.person("student")))
        .andExpect(content().string(containsString(page)));
  }

  @Test
  void keepsWhatCameTooLateAndSaysWhatToDo() throws Exception {
    UUID id = applications.draft(samples.closingIn(Duration.ofSeconds(-5)), "student");
    String page = "/my/applications/" + id;
    mvc.perform(whole(page, 0).with(as.person("student")))
        .andExpect(status().isConflict())
        .andExpect(content().string(containsString("passed before this reached us")))
        .andExpect(content().string(containsString("Write to the international office")));
    assertThat(drafts.find(id).orElseThrow().fields()).containsKey("motivation");
  }

  @Test
  void warnsInTheLastMinutes() throws Exception {
    UUID id = applications.draft(samples.closingIn(Duration.ofMinutes(10)), "student");
    mvc.perform(get("/my/applications/" + id).with(as.person("student")))
        .andExpect(content().string(containsString("9 minutes")))
        .andExpect(
            content()
                .string(
                    containsString(
                        "<div class=\"notice notice--warn\" data-appear-in=\"0\" data-vanish-in=")));
  }

  @Test
  void savesWhileSomebodyTypes() throws Exception {
    UUID id = applications.draft(samples.open(), "student");
    String path = "/my/applications/" + id + "/draft";
    mvc.perform(
            post(path)
                .param("motivation", "First words")
                .param("transcript", "[object File]")
                .param("_version", "0")
                .with(csrf())
                .with(as.person("student")))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("name=\"_version\" value=\"1\"")));
    assertThat(drafts.find(id).orElseThrow().fields())
        .isEqualTo(Map.of("motivation", List.of("First words")));
    mvc.perform(
            post(path)
                .param("motivation", "In another window")
                .param("_version", "0")
                .with(csrf())
                .with(as.person("student")))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("saved elsewhere")))
        .andExpect(content().string(containsString("name=\"_version\" value=\"0\"")));
    mvc.perform(
            sending(
                    "/my/applications/" + id,
                    Map.of("_do", "save", "motivation", "Mine", "_version", "0"))
                .with(as.person("student")))
        .andExpect(status().isConflict())
        .andExpect(content().string(containsString("What differs:")))
        .andExpect(content().string(containsString("Mine</textarea>")));
  }

  @Test
  void refusesAFileThatIsNotWhatItSays() throws Exception {
    UUID id = applications.draft(samples.open(), "student");
    MockMultipartHttpServletRequestBuilder request =
        sending(
            "/my/applications/" + id, Map.of("_do", "submit", "motivation", "Kept all the same"));
    request.file(
        new MockMultipartFile(
            "transcript", "marks.pdf", "application/pdf", new byte[] {'M', 'Z', 1}));
    mvc.perform(request.with(as.person("student")))
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().string(containsString("marks.pdf")))
        .andExpect(content().string(containsString("Kept all the same")));
    assertThat(drafts.find(id).orElseThrow().files()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"professor", "reviewer1", "unit-head", "legal", "panel-chair", "proposer"})
  void hidesAnApplicationFromEverybodyElse(String person) throws Exception {
    UUID id = applications.submitted("student");
    for (String path :
        List.of(
            "/my/applications/" + id,
            "/my/applications/" + id + "/receipt",
            "/my/applications/" + id + "/withdraw",
            "/applications/" + id,
            "/applications/" + id + "/panel",
            "/history/application/" + id)) {
      mvc.perform(get(path).with(as.person(person))).andExpect(status().isNotFound());
    }
  }

  @Test
  void showsStrangersNothingButTheDoor() throws Exception {
    UUID id = applications.submitted("student");
    mvc.perform(get("/my/applications/" + id))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("Mail me a link")))
        .andExpect(content().string(not(containsString("AP-"))));
    mvc.perform(get("/my/applications/" + id + "/receipt")).andExpect(status().isNotFound());
    mvc.perform(get("/my/hosts")).andExpect(status().isNotFound());
    mvc.perform(post("/my/applications/" + id + "/withdraw").with(csrf()))
        .andExpect(status().isNotFound());
  }

  @Test
  void letsAGuestInByTheirLinkAloneAndOut() throws Exception {
    String reference = calls.get(samples.open()).reference();
    String address = "guest-" + UUID.randomUUID() + "@university.example";
    mvc.perform(
            post("/apply/" + reference + "/link")
                .param("name", "Guest of the house")
                .param("address", address)
                .param("audience", "STUDENTS")
                .with(csrf())
                .with(from(address)))
        .andExpect(redirectedUrl("/apply/" + reference + "?sent=1"));
    String link = link(address);
    mvc.perform(get(link)).andExpect(content().string(containsString("Guest of the house")));
    Cookie stranger = session(mvc.perform(get("/my/applications").with(csrf())));
    Cookie guest =
        session(
            mvc.perform(
                    post("/apply/enter")
                        .param("token", link.substring(link.lastIndexOf('/') + 1))
                        .cookie(stranger == null ? new Cookie("none", "") : stranger)
                        .with(csrf()))
                .andExpect(redirectedUrl("/apply/" + reference)));
    assertThat(guest).isNotNull();
    String page =
        mvc.perform(post("/apply/" + reference).cookie(guest).with(csrf()))
            .andReturn()
            .getResponse()
            .getRedirectedUrl();
    mvc.perform(get(page).cookie(guest)).andExpect(status().isOk());
    mvc.perform(get(page).with(as.person("student"))).andExpect(status().isNotFound());
    mvc.perform(get("/my/applications/" + applications.submitted("student")).cookie(guest))
        .andExpect(status().isNotFound());
    mvc.perform(get("/applications").cookie(guest)).andExpect(status().is3xxRedirection());
    mvc.perform(get("/my/hosts?_words.host=london").cookie(guest)).andExpect(status().isOk());
    mvc.perform(post("/my/leave").cookie(guest).with(csrf()));
    mvc.perform(get(page).cookie(guest))
        .andExpect(content().string(containsString("Mail me a link")));
  }

  private static @Nullable Cookie session(ResultActions done) {
    return done.andReturn().getResponse().getCookie("entente");
  }

  @Test
  void answersTheSameWhetherAnAddressIsKnown() throws Exception {
    String address = "unknown-" + UUID.randomUUID() + "@university.example";
    mvc.perform(post("/my/link").param("address", address).with(csrf()).with(from(address)))
        .andExpect(redirectedUrl("/my/applications?sent=1"));
  }

  @Test
  void showsTheOfficeItsListAndOneOfThem() throws Exception {
    UUID id = applications.checked("student");
    UUID call = submitted.get(id).call();
    String reference = submitted.get(id).reference();
    mvc.perform(get("/applications?call=" + call).with(as.person("officer")))
        .andExpect(content().string(containsString(reference)));
    mvc.perform(
            get("/applications")
                .param("call", call.toString())
                .param("state", "ELIGIBLE")
                .with(as.person("officer")))
        .andExpect(content().string(containsString("No application fits")));
    mvc.perform(
            get("/applications")
                .param("call", call.toString())
                .param("country", "GB")
                .param("q", reference)
                .with(as.person("officer")))
        .andExpect(content().string(containsString(reference)));
    mvc.perform(get("/applications/" + id).with(as.person("officer")))
        .andExpect(content().string(containsString("What the rules found")))
        .andExpect(content().string(containsString("Confirm eligibility")));
    mvc.perform(get("/applications/" + id + "/panel").with(as.person("officer")))
        .andExpect(status().isOk());
    mvc.perform(get("/history/application/" + id).with(as.person("auditor")))
        .andExpect(content().string(containsString("Submitted the application")));
    String csv =
        mvc.perform(get("/applications.csv?call=" + call).with(as.person("officer")))
            .andReturn()
            .getResponse()
            .getContentAsString(StandardCharsets.UTF_8);
    assertThat(csv.lines().toList()).hasSize(2);
    assertThat(csv).contains(reference);
    mvc.perform(get("/applications").with(as.person("student"))).andExpect(status().isForbidden());
  }

  @Test
  void showsTheOfficeOfADraftOnlyThatThereIsOne() throws Exception {
    UUID id = applications.draft(samples.closingIn(Duration.ofSeconds(-5)), "student");
    drafts.save(id, applications.sent(0, Map.of("motivation", "For my eyes alone.")));
    mvc.perform(get("/applications/" + id).with(as.person("officer")))
        .andExpect(status().isOk())
        .andExpect(content().string(not(containsString("For my eyes alone."))));
    mvc.perform(
            post("/applications/" + id + "/waiver")
                .param("reason", "In hospital.")
                .param("until", "soon")
                .with(csrf())
                .with(as.person("officer")))
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().string(containsString("In hospital.")));
    mvc.perform(
            post("/applications/" + id + "/waiver")
                .param("reason", "In hospital.")
                .param("until", "2199-01-01T12:00")
                .with(csrf())
                .with(as.person("officer")))
        .andExpect(redirectedUrl("/applications/" + id));
    String waiver =
        jdbc.sql("select id from application_waiver where application = :id")
            .param("id", id)
            .query(String.class)
            .single();
    mvc.perform(get("/applications/" + id).with(as.person("vice-rector")))
        .andExpect(content().string(containsString(waiver + "/confirm")));
    mvc.perform(
            post("/applications/" + id + "/waiver/" + waiver + "/confirm")
                .with(csrf())
                .with(as.person("vice-rector")))
        .andExpect(redirectedUrl("/applications/" + id));
    mvc.perform(get("/my/applications/" + id).with(as.person("student")))
        .andExpect(content().string(containsString("You have leave to submit late")));
  }

  @Test
  void letsAnApplicantAppealAndWithdraw() throws Exception {
    UUID id = applications.checked("student");
    driver.complete(
        id,
        "confirmEligibility",
        "officer",
        Map.of("verdict", "INELIGIBLE", "distanceKm", "600", "reason", "Not this year."));
    String page = "/my/applications/" + id;
    mvc.perform(get(page).with(as.person("student")))
        .andExpect(content().string(containsString("Not this year.")))
        .andExpect(content().string(containsString("you may appeal until")));
    mvc.perform(get(page + "/appeal").with(as.person("student"))).andExpect(status().isOk());
    mvc.perform(post(page + "/appeal").param("words", " ").with(csrf()).with(as.person("student")))
        .andExpect(status().isUnprocessableContent());
    mvc.perform(
            post(page + "/appeal")
                .param("words", "This year it is.")
                .with(csrf())
                .with(as.person("student")))
        .andExpect(redirectedUrl(page));
    mvc.perform(get(page).with(as.person("student")))
        .andExpect(content().string(containsString("This year it is.")));
    mvc.perform(get(page + "/withdraw").with(as.person("student"))).andExpect(status().isOk());
    mvc.perform(post(page + "/withdraw").with(csrf()).with(as.person("student")))
        .andExpect(redirectedUrl(page));
    mvc.perform(get(page).with(as.person("student")))
        .andExpect(content().string(containsString("You have withdrawn this application.")));
  }

  private MockMultipartHttpServletRequestBuilder whole(String page, int version) {
    MockMultipartHttpServletRequestBuilder request =
        sending(page, Map.of("_do", "submit", "_version", Integer.toString(version)));
    applications
        .sent(0, Map.of())
        .fields()
        .forEach((name, values) -> request.param(name, values.toArray(String[]::new)));
    byte[] pdf = "%PDF-1.4 marks".getBytes(StandardCharsets.US_ASCII);
    request.file(new MockMultipartFile("transcript", "marks.pdf", "application/pdf", pdf));
    return request;
  }

  private static MockMultipartHttpServletRequestBuilder sending(
      String page, Map<String, String> fields) {
    MockMultipartHttpServletRequestBuilder request = multipart(page);
    fields.forEach(request::param);
    request.with(csrf());
    return request;
  }

  /** Each test asks from a place of its own. */
  private static org.springframework.test.web.servlet.request.RequestPostProcessor from(
      String place) {
    return request -> {
      request.setRemoteAddr("test " + place);
      return request;
    };
  }

  private String link(String address) {
    return jdbc.sql("select link from notify_mail where to_address = :address")
        .param("address", address)
        .query(String.class)
        .single();
  }
}
