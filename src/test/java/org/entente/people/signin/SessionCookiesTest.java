package org.entente.people.signin;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.SessionCookieConfig;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.mock.web.MockServletContext;

class SessionCookiesTest {

  @Test
  void areBoundToThisHostAndHttps() {
    SessionCookieConfig cookie = cookie(null, "production");
    assertThat(cookie.getName()).isEqualTo("__Host-entente");
    assertThat(cookie.isSecure()).isTrue();
    assertThat(cookie.isHttpOnly()).isTrue();
    assertThat(cookie.getPath()).isEqualTo("/");
    assertThat(cookie.getDomain()).isNull();
    assertThat(cookie.getAttribute("SameSite")).isEqualTo("Lax");
  }

  @Test
  void workWithoutHttpsInTheDemoOnly() {
    assertThat(cookie(null, "demo").isSecure()).isFalse();
    assertThat(cookie(true, "demo").isSecure()).isTrue();
    assertThat(cookie(false, "production").getName()).isEqualTo("entente");
  }

  private static SessionCookieConfig cookie(@Nullable Boolean secure, String profile) {
    MockEnvironment environment = new MockEnvironment();
    environment.setActiveProfiles(profile);
    MockServletContext context = new MockServletContext();
    SignInProperties properties =
        new SignInProperties(secure, Duration.ofMinutes(30), Duration.ofHours(12), null);
    new SessionCookies(properties, environment).onStartup(context);
    return context.getSessionCookieConfig();
  }
}
