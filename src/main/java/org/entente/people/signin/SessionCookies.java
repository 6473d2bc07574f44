package org.entente.people.signin;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.session.web.http.CookieHttpSessionIdResolver;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.session.web.http.HttpSessionIdResolver;
import org.springframework.stereotype.Component;

/** The session cookie: no script reads it, no other site sends it, no other host sets it. */
@Component
class SessionCookies implements HttpSessionIdResolver {

  private static final String ASKED = SessionCookies.class.getName() + ".asked";

  private final CookieHttpSessionIdResolver cookies = new CookieHttpSessionIdResolver();

  SessionCookies(SignInProperties properties, Environment environment) {
    boolean secure = secure(properties, environment);
    DefaultCookieSerializer cookie = new DefaultCookieSerializer();
    cookie.setCookieName(secure ? "__Host-entente" : "entente");
    cookie.setUseSecureCookie(secure);
    cookie.setUseHttpOnlyCookie(true);
    cookie.setCookiePath("/");
    cookie.setSameSite("Lax");
    cookie.setUseBase64Encoding(false);
    cookies.setCookieSerializer(cookie);
  }

  private static boolean secure(SignInProperties properties, Environment environment) {
    Boolean chosen = properties.secureCookies();
    return chosen != null ? chosen : !environment.acceptsProfiles(Profiles.of("demo"));
  }

  /**
   * Once per request, as each answer is a question to the database. The page that says what failed
   * goes on with the session its request had; where that one could not be read, it is not asked for
   * again.
   */
  @Override
  public List<String> resolveSessionIds(HttpServletRequest request) {
    if (request.getDispatcherType() == DispatcherType.ERROR
        || StaticFiles.asked(request)
        || request.getAttribute(ASKED) != null) {
      return List.of();
    }
    request.setAttribute(ASKED, true);
    return cookies.resolveSessionIds(request);
  }

  /** Not to a browser that has it. */
  @Override
  public void setSessionId(HttpServletRequest request, HttpServletResponse response, String id) {
    if (!cookies.resolveSessionIds(request).contains(id)) {
      cookies.setSessionId(request, response, id);
    }
  }

  @Override
  public void expireSession(HttpServletRequest request, HttpServletResponse response) {
    cookies.expireSession(request, response);
  }
}
