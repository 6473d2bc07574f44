package org.entente.notify.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.entente.notify.post.Postman;
import org.entente.people.Accounts;
import org.entente.people.NewPerson;
import org.entente.shared.Language;
import org.entente.shared.Notice;
import org.entente.testing.EntenteTest;
import org.entente.testing.SignedInAs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** Administrators see what became of each mail, read it safely and have it tried again. */
@EntenteTest
class MailsPageTest {

  private static final String MARKUP = "<img src=x onerror=alert(1)>";

  @Autowired private MockMvc mvc;
  @Autowired private SignedInAs as;
  @Autowired private Accounts accounts;
  @Autowired private ApplicationEventPublisher events;
  @Autowired private JdbcClient jdbc;
  @Autowired private Postman postman;

  private String name = "";
  private UUID mail = new UUID(0, 0);

  @BeforeEach
  void isWritten() {
    name = "m" + UUID.randomUUID();
    UUID reader = accounts.create(new NewPerson(name, name, Language.AR, "none", Set.of()));
    events.publishEvent(
        new Notice(
            "test:" + name,
            Set.of(reader),
            Set.of(),
            "notice.agreement.refused",
            List.of("2026-0042", MARKUP),
            "/agreements/1"));
    mail =
        jdbc.sql("select id from notify_mail where person_id = ?")
            .param(reader)
            .query(UUID.class)
            .single();
  }

  @Test
  void findsAMailByItsReader() throws Exception {
    mvc.perform(get("/operations/mails").param("q", name).with(as.person("admin")))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("/operations/mails/" + mail)))
        .andExpect(content().string(not(containsString(MARKUP))));
    mvc.perform(get("/operations/mails?state=SENT").param("q", name).with(as.person("admin")))
        .andExpect(content().string(not(containsString("/operations/mails/" + mail))));
  }

  @Test
  void showsTheMailInItsReadersLanguageInAPageThatCanDoNothing() throws Exception {
    mvc.perform(get("/operations/mails/" + mail).with(as.person("admin")))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("lang=\"ar\"")));
    mvc.perform(get("/operations/mails/" + mail + "/html").with(as.person("admin")))
        .andExpect(status().isOk())
        .andExpect(
            header()
                .string(
                    "Content-Security-Policy",
                    allOf(
                        containsString("default-src 'none'"),
                        containsString("sandbox"),
                        not(containsString("unsafe")))))
        .andExpect(content().string(containsString("dir=\"rtl\"")))
        .andExpect(content().string(not(containsString(MARKUP))));
  }

  @Test
  void isHeldForWantOfAnAddressAndTriedAgain() throws Exception {
    jdbc.sql("update notify_mail set next_at = null where next_at is not null and id <> ?")
        .param(mail)
        .update();
    postman.go(() -> false);
    assertThat(state()).isEqualTo("HELD NO_ADDRESS");
    mvc.perform(post("/operations/mails/" + mail + "/retry").with(as.person("admin")).with(csrf()))
        .andExpect(redirectedUrl("/operations/mails/" + mail));
    assertThat(state()).isEqualTo("WAITING");
    mvc.perform(post("/operations/mails/" + mail + "/retry").with(as.person("admin")).with(csrf()))
        .andExpect(status().isConflict());
    assertThat(
            jdbc.sql(
                    "select count(*) from audit_event e join notify_mail m on m.person_id ="
                        + " e.subject_id where m.id = ? and e.action = 'notify.mailRetried'")
                .param(mail)
                .query(Integer.class)
                .single())
        .isEqualTo(1);
  }

  @Test
  void isForAdministrators() throws Exception {
    mvc.perform(get("/operations/mails/" + mail).with(as.person("officer")))
        .andExpect(status().isForbidden());
    mvc.perform(get("/operations/mails/" + UUID.randomUUID()).with(as.person("admin")))
        .andExpect(status().isNotFound());
  }

  private String state() {
    return jdbc.sql("select state || coalesce(' ' || why, '') from notify_mail where id = ?")
        .param(mail)
        .query(String.class)
        .single();
  }
}
