package org.entente.people.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import org.entente.people.signin.TokenSignIn.Bearer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;

/** Whom a request to the API is from: its {@code Authorization} tells, and nothing else. */
@Component
class ApiSenders {

  private final TokenSignIn tokens;
  private final ObjectProvider<BasicSignIn> basic;

  ApiSenders(TokenSignIn tokens, ObjectProvider<BasicSignIn> basic) {
    this.tokens = tokens;
    this.basic = basic;
  }

  /**
   * @param sent the header
   * @return empty for whatever is not known, expired, revoked or unreadable
   * @throws Throttled after too many wrong passwords
   */
  Optional<Bearer> of(HttpServletRequest request, String sent) {
    int space = sent.indexOf(' ');
    String scheme = (space < 0 ? sent : sent.substring(0, space)).toLowerCase(Locale.ROOT);
    return switch (scheme) {
      case "bearer" -> tokens.bearer(sent.substring(space + 1).strip());
      case "basic" -> Optional.ofNullable(basic.getIfAvailable()).flatMap(it -> by(it, request));
      default -> Optional.empty();
    };
  }

  /** Whether it was right a moment ago. */
  boolean knows(String sent) {
    return tokens.knows(sent.substring(sent.indexOf(' ') + 1).strip());
  }

  private static Optional<Bearer> by(BasicSignIn basic, HttpServletRequest request) {
    try {
      return basic.of(request);
    } catch (Throttled throttled) {
      throw throttled;
    } catch (AuthenticationException wrong) {
      return Optional.empty();
    }
  }
}
