package org.entente.notify.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalTime;
import java.util.UUID;
import org.entente.notify.preference.Delivery;
import org.entente.notify.preference.Preference;
import org.entente.notify.preference.Preferences;
import org.entente.people.MailAddresses;
import org.entente.people.People;
import org.entente.testing.EntenteTest;
import org.entente.testing.SignedInAs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** A person chooses how to be written to, and where. */
@EntenteTest
class MailPreferencesPageTest {

  private static final String ADDRESS = "student@university.example";

  @Autowired private MockMvc mvc;
  @Autowired private SignedInAs as;
  @Autowired private People people;
  @Autowired private Preferences preferences;
  @Autowired private MailAddresses addresses;
  @Autowired private JdbcClient jdbc;

  @AfterEach
  void asBefore() {
    preferences.choose(student(), Preference.USUAL);
    addresses.change(student(), ADDRESS);
  }

  @Test
  void keepsWhatWasChosen() throws Exception {
    mvc.perform(
            post("/account/mail")
                .param("delivery", "DIGEST")
                .param("digestAt", "07:30")
                .param("quietFrom", "19:00")
                .param("quietUntil", "07:00")
                .with(as.person("student"))
                .with(csrf()))
        .andExpect(redirectedUrl("/account/mail?saved"));
    assertThat(preferences.of(student()))
        .isEqualTo(
            new Preference(
                Delivery.DIGEST, LocalTime.of(7, 30), LocalTime.of(19, 0), LocalTime.of(7, 0)));
    mvc.perform(get("/account/mail").with(as.person("student")))
        .andExpect(content().string(containsString("value=\"07:30\"")));
    assertThat(lastChoice())
        .contains("\"mails\": \"SINGLE\"", "\"quietHours\": \"NONE\"")
        .contains("\"mails\": \"DIGEST\"", "\"quietHours\": \"19:00–07:00\"");
  }

  private String lastChoice() {
    return jdbc.sql(
            """
            select before::text || after::text from audit_event
            where subject_id = :id and action = 'notify.preferencesChosen'
            order by entry desc limit 1
            """)
        .param("id", student())
        .query(String.class)
        .single();
  }

  @Test
  void saysWhatIsWrongAndKeepsNothing() throws Exception {
    mvc.perform(
            post("/account/mail")
                .param("delivery", "OFTEN")
                .param("digestAt", "soon")
                .param("quietFrom", "19:00")
                .with(as.person("student"))
                .with(csrf()))
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().string(containsString("value=\"19:00\"")))
        .andExpect(content().string(containsString("id=\"e-quietUntil\"")));
    assertThat(preferences.of(student())).isEqualTo(Preference.USUAL);
  }

  @Test
  void changesTheAddressWithThePasswordOnly() throws Exception {
    change("new@university.example", "guessed").andExpect(status().isUnprocessableContent());
    assertThat(address()).isEqualTo(ADDRESS);
    change("no address", "entente-demo").andExpect(status().isUnprocessableContent());
    change("a@b.example\r\nBcc: c@d.example", "entente-demo")
        .andExpect(status().isUnprocessableContent());
    assertThat(address()).isEqualTo(ADDRESS);
    change("new@university.example", "entente-demo").andExpect(redirectedUrl("/account?saved"));
    assertThat(address()).isEqualTo("new@university.example");
    assertThat(
            jdbc.sql(
                    "select count(*) from audit_event where subject_id = ? and action ="
                        + " 'people.addressChanged'")
                .param(student())
                .query(Integer.class)
                .single())
        .isPositive();
  }

  @Test
  void saysThatMailsComeBackUntilThePersonConfirms() throws Exception {
    addresses.bounced(student(), ADDRESS, "550 5.1.1 no such mailbox");
    mvc.perform(get("/account").with(as.person("student")))
        .andExpect(content().string(containsString("550 5.1.1 no such mailbox")));
    mvc.perform(post("/account/address/confirm").with(as.person("student")).with(csrf()))
        .andExpect(redirectedUrl("/account?saved"));
    assertThat(addresses.of(student()).orElseThrow().bounces()).isFalse();
  }

  private org.springframework.test.web.servlet.ResultActions change(String address, String password)
      throws Exception {
    return mvc.perform(
        post("/account/address")
            .param("address", address)
            .param("password", password)
            .with(as.person("student"))
            .with(csrf()));
  }

  private String address() {
    return addresses.of(student()).orElseThrow().address();
  }

  private UUID student() {
    return people.findBySignInName("student").orElseThrow().id();
  }
}
