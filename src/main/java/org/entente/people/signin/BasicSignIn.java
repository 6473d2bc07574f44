package org.entente.people.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.entente.people.SecondFactorCheck;
import org.entente.people.TokenScope;
import org.entente.people.signin.TokenSignIn.Bearer;
import org.springframework.context.annotation.Profile;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.www.BasicAuthenticationConverter;
import org.springframework.stereotype.Component;

/**
 * Name and password with each request, for trying the API out; throttled like the sign-in page. Not
 * for whoever has a second factor: a password alone is not them.
 */
@Component
@Profile("demo")
class BasicSignIn {

  private final BasicAuthenticationConverter converter = new BasicAuthenticationConverter();
  private final PasswordSignIn signIn;
  private final SecondFactorCheck factors;

  BasicSignIn(PasswordSignIn signIn, SecondFactorCheck factors) {
    this.signIn = signIn;
    this.factors = factors;
  }

  /**
   * @throws org.springframework.security.core.AuthenticationException wrong, unreadable or {@link
   *     Throttled}
   */
  Optional<Bearer> of(HttpServletRequest request) {
    return Optional.ofNullable(converter.convert(request))
        .map(signIn::authenticate)
        .map(Authentication::getPrincipal)
        .map(SignedIn.class::cast)
        .filter(known -> !factors.enrolled(known.person().id()))
        .map(known -> new Bearer(known, TokenScope.WRITE));
  }
}
