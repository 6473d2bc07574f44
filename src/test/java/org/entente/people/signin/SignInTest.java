package org.entente.people.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.util.Set;
import java.util.UUID;
import org.entente.people.Accounts;
import org.entente.people.NewPerson;
import org.entente.people.Role;
import org.entente.people.RoleAssignment;
import org.entente.shared.Language;
import org.entente.testing.EntenteTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@EntenteTest
class SignInTest {

  private static final String PASSWORD = "four plain words do";

  @Autowired MockMvc mvc;
  @Autowired Accounts accounts;
  @Autowired PasswordEncoder encoder;

  @Test
  void leadsBackToWhereOneWantedToGo() throws Exception {
    mvc.perform(get("/absence?x=1")).andExpect(redirectedUrl("/sign-in?back=%2Fabsence%3Fx%3D1"));
    signIn("officer", "entente-demo", "/absence?x=1", "10.1.0.1")
        .andExpect(redirectedUrl("/absence?x=1"));
  }

  @Test
  void neverLeadsToAnotherSite() throws Exception {
    signIn("officer", "entente-demo", "//elsewhere.example/", "10.1.0.2")
        .andExpect(redirectedUrl("/"));
    signIn("officer", "entente-demo", "/\\elsewhere.example", "10.1.0.2")
        .andExpect(redirectedUrl("/"));
  }

  @Test
  void takesANewSessionId() throws Exception {
    Cookie before = mvc.perform(get("/sign-in")).andReturn().getResponse().getCookie("entente");
    Cookie after =
        mvc.perform(form("officer", "entente-demo", "10.1.0.3").cookie(before))
            .andReturn()
            .getResponse()
            .getCookie("entente");
    assertThat(after.getValue()).isNotEqualTo(before.getValue());
    mvc.perform(get("/account").cookie(after)).andExpect(status().isOk());
    mvc.perform(get("/account").cookie(before)).andExpect(status().isFound());
  }

  @Test
  void tellsAWrongPasswordAsAWrongNameAndKeepsTheName() throws Exception {
    for (String name : new String[] {"officer", "nobody-of-that-name"}) {
      Cookie session =
          signIn(name, "wrong", "/", "10.1.0.4").andReturn().getResponse().getCookie("entente");
      mvc.perform(get("/sign-in").cookie(session))
          .andExpect(content().string(containsString("do not belong together")))
          .andExpect(content().string(containsString("value=\"" + name + "\"")));
    }
  }

  @Test
  void throttlesGuessingWithoutLockingThePersonOut() throws Exception {
    String name = someone();
    signIn(name, PASSWORD, "/", "10.1.0.5").andExpect(redirectedUrl("/"));
    for (int address = 0; address < 8; address++) {
      for (int i = 0; i < 5; i++) {
        signIn(name, "wrong", "/", "10.2.0." + address);
      }
    }
    signIn(name, PASSWORD, "/", "10.2.0.1")
        .andExpect(header().string("Location", containsString("/sign-in")));
    signIn(name, PASSWORD, "/", "10.3.0.1")
        .andExpect(header().string("Location", containsString("/sign-in")));
    signIn(name, PASSWORD, "/", "10.1.0.5").andExpect(redirectedUrl("/"));
  }

  @Test
  void fiveWrongPasswordsAreFive() throws Exception {
    String name = someone();
    for (int i = 0; i < 4; i++) {
      signIn(name, "wrong", "/", "10.4.0.1");
    }
    signIn(name, PASSWORD, "/", "10.4.0.1").andExpect(redirectedUrl("/"));
    for (int i = 0; i < 5; i++) {
      signIn(name, "wrong", "/", "10.4.0.1");
    }
    signIn(name, PASSWORD, "/", "10.4.0.1")
        .andExpect(header().string("Location", containsString("/sign-in")));
  }

