package org.entente.testing;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.util.Objects;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.ResultActions;

/** People without an account who come by the link of a mail, over HTTP. */
@Component
public class PersonalLinkGuests {

  /** Programs of the tests' own, which are killed, have none. */
  private final ObjectProvider<MockMvc> mvc;

  private final JdbcClient jdbc;

  PersonalLinkGuests(ObjectProvider<MockMvc> mvc, JdbcClient jdbc) {
    this.mvc = mvc;
    this.jdbc = jdbc;
  }

  /**
   * Somebody who has entered.
   *
   * @param session what their browser sends with each request
   * @param draft their application to the call
   */
  public record Guest(String address, Cookie session, UUID draft) {}

  private ResultActions perform(RequestBuilder request) throws Exception {
    return mvc.getObject().perform(request);
  }

  public Guest enter(String callReference) throws Exception {
    String address = "guest-" + UUID.randomUUID() + "@university.example";
    ask(callReference, address);
    Cookie session =
        Objects.requireNonNull(
            perform(post("/apply/enter").param("token", token(address)).with(csrf()))
                .andReturn()
                .getResponse()
                .getCookie("entente"));
    String page =
        perform(post("/apply/" + callReference).cookie(session).with(csrf()))
            .andReturn()
            .getResponse()
            .getRedirectedUrl();
    String id = Objects.requireNonNull(page).substring("/my/applications/".length());
    return new Guest(address, session, UUID.fromString(id));
  }

  /** Each asks from a place of their own, since links are throttled by place. */
  public void ask(String callReference, String address) throws Exception {
    perform(
        post("/apply/" + callReference + "/link")
            .param("name", "Guest of the house")
            .param("address", address)
            .param("audience", "STUDENTS")
            .with(csrf())
            .with(
                request -> {
                  request.setRemoteAddr("test " + address);
                  return request;
                }));
  }

  /** Of the newest link that was mailed there. */
  public String token(String address) {
    String link =
        jdbc.sql(
                """
                select link from notify_mail where to_address = :address
                 order by created_at desc, id desc limit 1
                """)
            .param("address", address)
            .query(String.class)
            .single();
    return link.substring("/apply/enter/".length());
  }
}
