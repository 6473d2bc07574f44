package org.entente.grant.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.entente.grant.Call;
import org.entente.grant.CallForm;
import org.entente.grant.CallForms;
import org.entente.grant.Calls;
import org.entente.grant.Programme;
import org.entente.grant.ProgrammeKind;
import org.entente.testing.CallStories;
import org.entente.testing.EntenteTest;
import org.entente.testing.ProcessDriver;
import org.entente.testing.SignedInAs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

/** The pages of calls, for the public, for staff and for officers. */
@EntenteTest
class GrantPagesTest {

  @Autowired private MockMvc mvc;
  @Autowired private SignedInAs as;
  @Autowired private CallStories stories;
  @Autowired private Calls calls;
  @Autowired private CallForms forms;
  @Autowired private ProcessDriver driver;
  @Autowired private JdbcClient jdbc;

  private final String title = "Outgoing " + UUID.randomUUID();

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr", "es", "ar"})
  void showsEachPageOfADraft(String language) throws Exception {
    UUID id = stories.draft(title).id();
    for (String page :
        List.of(
            "",
            "/panel",
            "/edit",
            "/form",
            "/form/field",
            "/form/field?key=country",
            "/form/preview",
            "/form/preview?language=ar",
            "/cancel")) {
      open("/calls/" + id + page, "officer", language);
    }
    for (String page : List.of("/calls/register", "/calls/new", "/programmes", "/programmes/new")) {
      open(page, "officer", language);
    }
    Programme programme = stories.programme(ProgrammeKind.MOBILITY_IN, "EUR");
    open("/programmes/" + programme.id() + "/edit", "officer", language);
    UUID announced = stories.open(title);
    open("/calls/" + announced, "auditor", language);
    open("/calls/" + announced + "/extend", "officer", language);
  }

  private void open(String page, String person, String language) throws Exception {
    mvc.perform(get(page).header("Accept-Language", language).with(as.person(person)).with(csrf()))
        .andExpect(status().isOk());
  }

