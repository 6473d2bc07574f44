package org.entente.people.signin;

import jakarta.servlet.ServletContext;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.SessionTrackingMode;
import java.util.Set;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/** The session cookie: no script reads it, no other site sends it, no other host sets it. */
@Component
class SessionCookies implements ServletContextInitializer {

  private final SignInProperties properties;
  private final Environment environment;

  SessionCookies(SignInProperties properties, Environment environment) {
    this.properties = properties;
    this.environment = environment;
  }

  @Override
  public void onStartup(ServletContext context) {
    SessionCookieConfig cookie = context.getSessionCookieConfig();
    cookie.setName(secure() ? "__Host-entente" : "entente");
    cookie.setSecure(secure());
    cookie.setHttpOnly(true);
    cookie.setPath("/");
    cookie.setAttribute("SameSite", "Lax");
    context.setSessionTrackingModes(Set.of(SessionTrackingMode.COOKIE));
    context.setSessionTimeout((int) properties.sessionIdle().toMinutes());
  }

  private boolean secure() {
    Boolean chosen = properties.secureCookies();
    return chosen != null ? chosen : !environment.acceptsProfiles(Profiles.of("demo"));
  }
}
