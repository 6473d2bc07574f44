package org.entente.people.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import org.entente.people.Accounts;
import org.entente.people.FreshAction;
import org.entente.people.NewPerson;
import org.entente.people.People;
import org.entente.people.Person;
import org.entente.people.Role;
import org.entente.people.RoleAssignment;
import org.entente.people.factor.Proofs;
import org.entente.people.factor.Totp;
import org.entente.shared.ContentHash;
import org.entente.shared.Language;
import org.entente.testing.EntenteTest;
import org.entente.testing.Phone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** In tests data protection officers need a second factor, and nobody else. */
@EntenteTest
class SecondFactorTest {

  private static final String PASSWORD = "four plain words do";
  private static final Pattern RECOVERY = Pattern.compile("<code>([2-9A-Z-]{14})</code>");

  @Autowired MockMvc mvc;
  @Autowired Accounts accounts;
  @Autowired People people;
  @Autowired PasswordEncoder encoder;
  @Autowired Proofs proofs;
  @Autowired FreshRows fresh;
  @Autowired JdbcClient jdbc;
  @Autowired Clock clock;

  private final List<UUID> made = new ArrayList<>();
  private String name = "";
  private UUID id = new UUID(0, 0);
  private String address = "";
  private Cookie cookie = new Cookie("entente", "none");

  @AfterEach
  void leave() {
    made.forEach(accounts::disable);
  }

  @Test
  void whoNeedsNoneSignsInAsEver() throws Exception {
    somebody(Role.STUDENT);
    password("/absence").andExpect(redirectedUrl("/absence"));
    page("/account").andExpect(status().isOk());
  }

  @Test
  void whoNeedsOneIsLedToSetItUpAndIsNobodyBefore() throws Exception {
    somebody(Role.DATA_PROTECTION);
    password("/absence").andExpect(redirectedUrl("/second-factor?back=%2Fabsence"));
    page("/account").andExpect(redirectedUrl("/second-factor?back=%2Faccount"));
    page("/sign-in/code").andExpect(redirectedUrl("/second-factor"));
    send("/account/factor", "change", "REMOVE").andExpect(redirectedUrl("/second-factor"));
    send("/second-factor/start", "back", "/absence")
        .andExpect(redirectedUrl("/second-factor?back=%2Fabsence"));
    Phone phone = phone();
    send("/second-factor", "code", "000000").andExpect(status().isUnprocessableContent());
    send("/second-factor", "code", phone.code(now() - 1), "back", "/absence")
        .andExpect(status().isOk())
        .andExpect(header().string("Cache-Control", containsString("no-store")))
        .andExpect(content().string(containsString("href=\"/absence\"")));
    page("/account").andExpect(status().isOk());
    page("/second-factor").andExpect(redirectedUrl("/account/factor"));
    assertThat(events()).containsExactly("people.factorEnrolled");
    assertThat(actorOf("people.factorEnrolled")).isEqualTo("Somebody");
  }

