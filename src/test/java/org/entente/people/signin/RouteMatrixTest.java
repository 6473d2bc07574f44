package org.entente.people.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.ServletException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.entente.people.Role;
import org.entente.people.RouteRule;
import org.entente.testing.EntenteTest;
import org.entente.testing.SignedInAs;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every role against every route there is; a new route without a rule fails here. */
@EntenteTest
class RouteMatrixTest {

  @Autowired MockMvc mvc;
  @Autowired SignedInAs as;
  @Autowired RouteBook book;
  @Autowired JdbcClient jdbc;

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  RequestMappingHandlerMapping mapping;

  @Test
  void hasExactlyOneRuleForEachRoute() {
    List<String> rules = book.all().stream().map(RouteMatrixTest::name).toList();
    assertThat(rules).doesNotHaveDuplicates();
    Set<String> routes = new TreeSet<>();
    mapping.getHandlerMethods().keySet().forEach(info -> routes.addAll(names(info)));
    assertThat(new TreeSet<>(rules)).isEqualTo(routes);
  }

  @Test
  void refusesEveryRoleThatNoRuleNames() throws Exception {
    List<String> wrong = new ArrayList<>();
    for (RouteRule rule : book.all()) {
      for (Role role : Role.values()) {
        if (!rule.open() && !rule.roles().contains(role)) {
          int status =
              perform(request(rule).with(as.person(someone(role))).with(csrf())).getStatus();
          expect(wrong, rule, role.key(), status, 403);
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void sendsStrangersToTheSignInPage() throws Exception {
    List<String> wrong = new ArrayList<>();
    for (RouteRule rule : book.all()) {
      if (!rule.open()) {
        int status = perform(request(rule).with(csrf())).getStatus();
        expect(wrong, rule, "nobody", status, rule.pattern().startsWith("/api/") ? 401 : 302);
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void refusesEveryChangeOfAPageWithoutToken() throws Exception {
    List<String> wrong = new ArrayList<>();
    for (RouteRule rule : book.all()) {
      if (!rule.method().equals(HttpMethod.GET) && !rule.pattern().startsWith("/api/")) {
        String person = someone(rule.open() ? Role.OFFICER : rule.roles().iterator().next());
        expect(
            wrong, rule, person, perform(request(rule).with(as.person(person))).getStatus(), 403);
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void opensEachPageToItsRolesAndChangesNothingByGet() throws Exception {
    List<String> wrong = new ArrayList<>();
    for (RouteRule rule : book.all()) {
      if (rule.method().equals(HttpMethod.GET)) {
        for (Role role : rule.open() ? Set.of(Role.OFFICER) : rule.roles()) {
          int status = reads(rule, someone(role));
          if (status == 403 || status >= 500) {
            wrong.add(name(rule) + " as " + role.key() + " answers " + status);
          }
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void deniesWhatNobodyKnows() throws Exception {
    for (String path :
        List.of("/nowhere", "/actuator/health", "/engine-rest/task", "/api/nowhere")) {
      MockHttpServletResponse answer =
          perform(request(HttpMethod.GET, path).with(as.person("admin")));
      assertThat(answer.getStatus()).as(path).isEqualTo(404);
    }
  }

  /**
   * Only a writing transaction takes a number; the housekeeping of the server may, now and then.
   */
  private int reads(RouteRule rule, String person) throws Exception {
    int status = 0;
    if (rule.pattern().matches(".*\\.(csv|xlsx)|/grants\\.json|/api/exports/.*")) {
      // Taking a register home changes nothing in it, but stands in the reader's history.
      return perform(request(rule).with(as.person(person))).getStatus();
    }
    for (int attempt = 0; attempt < 50; attempt++) {
      long before = lastTransaction();
      // With a token given, as the first page of a session makes one.
      status = perform(request(rule).with(as.person(person)).with(csrf())).getStatus();
      if (lastTransaction() == before) {
        return status;
      }
    }
    throw new AssertionError(name(rule) + " as " + person + " writes to the database");
  }

  private long lastTransaction() {
    return jdbc.sql("select pg_snapshot_xmax(pg_current_snapshot())::text::bigint")
        .query(Long.class)
        .single();
  }

  private MockHttpServletResponse perform(MockHttpServletRequestBuilder request) throws Exception {
    try {
      return mvc.perform(request).andReturn().getResponse();
    } catch (ServletException e) {
      MockHttpServletResponse failed = new MockHttpServletResponse();
      failed.setStatus(500);
      return failed;
    }
  }

  private static MockHttpServletRequestBuilder request(RouteRule rule) {
    return request(rule.method(), path(rule));
  }

  private static MockHttpServletRequestBuilder request(HttpMethod method, String path) {
    return MockMvcRequestBuilders.request(method, URI.create(path));
  }

  private static String path(RouteRule rule) {
    return rule.pattern().replaceAll("\\{[^}]+}", UUID.randomUUID().toString());
  }

  private static String someone(Role role) {
    return role == Role.REVIEWER ? "reviewer1" : role.key();
  }

  private static void expect(
      List<String> wrong, RouteRule rule, String who, int status, int expected) {
    if (status != expected) {
      wrong.add(name(rule) + " as " + who + " answers " + status + ", not " + expected);
    }
  }

  private static String name(RouteRule rule) {
    return rule.method() + " " + rule.pattern();
  }

  private static List<String> names(RequestMappingInfo info) {
    List<String> names = new ArrayList<>();
    Set<String> patterns = info.getPatternValues();
    if (patterns.equals(Set.of("/error"))) {
      return List.of("GET /error");
    }
    assertThat(info.getMethodsCondition().getMethods()).as("methods of %s", info).isNotEmpty();
    info.getMethodsCondition()
        .getMethods()
        .forEach(method -> patterns.forEach(pattern -> names.add(method + " " + pattern)));
    return names;
  }
}