  @Test
  void leadsThePublicToWhatIsAnnouncedAndToNothingElse() throws Exception {
    Call draft = stories.draft("Draft " + title);
    Call open = calls.get(stories.open(title));
    mvc.perform(get("/calls?q=" + title))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString(open.reference())))
        .andExpect(content().string(not(containsString(draft.reference()))));
    mvc.perform(get("/calls?q=zzzzqqq")).andExpect(status().isOk());
    mvc.perform(get("/calls/" + open.reference())).andExpect(status().isOk());
    mvc.perform(get("/calls/" + draft.reference())).andExpect(status().isNotFound());
    mvc.perform(get("/calls/" + open.id()))
        .andExpect(redirectedUrl("/sign-in?back=/calls/" + open.id()));
    mvc.perform(get("/calls/" + open.id()).with(as.person("student")))
        .andExpect(redirectedUrl("/calls/" + open.reference()));
    mvc.perform(get("/calls/" + draft.id()).with(as.person("student")))
        .andExpect(status().isNotFound());
  }

  @Test
  void changesTheFormFieldByFieldAndAsAFile() throws Exception {
    UUID id = stories.draft(title).id();
    mvc.perform(
            post("/calls/" + id + "/form/field")
                .with(as.person("officer"))
                .with(csrf())
                .param("base", "1")
                .param("key", "diet")
                .param("type", "ONE")
                .param("label-en", "Diet")
                .param("label-ar", "النظام الغذائي")
                .param("options", "ANY | Anything | أي شيء\nNONE | No meat | بلا لحم"))
        .andExpect(redirectedUrl("/calls/" + id + "/form"));
    assertThat(calls.get(id).formVersion()).isEqualTo(2);
    change(id, "/form/move", "diet", "2", "true");
    change(id, "/form/remove", "diet", "3", "false");
    assertThat(forms.newest(id).version()).isEqualTo(4);
    change(id, "/form/remove", "country", "4", "false");
    assertThat(forms.newest(id).version()).as("every form has it").isEqualTo(4);
    CallForm form = forms.newest(id);
    upload(id, form.json().replace("\"motivation\"", "\"reasons\""), "4");
    assertThat(forms.newest(id).version()).isEqualTo(5);
    for (String bad :
        List.of("", "[]", "{\"id\": \"x\", \"components\": []}", "{\"components\": 1}")) {
      upload(id, bad, "5");
    }
    assertThat(forms.newest(id).version()).isEqualTo(5);
    String arabic =
        mvc.perform(get("/calls/" + id + "/form/preview?language=ar").with(as.person("officer")))
            .andReturn()
            .getResponse()
            .getContentAsString(StandardCharsets.UTF_8);
    assertThat(arabic).contains("بلد الإقامة").contains("المستوى الدراسي").contains("الماجستير");
  }

  private void change(UUID id, String how, String key, String base, String up) throws Exception {
    mvc.perform(
            post("/calls/" + id + how)
                .with(as.person("officer"))
                .with(csrf())
                .param("base", base)
                .param("key", key)
                .param("up", up))
        .andExpect(status().is3xxRedirection());
  }

  private void upload(UUID id, String json, String base) throws Exception {
    mvc.perform(
            multipart("/calls/" + id + "/form/upload")
                .file(
                    new MockMultipartFile(
                        "file", "x.form", null, json.getBytes(StandardCharsets.UTF_8)))
                .param("base", base)
                .with(as.person("officer"))
                .with(csrf()))
        .andExpect(status().is3xxRedirection());
  }

  @Test
  void subscribesWhoeverSaysSoTwiceAndTellsThemUntilTheyLeave() throws Exception {
    String address = "s" + UUID.randomUUID() + "@students.example";
    ask(address);
    ask(address);
    List<String> links = links(address);
    assertThat(links).as("one mail, whoever asks how often").hasSize(1);
    String link = links.get(0);
    mvc.perform(get(link)).andExpect(status().isOk());
    assertThat(subscribed(address)).as("a link alone does nothing").isFalse();
    mvc.perform(post(link).with(csrf())).andExpect(status().isOk());
    mvc.perform(post(link).with(csrf())).andExpect(status().isOk());
    assertThat(subscribed(address)).isTrue();
    UUID id = stories.announced(title);
    driver.runAsyncJobs(id);
    assertThat(links(address)).contains("/calls/" + calls.get(id).reference());
    String leave =
        jdbc.sql("select leave from notify_mail where to_address = :address and leave is not null")
            .param("address", address)
            .query(String.class)
            .single();
    mvc.perform(get(leave)).andExpect(status().isOk());
    assertThat(subscribed(address)).isTrue();
    mvc.perform(post(leave).with(csrf())).andExpect(status().isOk());
    assertThat(subscribed(address)).isFalse();
    mvc.perform(get(leave)).andExpect(status().isOk());
  }

  private void ask(String address) throws Exception {
    mvc.perform(
            post("/calls/subscriptions")
                .with(csrf())
                .with(
                    request -> {
                      request.setRemoteAddr("host-" + address);
                      return request;
                    })
                .param("address", address)
                .param("for", "STUDENTS")
                .param("in", "AR"))
        .andExpect(redirectedUrl("/calls#subscribe"));
  }

  private List<String> links(String address) {
    return jdbc.sql("select link from notify_mail where to_address = :address order by id")
        .param("address", address)
        .query(String.class)
        .list();
  }

  private boolean subscribed(String address) {
    return jdbc.sql("select exists (select 1 from grant_subscriber where address = :address)")
        .param("address", address)
        .query(Boolean.class)
        .single();
  }

  @Test
  void handsOutTheRegister() throws Exception {
    Call call = stories.draft(title);
    mvc.perform(get("/calls/register?q=" + title).with(as.person("auditor")))
        .andExpect(content().string(containsString(call.reference())));
    mvc.perform(get("/calls.csv?q=" + title).with(as.person("auditor")))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString(call.reference())));
  }
}