  @Test
  void theCodeIsAskedForAfterThePasswordAndTakenOnce() throws Exception {
    Phone phone = enrolled(Role.STUDENT);
    Cookie before = cookie;
    password("/absence").andExpect(redirectedUrl("/sign-in/code?back=%2Fabsence"));
    page("/absence").andExpect(redirectedUrl("/sign-in/code?back=%2Fabsence"));
    page("/second-factor").andExpect(redirectedUrl("/sign-in/code"));
    send("/second-factor/start").andExpect(redirectedUrl("/account/factor"));
    String code = phone.code(now());
    Cookie half = cookie;
    send("/sign-in/code", "code", code, "back", "/absence").andExpect(redirectedUrl("/absence"));
    assertThat(cookie.getValue()).isNotEqualTo(half.getValue());
    page("/absence").andExpect(status().isOk());
    password("/");
    send("/sign-in/code", "code", code)
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().string(containsString("This code has been used already")));
    send("/sign-in/code", "code", phone.code(now() - 1))
        .andExpect(content().string(containsString("This code has been used already")));
    page("/account").andExpect(redirectedUrl("/sign-in/code?back=%2Faccount"));
    cookie = before;
    page("/account").andExpect(status().isOk());
  }

  @Test
  void ofTwentyThatSendTheSameCodeAtOnceOneComesThrough() throws Exception {
    Phone phone = enrolled(Role.STUDENT);
    Person person = people.find(id).orElseThrow();
    String code = phone.code(now());
    List<Proofs.Proof> all = atOnce(20, () -> proofs.take(id, code, person.actor()));
    assertThat(Collections.frequency(all, Proofs.Proof.RIGHT)).isEqualTo(1);
    assertThat(Collections.frequency(all, Proofs.Proof.USED)).isEqualTo(19);
  }

  @Test
  void aRecoveryCodeOpensOnceAlsoForTenAtOnce() throws Exception {
    enrolled(Role.STUDENT);
    List<String> codes = recoveryCodes;
    assertThat(codes).hasSize(10).doesNotHaveDuplicates();
    password("/").andExpect(redirectedUrl("/sign-in/code"));
    send("/sign-in/code", "code", codes.get(0).toLowerCase(java.util.Locale.ROOT))
        .andExpect(redirectedUrl("/"));
    page("/account/factor").andExpect(content().string(containsString("9 recovery codes left")));
    password("/");
    send("/sign-in/code", "code", codes.get(0)).andExpect(status().isUnprocessableContent());
    Person person = people.find(id).orElseThrow();
    List<Proofs.Proof> all = atOnce(10, () -> proofs.take(id, codes.get(1), person.actor()));
    assertThat(Collections.frequency(all, Proofs.Proof.RECOVERED)).isEqualTo(1);
    assertThat(events()).contains("people.recoveryCodeUsed");
    assertThat(actorOf("people.recoveryCodeUsed")).isEqualTo("Somebody");
  }

  @Test
  void wrongCodesAreSlowedDownWhereTheyComeFromAndNotForEver() throws Exception {
    Phone phone = enrolled(Role.STUDENT);
    password("/");
    send("/sign-in/code", "code", phone.code(now())).andExpect(redirectedUrl("/"));
    String own = address;
    address = "10.77." + Math.abs(id.hashCode() % 200) + ".9";
    password("/");
    for (int i = 0; i < 5; i++) {
      send("/sign-in/code", "code", "000000").andExpect(status().isUnprocessableContent());
    }
    send("/sign-in/code", "code", phone.code(now() + 1))
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().string(containsString("Too many wrong codes")));
    address = own;
    password("/");
    send("/sign-in/code", "code", phone.code(now() + 1)).andExpect(redirectedUrl("/"));
  }

  @Test
  void replacingNeedsThePasswordAndTheFactorItself() throws Exception {
    Phone phone = enrolled(Role.STUDENT);
    send("/account/factor", "change", "SET_UP", "password", PASSWORD)
        .andExpect(status().isUnprocessableContent());
    send("/account/factor", "change", "SET_UP", "password", "not mine", "code", phone.code(now()))
        .andExpect(status().isUnprocessableContent());
    send("/account/factor", "change", "REMOVE", "password", PASSWORD, "code", "000000")
        .andExpect(status().isUnprocessableContent());
    send("/account/factor", "change", "SET_UP", "password", PASSWORD, "code", phone.code(now()))
        .andExpect(redirectedUrl("/second-factor"));
    Phone other = phone();
    send("/second-factor", "code", other.code(now() - 1)).andExpect(status().isOk());
    send("/account/factor", "change", "REMOVE", "password", PASSWORD, "code", phone.code(now() + 1))
        .andExpect(status().isUnprocessableContent());
    send("/account/factor", "change", "CODES", "password", PASSWORD, "code", other.code(now()))
        .andExpect(status().isOk());
    send("/account/factor", "change", "REMOVE", "password", PASSWORD, "code", other.code(now() + 1))
        .andExpect(redirectedUrl("/account/factor"));
    assertThat(events())
        .containsExactly(
            "people.factorEnrolled",
            "people.factorReplaced",
            "people.recoveryCodesMade",
            "people.factorRemoved");
    assertThat(notices()).isEqualTo(4);
  }

  @Test
  void theSecretIsInNoAnswerAuditOrTable() throws Exception {
    somebody(Role.STUDENT);
    password("/");
    send("/account/factor", "change", "SET_UP", "password", PASSWORD);
    String page = page("/second-factor").andReturn().getResponse().getContentAsString();
    String secret = page.replaceAll("(?s).*value=\"((?:[A-Z2-7]{4} ){7}[A-Z2-7]{4})\".*", "$1");
    send("/second-factor", "code", new Phone(secret).code(now()));
    String kept =
        jdbc.sql(
                """
                select coalesce((select string_agg(e::text, '') from audit_event e
                                  where e::text like '%' || :id || '%'), '')
                    || coalesce((select string_agg(f::text, '') from people_factor f
                                  where f.person::text = :id), '')
                    || coalesce((select string_agg(s::text, '') from people_session s), '')
                """)
            .param("id", id.toString())
            .query(String.class)
            .single();
    for (String seen :
        List.of(
            kept,
            page("/account/factor").andReturn().getResponse().getContentAsString(),
            page("/account").andReturn().getResponse().getContentAsString())) {
      assertThat(seen.replace(" ", "")).doesNotContain(secret.replace(" ", ""));
    }
    assertThat(kept).contains("v1.");
  }

  @Test
  void signingInAgainKeepsWhatWasTypedAndIsUsedUp() throws Exception {
    enrolled(Role.STUDENT);
    String lost = name;
    UUID owner = id;
    Cookie theirs = cookie;
    Phone phone = enrolled(Role.ADMIN);
    String again = takeOff(lost).andReturn().getResponse().getRedirectedUrl();
    assertThat(again).startsWith("/sign-in/again/");
    page(again)
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("name=\"code\"")));
    send(again, "password", PASSWORD).andExpect(status().isUnprocessableContent());
    takeOff(lost).andExpect(header().string("Location", startsWith("/sign-in/again/")));
    send(again, "password", PASSWORD, "code", phone.code(now())).andExpect(status().isConflict());
    String latest =
        Objects.requireNonNull(takeOff(lost).andReturn().getResponse().getRedirectedUrl());
    send(latest, "password", PASSWORD, "code", phone.code(now())).andExpect(redirectedUrl(latest));
    page(latest)
        .andExpect(content().string(containsString("They came in person")))
        .andExpect(content().string(containsString("action=\"/account/factor/lost\"")))
        .andExpect(content().string(not(containsString(PASSWORD))));
    takeOff(lost).andExpect(redirectedUrl("/account/factor/lost"));
    assertThat(proofs.enrolled(owner)).isFalse();
    assertThat(eventsOf(owner)).contains("people.factorTakenOff");
    cookie = theirs;
    page("/account").andExpect(redirectedUrl("/sign-in?back=%2Faccount"));
  }

  @Test
  void aFreshSignInIsForOneActionOfOneSessionAndGoneWithIt() throws Exception {
    somebody(Role.STUDENT);
    password("/");
    String session = ContentHash.of(cookie.getValue()).hex();
    FreshAction action = FreshAction.of("test.pay", ContentHash.of("order 1"));
    fresh.add(session, id, action, clock.instant());
    FreshAction other = FreshAction.of("test.pay", ContentHash.of("order 2"));
    assertThat(fresh.holds(session, id, action, clock.instant())).isTrue();
    assertThat(fresh.holds(session, id, other, clock.instant())).isFalse();
    assertThat(fresh.holds(session, new UUID(0, 7), action, clock.instant())).isFalse();
    assertThat(fresh.holds(session, id, action, clock.instant().plusSeconds(301))).isFalse();
    List<Boolean> all = atOnce(20, () -> fresh.use(session, id, action, clock.instant()));
    assertThat(Collections.frequency(all, true)).isEqualTo(1);
    fresh.add(session, id, action, clock.instant());
    send("/sign-out");
    assertThat(fresh.holds(session, id, action, clock.instant())).isFalse();
  }

  @Test
  void nobodySignsInAgainForAnActionThatIsNotTheirs() throws Exception {
    somebody(Role.STUDENT);
    password("/");
    page("/sign-in/again/" + UUID.randomUUID()).andExpect(status().isConflict());
    assertThatThrownBy(() -> FreshAction.of("<b>", ContentHash.of("x")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private List<String> recoveryCodes = List.of();

  /** Signed in by password and code, with the code of one step ago. */
  private Phone enrolled(Role role) throws Exception {
    somebody(role);
    password("/").andExpect(redirectedUrl("/"));
    send("/account/factor", "change", "SET_UP", "password", PASSWORD)
        .andExpect(redirectedUrl("/second-factor"));
    Phone phone = phone();
    String page =
        send("/second-factor", "code", phone.code(now() - 1))
            .andExpect(status().isOk())
            .andReturn()
            .getResponse()
            .getContentAsString();
    recoveryCodes = RECOVERY.matcher(page).results().map(hit -> hit.group(1)).toList();
    return phone;
  }

  private Phone phone() throws Exception {
    return Phone.reading(page("/second-factor").andReturn().getResponse().getContentAsString());
  }

  private void somebody(Role role) {
    name = "p" + UUID.randomUUID();
    id =
        accounts.create(
            new NewPerson(
                name,
                "Somebody",
                Language.EN,
                String.valueOf(encoder.encode(PASSWORD)),
                Set.of(new RoleAssignment(role, "genie-chimique"))));
    made.add(id);
    address = "10.66." + (made.size() + 1) + "." + Math.abs(id.hashCode() % 250);
  }

  private ResultActions password(String back) throws Exception {
    cookie = new Cookie("entente", "none");
    return send("/sign-in", "name", name, "password", PASSWORD, "back", back);
  }

  private ResultActions takeOff(String lost) throws Exception {
    return send("/account/factor/lost", "name", lost, "reason", "They came in person");
  }

  private ResultActions page(String path) throws Exception {
    return done(mvc.perform(from(get(path))));
  }

  private ResultActions send(String path, String... fields) throws Exception {
    MockHttpServletRequestBuilder request = from(post(path)).with(csrf());
    for (int i = 0; i < fields.length; i += 2) {
      request.param(fields[i], fields[i + 1]);
    }
    return done(mvc.perform(request));
  }

  private MockHttpServletRequestBuilder from(MockHttpServletRequestBuilder request) {
    String from = address;
    return request
        .cookie(cookie)
        .with(
            asked -> {
              asked.setRemoteAddr(from);
              return asked;
            });
  }

  private ResultActions done(ResultActions result) {
    MockHttpServletResponse response = result.andReturn().getResponse();
    Cookie anew = response.getCookie("entente");
    if (anew != null && !anew.getValue().isEmpty()) {
      cookie = anew;
    }
    return result;
  }

  private long now() {
    return Totp.step(clock.instant());
  }

  private List<String> events() {
    return eventsOf(id);
  }

  private List<String> eventsOf(UUID person) {
    return jdbc.sql(
            """
            select action from audit_event
             where subject_id = :id and action ~ 'actor|recovery' order by entry
            """)
        .param("id", person)
        .query(String.class)
        .list();
  }

  private String actorOf(String action) {
    return jdbc.sql(
            "select actor_name from audit_event where subject_id = :id and action = :action limit 1")
        .param("id", id)
        .param("action", action)
        .query(String.class)
        .single();
  }

  private int notices() {
    return jdbc.sql(
            "select count(*) from notify_notice where person_id = :id and notice_key like 'people.%'")
        .param("id", id)
        .query(Integer.class)
        .single();
  }

  private static <T> List<T> atOnce(int many, Callable<T> work) throws Exception {
    CyclicBarrier together = new CyclicBarrier(many);
    ExecutorService pool = Executors.newFixedThreadPool(many);
    try {
      List<Callable<T>> all =
          Collections.nCopies(
              many,
              () -> {
                together.await();
                return work.call();
              });
      List<T> results = new ArrayList<>();
      for (Future<T> each : pool.invokeAll(all)) {
        results.add(each.get());
      }
      return results;
    } finally {
      pool.shutdownNow();
    }
  }
}