  @Test
  void endsTheSessionsOfSomebodyDisabled() throws Exception {
    String name = someone();
    Cookie session = session(name, PASSWORD);
    mvc.perform(get("/account").cookie(session)).andExpect(status().isOk());
    accounts.disable(id);
    mvc.perform(get("/account").cookie(session))
        .andExpect(redirectedUrl("/sign-in?back=%2Faccount"));
    signIn(name, PASSWORD, "/", "10.1.0.6")
        .andExpect(header().string("Location", containsString("/sign-in")));
  }

  @Test
  void changesThePasswordAndEndsEverySession() throws Exception {
    Cookie session = session(someone(), PASSWORD);
    change(session, PASSWORD, "short").andExpect(status().isUnprocessableContent());
    change(session, PASSWORD, "password123456").andExpect(status().isUnprocessableContent());
    change(session, "not mine", "other plain words")
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().string(containsString("This is not your password")));
    change(session, PASSWORD, "other plain words").andExpect(redirectedUrl("/sign-in"));
    mvc.perform(get("/account").cookie(session)).andExpect(status().isFound());
  }

  @Test
  void signsOut() throws Exception {
    Cookie session = session(someone(), PASSWORD);
    mvc.perform(post("/sign-out").cookie(session).with(csrf()))
        .andExpect(redirectedUrl("/sign-in?out"));
    mvc.perform(get("/account").cookie(session)).andExpect(status().isFound());
  }

  @Test
  void sendsTheHeadersThatBrowsersNeed() throws Exception {
    mvc.perform(get("/sign-in").secure(true))
        .andExpect(
            header()
                .string("Content-Security-Policy", SecurityConfiguration.CONTENT_SECURITY_POLICY))
        .andExpect(header().string("X-Content-Type-Options", "nosniff"))
        .andExpect(header().string("Referrer-Policy", "same-origin"))
        .andExpect(header().string("Cache-Control", containsString("no-store")))
        .andExpect(header().string("Strict-Transport-Security", containsString("max-age=31536000")))
        .andExpect(content().string(not(containsString("style=\""))));
  }

  @Test
  void sendsAFragmentRequestToTheSignInPage() throws Exception {
    mvc.perform(
            get("/tasks")
                .header("HX-Request", "true")
                .header("HX-Current-URL", "http://localhost/tasks?view=mine"))
        .andExpect(status().isUnauthorized())
        .andExpect(header().string("HX-Redirect", "/sign-in?back=%2Ftasks%3Fview%3Dmine"));
  }

  @Test
  void refusesAChangeWithoutToken() throws Exception {
    mvc.perform(post("/sign-in").param("name", "officer").param("password", "entente-demo"))
        .andExpect(status().isForbidden());
    mvc.perform(post("/language").param("language", "fr")).andExpect(status().isForbidden());
  }

  private UUID id = new UUID(0, 0);

  private String someone() {
    String name = "p" + UUID.randomUUID();
    id =
        accounts.create(
            new NewPerson(
                name,
                "Somebody",
                Language.EN,
                encoder.encode(PASSWORD),
                Set.of(new RoleAssignment(Role.STUDENT, "genie-chimique"))));
    return name;
  }

  private Cookie session(String name, String password) throws Exception {
    return mvc.perform(form(name, password, "10.1.0.7"))
        .andReturn()
        .getResponse()
        .getCookie("entente");
  }

  private ResultActions change(Cookie session, String now, String next) throws Exception {
    return mvc.perform(
        post("/account/password")
            .param("now", now)
            .param("next", next)
            .param("again", next)
            .cookie(session)
            .with(csrf()));
  }

  private ResultActions signIn(String name, String password, String back, String address)
      throws Exception {
    return mvc.perform(form(name, password, address).param("back", back));
  }

  private static MockHttpServletRequestBuilder form(String name, String password, String address) {
    return post("/sign-in")
        .param("name", name)
        .param("password", password)
        .with(csrf())
        .with(
            request -> {
              request.setRemoteAddr(address);
              return request;
            });
  }
}
