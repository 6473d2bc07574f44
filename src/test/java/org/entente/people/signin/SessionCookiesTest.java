package org.entente.people.signin;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class SessionCookiesTest {

  @Test
  void areBoundToThisHostAndHttps() {
    assertThat(cookie(null, "production"))
        .startsWith("__Host-entente=1234;")
        .contains("; Path=/", "; Secure", "; HttpOnly", "; SameSite=Lax")
        .doesNotContain("Domain");
  }

  @Test
  void workWithoutHttpsInTheDemoOnly() {
    assertThat(cookie(null, "demo")).startsWith("entente=").doesNotContain("Secure");
    assertThat(cookie(true, "demo")).startsWith("__Host-entente=").contains("Secure");
    assertThat(cookie(false, "production")).startsWith("entente=").doesNotContain("Secure");
  }

  @Test
  void neitherStaticFilesNorErrorPagesAskForASession() {
    SessionCookies cookies = cookies(null, "demo");
    MockHttpServletRequest page = request("/tasks");
    page.setDispatcherType(DispatcherType.ERROR);
    assertThat(cookies.resolveSessionIds(page)).isEmpty();
    assertThat(cookies.resolveSessionIds(request("/lib/htmx.min.js"))).isEmpty();
  }

  @Test
  void aRequestAsksForItsSessionOnce() {
    SessionCookies cookies = cookies(null, "demo");
    MockHttpServletRequest page = request("/tasks");
    assertThat(cookies.resolveSessionIds(page)).containsExactly("1234");
    assertThat(cookies.resolveSessionIds(page)).isEmpty();
  }

  @Test
  void aBrowserIsNotToldWhatItKnows() {
    MockHttpServletResponse response = new MockHttpServletResponse();
    cookies(null, "demo").setSessionId(request("/tasks"), response, "1234");
    assertThat(response.getHeaderNames()).isEmpty();
    cookies(null, "demo").setSessionId(request("/tasks"), response, "5678");
    assertThat(response.getHeader("Set-Cookie")).startsWith("entente=5678;");
  }

  private static MockHttpServletRequest request(String path) {
    MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
    request.setCookies(new Cookie("entente", "1234"));
    return request;
  }

  private static String cookie(@Nullable Boolean secure, String profile) {
    MockHttpServletResponse response = new MockHttpServletResponse();
    cookies(secure, profile).setSessionId(new MockHttpServletRequest(), response, "1234");
    return String.valueOf(response.getHeader("Set-Cookie"));
  }

  private static SessionCookies cookies(@Nullable Boolean secure, String profile) {
    MockEnvironment environment = new MockEnvironment();
    environment.setActiveProfiles(profile);
    return new SessionCookies(
        new SignInProperties(secure, Duration.ofMinutes(30), Duration.ofHours(12), null),
        environment);
  }
}
