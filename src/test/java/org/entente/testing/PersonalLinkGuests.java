package org.entente.testing;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.MockMvc;

/** People without an account who come by the link of a mail, over HTTP. */
@Component
public class PersonalLinkGuests {

  private final MockMvc mvc;
  private final JdbcClient jdbc;

  PersonalLinkGuests(MockMvc mvc, JdbcClient jdbc) {
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

  public Guest enter(String callReference) throws Exception {
    String address = "guest-" + UUID.randomUUID() + "@university.example";
    ask(callReference, address);
    Cookie session =
        Objects.requireNonNull(
            mvc.perform(post("/apply/enter").param("token", token(address)).with(csrf()))
                .andReturn()
                .getResponse()
                .getCookie("entente"));
    String page =
        mvc.perform(post("/apply/" + callReference).cookie(session).with(csrf()))
            .andReturn()
            .getResponse()
            .getRedirectedUrl();
    String id = Objects.requireNonNull(page).substring("/my/applications/".length());
    return new Guest(address, session, UUID.fromString(id));
  }

  /** Each asks from a place of their own, since links are throttled by place. */
  public void ask(String callReference, String address) throws Exception {
    mvc.perform(
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
